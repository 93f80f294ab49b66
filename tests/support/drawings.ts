import fc from "fast-check";

/** A random claim: what it cites, what it derives from, whether it is an origin. */
export interface DrawnClaim {
  readonly name: string;
  readonly cites: readonly string[];
  readonly derives: readonly string[];
  readonly origin: boolean;
}

const NAMES = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Returns random lineages of up to `most` claims named a, b, c …, circles included. */
export function drawnClaims(most: number, withDerivations = true): fc.Arbitrary<DrawnClaim[]> {
  return fc.integer({ min: 2, max: most }).chain((size) => {
    const names = NAMES.slice(0, size);
    const inputs = withDerivations
      ? fc.oneof(
          { weight: 2, arbitrary: fc.constant<string[]>([]) },
          { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 }) },
        )
      : fc.constant<string[]>([]);
    return fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(name),
          cites: fc
            .uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
            .map((targets) => targets.filter((target) => target !== name)),
          derives: inputs.map((targets) => (targets.includes(name) ? [] : targets)),
          origin: fc.boolean(),
        }),
      ),
    );
  });
}

/** Returns the drawing of claims; those of `without` stand there with nothing behind them. */
export function drawingOf(claims: readonly DrawnClaim[], without: readonly string[] = []): string {
  const lines: string[] = [];
  for (const { name, cites, derives, origin } of claims) {
    if (without.includes(name)) {
      lines.push(`${name} ? NONE_GIVEN`);
      continue;
    }
    if (cites.length > 0) lines.push(`${name} -> ${cites.join(" ")}`);
    if (derives.length > 0) lines.push(`${name} = ${derives.join(" * ")}`);
    if (origin) lines.push(`${name} : INTERVIEW`);
    if (cites.length === 0 && derives.length === 0 && !origin) lines.push(`${name} ? NONE_GIVEN`);
  }
  return lines.join("\n");
}
