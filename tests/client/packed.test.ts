import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** What a user of the package might write, in the strictest TypeScript and without the types of Node or a browser. */
const PROGRAM = `
import {
  type Answer,
  CompareFigures,
  createClient,
  FindFigure,
  type FindFigureQuery,
  GetClaim,
  ListFindings,
  TraceClaims,
} from "headwater/client";

declare const process: { readonly argv: readonly string[] };
declare const console: { log(text: string): void };

const ask = createClient(process.argv[2] ?? "");

const found: Answer<FindFigureQuery> = await ask(FindFigure, { figure: "$865.8 million" });
const match = found.data?.find?.matches[0];
if (match === undefined) throw new Error("nothing found");
const value: string | undefined = match.claims[0]?.claim.figure?.value;

const { data } = await ask(TraceClaims, { claims: match.claims.map(({ claim }) => claim.id) });
const origins = (data?.trace?.origins ?? []).map(({ kind, node }) => {
  switch (node.__typename) {
    case "Claim":
      return \`\${kind} \${node.document.id}\`;
    case "Document":
      return \`\${kind} \${node.title}\`;
    case "Organization":
    case "Person":
    case "SoftwareAgent":
      return \`\${kind} \${node.name}\`;
  }
});

const comparison = await ask(CompareFigures, { a: "$3.7 billion", b: "$3.77 billion" });
const findings = await ask(ListFindings);
const total: number | undefined = findings.data?.findings?.totalCount;
const unknown = await ask(GetClaim, { id: "no-such-claim" });

// What the compiler has to refuse.
// @ts-expect-error a variable is missing
const missing = () => ask(FindFigure);
// @ts-expect-error a variable has the wrong type
const wrong = () => ask(FindFigure, { figure: 865.8 });
// @ts-expect-error no such field was asked for
const absent = () => match.measure.nothing;
// @ts-expect-error a decimal is a string
const binary: number | undefined = value;
// @ts-expect-error no such code
const code = () => ask(ListFindings, { filter: { code: ["WRONG"] } });

console.log(
  JSON.stringify({
    measure: match.measure.id,
    value,
    origins,
    relation: comparison.data?.compareFigures?.relation,
    hasFindings: total !== undefined && total > 0,
    unknown: unknown.data,
    refused: [missing, wrong, absent, binary, code].length,
  }),
);
`;

let folder = "";
let project = "";
let server: ChildProcess | undefined;
let files: readonly string[] = [];

/** Packs the package as it stands, from a copy, so that nobody's \`dist\` is touched. */
async function pack(): Promise<string> {
  const copy = join(folder, "copy");
  await mkdir(copy);
  const parts = ["package.json", "tsconfig.json", "tsconfig.build.json", "README.md", "LICENSE"];
  for (const part of [...parts, "CHANGELOG.md", "src", "schema", "graph-data"])
    await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  // Faults of types in the sources are for \`npm run check:types\`: what is built all the same is packed.
  await run(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: copy }).catch(() => {});
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json"], { cwd: copy });
  const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  files = packed?.files.map(({ path }) => path) ?? [];
  return join(copy, packed?.filename ?? "");
}

/** Installs the package with the dependencies that it declares and no others; they come from here, not from a network. */
async function install(archive: string): Promise<void> {
  const target = join(project, "node_modules/headwater");
  await mkdir(target, { recursive: true });
  await run("tar", ["-xzf", archive, "--strip-components=1", "-C", target]);
  const manifest = JSON.parse(await readFile(join(target, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(project, "node_modules", name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(root, "node_modules", name), place);
  }
}

/** Starts the installed server and returns its address. */
async function serve(): Promise<string> {
  const main = join(project, "node_modules/headwater/dist/cli/main.js");
  const child = spawn(process.execPath, [main, "serve", "--port", "0"], { cwd: project });
  server = child;
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const address = /http:\/\/\S+\/graphql/.exec(printed)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server did not start: ${printed}`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headwater-packed-"));
  project = join(folder, "project");
  await mkdir(project);
  await install(await pack());
}, 120_000);

afterAll(async () => {
  if (server !== undefined && server.exitCode === null) {
    server.kill();
    await once(server, "exit");
  }
  await rm(folder, { recursive: true, force: true });
});

test("the package holds what is needed and no sources, tests or private files", () => {
  const tops = new Set(files.map((path) => path.split("/")[0]));
  expect([...tops].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist",
    "graph-data",
    "package.json",
    "schema",
  ]);
  expect(files.filter((path) => /(?<!\.d)\.ts$|\.test\.|(^|\/)\.[^/]+$/.test(path))).toEqual([]);
});

test("a strict TypeScript program compiles against the installed client and runs against a live server", async () => {
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    target: "es2024",
    lib: ["es2024"],
    module: "nodenext",
    types: [],
  };
  await writeFile(join(project, "program.mts"), PROGRAM);
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["program.mts"] }),
  );
  const compiled = await run(process.execPath, [tsc, "--pretty", "false"], { cwd: project }).catch(
    (failure: { stdout: string }) => failure,
  );
  expect(compiled.stdout).toBe("");

  const { stdout } = await run(process.execPath, ["program.mjs", await serve()], { cwd: project });
  expect(JSON.parse(stdout)).toEqual({
    measure: "revenue-share/openai/microsoft/2025-01/2025-09",
    value: "865800000",
    origins: ["DOCUMENT_LEAK microsoft-internal-2025"],
    relation: "CONFLICT",
    hasFindings: true,
    unknown: { claim: null },
    refused: 5,
  });
}, 60_000);

test("the installed library and server load by their names", async () => {
  const program = `
    import { compareLiterals } from "headwater";
    import { createHandler } from "headwater/server";
    console.log(compareLiterals("$3.8 billion", "$3.77 billion").relation, typeof createHandler);
  `;
  const args = ["--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, args, { cwd: project });
  expect(stdout.trim()).toBe("CONSISTENT function");
});
