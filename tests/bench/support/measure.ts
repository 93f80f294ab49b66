/** One contestant of a benchmark: a name and what it does with each of the same inputs. */
export interface Contestant<Input> {
  readonly name: string;
  readonly run: (input: Input) => unknown;
}

/** What was measured of one contestant, in microseconds a call. */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  readonly calls: number;
}

/** Returns the value below which the share `fraction` of the sorted values lies. */
export function quantile(sorted: ArrayLike<number>, fraction: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN;
}

/**
 * Returns the timings of the contestants over the same inputs, taken in alternation: in each round every contestant
 * answers a batch before the next round begins, so that a change in the machine's speed meets all alike.
 */
export function compareContestants<Input>(
  contestants: readonly Contestant<Input>[],
  inputs: readonly Input[],
  options: {
    readonly rounds?: number;
    readonly warmUp?: number;
    readonly callsOf?: (name: string) => number;
  } = {},
): Timing[] {
  const { rounds = 10, warmUp = 2000, callsOf = () => inputs.length } = options;
  const times = contestants.map(({ name }) => new Float64Array(Math.floor(callsOf(name) / rounds) * rounds));
  for (const { name, run } of contestants) {
    for (const input of inputs.slice(0, Math.min(warmUp, callsOf(name)))) run(input);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [place, { run }] of contestants.entries()) {
      const taken = times[place];
      if (taken === undefined) continue;
      const batch = taken.length / rounds;
      for (let call = 0; call < batch; call++) {
        const number = round * batch + call;
        const input = inputs[Math.floor((number * inputs.length) / taken.length)];
        if (input === undefined) continue;
        const start = process.hrtime.bigint();
        run(input);
        taken[number] = Number(process.hrtime.bigint() - start) / 1000;
      }
    }
  }
  return contestants.map(({ name }, place) => {
    const sorted = (times[place] ?? new Float64Array()).sort();
    return { name, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), calls: sorted.length };
  });
}

/** Returns a table as text: a header, and rows of cells, numbers to the right. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [
    header,
    ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? formatNumber(cell) : cell))),
  ];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  return cells
    .map((row, index) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return index > 0 && typeof rows[index - 1]?.[column] === "number"
            ? cell.padStart(width)
            : cell.padEnd(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
