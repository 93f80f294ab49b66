import { seededRandom } from "./generate-lineage.ts";

/** One contestant of a benchmark: a name and what it does with each of the same inputs. */
export interface Contestant<Input> {
  readonly name: string;
  readonly run: (input: Input) => unknown;
  /** How many calls to take, where fewer than there are inputs. */
  readonly calls?: number;
}

/** A contestant that runs and is timed elsewhere, in a process of its own. */
export interface RemoteContestant<Input> {
  readonly name: string;
  /** Returns the microseconds that each call took. */
  readonly time: (inputs: readonly Input[]) => Promise<Float64Array>;
  readonly calls: number;
}

/** What was measured of one contestant, in microseconds a call: medians over the rounds. */
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

/** Returns the microseconds that each call took, a promise's fulfilment included; nothing is awaited but promises. */
export async function timeCalls<Input>(
  run: (input: Input) => unknown,
  inputs: readonly Input[],
): Promise<Float64Array> {
  const taken = new Float64Array(inputs.length);
  for (const [place, input] of inputs.entries()) {
    const start = process.hrtime.bigint();
    const answer = run(input);
    if (answer instanceof Promise) await answer;
    taken[place] = Number(process.hrtime.bigint() - start) / 1000;
  }
  return taken;
}

/**
 * Returns the timings of the contestants over the same inputs, taken in alternation: in each round every contestant
 * answers a batch before the next round begins, so that a change in the machine's speed meets all alike; what else the
 * machine does in one round moves no median over the rounds. Each round has an order of its own (by seed), since who
 * comes first finds the caches cold, and who follows another over the same memory finds them warm. One that takes fewer
 * calls than there are inputs takes them evenly spread.
 */
export async function compareContestants<Input>(
  contestants: readonly (Contestant<Input> | RemoteContestant<Input>)[],
  inputs: readonly Input[],
  { rounds = 9, warmUp = 2000 }: { readonly rounds?: number; readonly warmUp?: number } = {},
): Promise<Timing[]> {
  const entries = contestants.map((contestant) => {
    const { name, calls = inputs.length } = contestant;
    return {
      name,
      time:
        "time" in contestant
          ? contestant.time
          : (batch: readonly Input[]) => timeCalls(contestant.run, batch),
      inputs: inputs.filter(
        (_, place) =>
          Math.floor((place * calls) / inputs.length) !== Math.floor(((place - 1) * calls) / inputs.length),
      ),
      rounds: [] as Float64Array[],
    };
  });
  for (const { time, inputs: own } of entries) await time(own.slice(0, warmUp));
  const random = seededRandom(1);
  for (let round = 0; round < rounds; round++) {
    for (const { time, inputs: own, rounds: taken } of shuffled(entries, random))
      taken.push((await time(own.filter((_, place) => place % rounds === round))).sort());
  }
  return entries.map(({ name, inputs: own, rounds: taken }) => {
    const medianOf = (fraction: number): number =>
      quantile(
        taken.map((times) => quantile(times, fraction)).sort((a, b) => a - b),
        0.5,
      );
    return { name, p50: medianOf(0.5), p99: medianOf(0.99), calls: own.length };
  });
}

/** Returns the items in an order by chance (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let left = list.length; left > 1; left--) {
    const [drawn] = list.splice(Math.floor(random() * left), 1);
    if (drawn !== undefined) list.push(drawn);
  }
  return list;
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
