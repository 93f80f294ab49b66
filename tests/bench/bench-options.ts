import { UsageError } from "../../src/cli/cli-error.ts";
import { parseArguments } from "../../src/cli/parse-arguments.ts";
import { didYouMean } from "../../src/errors.ts";

const SECTIONS = {
  start: "a whole process that traces a figure of the built-in records",
  load: "NDJSON to a graph ready to serve, beside bare graphology",
  trace: "structural traces beside a bare search, graphology and databases",
  analysis: "the full answer for a claim, and the answers over the whole graph",
  write: "claims added one by one to a graph that is served",
  http: "the same query over HTTP, beside other GraphQL servers",
  profile: "where the time goes, by share",
  growth: "cost by number of claims, depth and fan-in",
} as const;

type Section = keyof typeof SECTIONS;

export interface BenchOptions {
  readonly sections: readonly Section[];
  readonly claims: number;
  /** File for the results, or null. */
  readonly json: string | null;
  /** File for the plot of section `growth`, or null. */
  readonly plot: string | null;
}

/** What `--help` prints. */
export const HELP = `Usage: npm run bench -- [section …] [options]

Measures Headwater beside rivals, in alternation in the same process tree; answers are verified first.
Rivals from npm are a package of their own: npm ci --prefix tests/bench/rivals

Sections (all where none is named):
${Object.entries(SECTIONS)
  .map(([name, what]) => `  ${name.padEnd(14)}${what}`)
  .join("\n")}

Options:
  --claims N    claims of the generated graph (default: 100000)
  --json FILE   write what was measured there as well
  --plot FILE   draw section growth there, as SVG
  --help        print this`;

const LEAST_CLAIMS = 100;

/**
 * Returns the options of a call, or null where help is asked for.
 *
 * @throws UsageError for what cannot be read
 */
export function parseBenchOptions(args: readonly string[]): BenchOptions | null {
  const options = {
    claims: { value: "N", help: "" },
    json: { value: "FILE", help: "" },
    plot: { value: "FILE", help: "" },
    help: { help: "" },
  };
  const given = parseArguments(args, options, [0, Object.keys(SECTIONS).length]);
  if (given.has("help")) return null;
  const sections = given.positionals.map((name) => {
    if (isSection(name)) return name;
    const near = didYouMean(name, Object.keys(SECTIONS));
    throw new UsageError(`Section "${name}" is unknown${near}`);
  });
  return {
    sections: sections.length === 0 ? Object.keys(SECTIONS).filter(isSection) : sections,
    claims: given.count("claims", LEAST_CLAIMS) ?? 100_000,
    json: given.text("json"),
    plot: given.text("plot"),
  };
}

function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name);
}
