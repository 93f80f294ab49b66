import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as client from "../src/client/operations.ts";
import * as library from "../src/index.ts";
import * as server from "../src/server.ts";
import { ENTRIES, linkToSources, type PublicName, publicNames } from "./support/examples.ts";

const root = resolve(import.meta.dirname, "..");

test("headwater exports these names and no others", () => {
  expect(Object.keys(library).sort()).toEqual([
    "HeadwaterError",
    "auditPlan",
    "buildGraph",
    "claimsOfMeasure",
    "compareClaims",
    "compareFigures",
    "compareLiterals",
    "contradictions",
    "corroborationOf",
    "documentOf",
    "drift",
    "endOfTrail",
    "extendGraph",
    "find",
    "findings",
    "firstAppearance",
    "formatFigure",
    "getClaim",
    "getDocument",
    "getEntity",
    "getMeasure",
    "hopChanges",
    "impactOf",
    "independenceOf",
    "loadDataset",
    "measureAgreement",
    "parseFigure",
    "recompute",
    "solveFor",
    "stateOfMeasure",
    "trace",
  ]);
});

test("headwater/server exports these names and no others", () => {
  expect(Object.keys(server).sort()).toEqual([
    "DEFAULT_SERVER_LIMITS",
    "createGraphHolder",
    "createHandler",
    "startServer",
  ]);
});

test("headwater/client exports createClient and operations, and no others", () => {
  const { createClient, ...operations } = client;
  expect(createClient).toBeTypeOf("function");
  expect(Object.keys(operations).sort()).toEqual([
    "AuditFigure",
    "ClaimsIndependence",
    "CompareClaims",
    "CompareFigures",
    "FigureIndependence",
    "FindFigure",
    "GetClaim",
    "GetImpact",
    "ListFindings",
    "Search",
    "TraceClaims",
    "TraceFigure",
  ]);
});

const names: PublicName[] = [];
for (const entry of Object.values(ENTRIES)) names.push(...(await publicNames(entry)));
const values: Record<string, unknown> = { ...library, ...server, ...client };
const functions = names.filter(({ name }) => typeof values[name] === "function");

/** The examples as programs, by file name. */
const programs = new Map(
  functions.flatMap(({ name, examples }) =>
    examples.map((example, at) => [`${name}-${at}.mts`, linkToSources(example)] as const),
  ),
);

let folder = "";
let failures: Record<string, string> = {};

/** Runs the programs named after it, one after the other, and prints what went wrong with which. */
const RUNNER = `
const print = console.log;
console.log = console.error = () => {};
const failures = {};
for (const path of process.argv.slice(1)) {
  try { await import(path); } catch (error) { failures[path.split("/").at(-1)] = String(error?.stack ?? error); }
}
print(JSON.stringify(failures));
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headwater-examples-"));
  const paths = [...programs.keys()].map((name) => join(folder, name));
  for (const [name, program] of programs) await writeFile(join(folder, name), program);
  const args = ["--input-type=module", "--eval", RUNNER, ...paths];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  failures = JSON.parse(stdout) as Record<string, string>;
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(functions.map((found) => [found.name, found] as const))("%s() has an example", (_name, found) => {
  expect(found.examples.length, `${found.file}: no @example`).toBeGreaterThan(0);
  // The name is used, or the example shows something else.
  for (const example of found.examples) expect(example).toMatch(new RegExp(`\\b${found.name}\\b[^,}]`));
});

test.each([...programs.keys()])("example %s runs", (name) => {
  expect(failures[name]).toBeUndefined();
});

test("every example passes the strict type check", () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const paths = [...programs.keys()].map((name) => join(folder, name));
  const compiled = ts.createProgram(paths, { ...options, rewriteRelativeImportExtensions: false });
  const faults = paths.flatMap((path) => {
    const source = compiled.getSourceFile(path);
    return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)];
  });
  const messages = faults.map(
    ({ file, messageText }) =>
      `${file?.fileName.split("/").at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  );
  expect(messages).toEqual([]);
});
