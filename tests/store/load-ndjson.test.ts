import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Problem } from "../../src/errors.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Progress } from "../../src/model/progress.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";
import { loadNdjson } from "../../src/store/load-ndjson.ts";
import { MOST_LINE_BYTES } from "../../src/store/read-lines.ts";
import { generateDataset } from "../bench/support/generate-dataset.ts";
import { ndjsonLines } from "../bench/support/ndjson-lines.ts";

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "headwater-ndjson-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

const STORY = { record: "story", id: "story", title: "A story", summary: "For a test" };
const OUTLET = { record: "entity", id: "outlet", kind: "ORGANIZATION", name: "Outlet" };
const METRIC = { record: "metric", id: "revenue", name: "revenue", definition: "What comes in" };
const RECORDED = { by: "tester", at: "2025-12-01" };

function documentLine(id: string, keys: object = {}): object {
  return {
    record: "document",
    id,
    kind: "ARTICLE",
    title: "A title",
    story: "story",
    recorded: RECORDED,
    ...keys,
  };
}

function claimLine(id: string, keys: object = {}): object {
  return {
    record: "claim",
    id,
    document: id.split("#")[0],
    text: "An assertion",
    modality: "ASSERTED",
    ...keys,
  };
}

const evidence = { note: "It says so" };
const measure = { metric: "revenue", entity: "outlet" };

async function file(name: string, lines: readonly (object | string)[]): Promise<string> {
  const path = join(scratch, name);
  await writeFile(
    path,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return path;
}

function summary(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ code, location }) => `${code} ${location?.file}:${location?.line}:${location?.column}`,
  );
}

test("loadDataset() reads NDJSON lines in any order, defaults filled in", async () => {
  const path = await file("any-order.ndjson", [
    claimLine("b#two", { cites: [{ claim: "a#one", evidence }], figure: { printed: "$2 billion" }, measure }),
    documentLine("b"),
    "",
    claimLine("a#one", { figure: { printed: "$2 billion" }, measure: { ...measure } }),
    documentLine("a", { publisher: "outlet" }),
    `${JSON.stringify(METRIC)}\r`,
    OUTLET,
    STORY,
  ]);
  const { dataset, problems, version } = await loadDataset(path);
  expect(problems).toEqual([]);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(dataset?.documents.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(dataset?.claims.map(({ id, document }) => [id, document])).toEqual([
    ["a#one", "a"],
    ["b#two", "b"],
  ]);
  expect(dataset?.claims[1]?.cites).toEqual([
    { claim: "a#one", manner: "REPORTS", attribution: "STATED", evidence },
  ]);
  expect(dataset?.claims[0]?.measure).toBe(dataset?.claims[1]?.measure);
  if (dataset !== null) expect(buildGraph(dataset).lineage.edgeKeys).toEqual(["b#two/cites/0"]);
});

test("loadDataset() gives from NDJSON the records that were written, of one file as of several", async () => {
  const { dataset } = generateDataset(400);
  const lines = [...ndjsonLines(dataset)];
  const one = await loadDataset(await file("written.ndjson", lines));
  const sorted = (list: readonly { readonly id: string }[]): unknown[] =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const wanted: { [Kind in keyof Dataset]: unknown[] } = {
    entities: sorted(dataset.entities),
    metrics: sorted(dataset.metrics),
    stories: sorted(dataset.stories),
    documents: sorted(dataset.documents),
    claims: sorted(dataset.claims),
  };
  expect(one.problems).toEqual([]);
  expect(one.dataset).toEqual(wanted);
  const folder = join(scratch, "several");
  await mkdir(folder);
  await file("several/1.ndjson", lines.slice(0, 500));
  await file("several/2.ndjson", lines.slice(500));
  await symlink(join(scratch, "written.ndjson"), join(folder, "link.ndjson"));
  expect((await loadDataset(folder)).dataset).toEqual(wanted);
});

test("loadDataset() tells every problem of NDJSON with file and line", async () => {
  const path = await file("faulty.ndjson", [
    STORY,
    OUTLET,
    METRIC,
    documentLine("a"),
    '{"record":"claim",,}',
    '{"record":"claim"',
    "[]",
    { record: "opinion", id: "x" },
    { id: "x" },
    claimLine("a#one", { colour: "red" }),
    claimLine("a#two", { modality: "SHOUTED" }),
    claimLine("a#three", { document: "b" }),
    claimLine("a#four", { figure: { printed: "no figure" }, measure }),
    documentLine("a"),
    { ...documentLine("c"), published: "2025-13-01" },
  ]);
  const { dataset, problems, problemCount } = await loadDataset(path);
  expect(dataset).toBe(null);
  expect(problemCount).toBe(problems.length);
  expect(summary(problems)).toEqual([
    "INVALID_JSON faulty.ndjson:5:19",
    "INVALID_JSON faulty.ndjson:6:18",
    "WRONG_TYPE faulty.ndjson:7:1",
    "INVALID_VALUE faulty.ndjson:8:1",
    "MISSING_KEY faulty.ndjson:9:1",
    "UNKNOWN_KEY faulty.ndjson:10:1",
    "INVALID_VALUE faulty.ndjson:11:1",
    "INVALID_VALUE faulty.ndjson:12:1",
    "UNREADABLE_FIGURE faulty.ndjson:13:1",
    "DUPLICATE_ID faulty.ndjson:14:1",
    "INVALID_VALUE faulty.ndjson:15:1",
  ]);
  expect(problems.find(({ code }) => code === "UNREADABLE_FIGURE")?.path).toEqual(["figure", "printed"]);
});

test("loadDataset() tells references into the void by line, and keeps the sound rest of NDJSON on request", async () => {
  const path = await file("dangling.ndjson", [
    STORY,
    documentLine("a"),
    claimLine("a#one", { cites: [{ claim: "a#nine", evidence }] }),
    claimLine("a#two"),
  ]);
  expect(summary((await loadDataset(path)).problems)).toEqual(["DANGLING_REFERENCE dangling.ndjson:3:1"]);
  const { dataset, problems } = await loadDataset(path, { partial: true });
  expect(problems.length).toBe(1);
  expect(dataset?.claims.map(({ id }) => id)).toEqual(["a#two"]);
});

test("loadDataset() lists a fault of NDJSON before what is left out because of it, wherever they stand", async () => {
  const path = await file("cause-last.ndjson", [
    STORY,
    documentLine("a"),
    claimLine("a#one", { cites: [{ claim: "a#two", evidence }] }),
    claimLine("a#two", { cites: [{ claim: "a#nine", evidence }] }),
  ]);
  const { problems } = await loadDataset(path, { partial: true });
  expect(problems.map(({ location }) => location?.line)).toEqual([4, 3]);
});

test("loadDataset() bounds hostile NDJSON: long lines, deep values, other encodings, prototypes", async () => {
  const long = claimLine("a#long", { text: "x".repeat(3 * MOST_LINE_BYTES) });
  const deep = `{"record":"claim","id":"a#deep","document":"a","x":${"[".repeat(400_000)}${"]".repeat(400_000)}}`;
  const path = await file("hostile.ndjson", [
    STORY,
    documentLine("a"),
    long,
    deep,
    '{"record":"entity","id":"e","kind":"PERSON","name":"E","__proto__":{"outlet":"WIRE"}}',
    claimLine("a#after"),
  ]);
  const { problems } = await loadDataset(path);
  expect(summary(problems)).toEqual([
    "TOO_LARGE hostile.ndjson:3:1",
    "INVALID_VALUE hostile.ndjson:4:1",
    "UNKNOWN_KEY hostile.ndjson:5:1",
  ]);
  const latin = join(scratch, "latin.ndjson");
  await writeFile(
    latin,
    Buffer.concat([
      Buffer.from(`${JSON.stringify(STORY)}\n{"a":"`),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]),
  );
  expect(summary((await loadDataset(latin)).problems)).toEqual(["UNREADABLE_FILE latin.ndjson:2:1"]);
});

test("loadDataset() reads NDJSON lines across the borders of chunks", async () => {
  const texts = Array.from({ length: 40 }, (_, number) => "é".repeat(30_000 + number * 7));
  const path = await file("chunks.ndjson", [
    STORY,
    ...texts.map((text, number) => documentLine(`d${number}`, { note: text.slice(0, 900), title: "T" })),
    ...texts.map((text) => ({ record: "entity", id: "e", name: text })),
  ]);
  const { problems } = await loadDataset(path);
  // Each entity of too long a name is found on its own line.
  expect([...new Set(problems.map(({ location }) => location?.line))]).toEqual(texts.map((_, n) => n + 42));
});

test("loadNdjson() ends at the record that would be too much for the graph", async () => {
  const lines = [
    STORY,
    METRIC,
    OUTLET,
    documentLine("a", { publisher: "outlet" }),
    claimLine("a#one", { measure }),
    claimLine("a#two", { measure, cites: [{ claim: "a#one", evidence }] }),
    claimLine("a#three", { about: ["outlet"] }),
    '{"record":',
  ];
  const path = await file("full.ndjson", lines.slice(0, -1));
  const { dataset } = await loadDataset(path);
  const size = dataset === null ? 0 : buildGraph(dataset).graph.size;
  expect((await loadNdjson([path], { mostEdges: size })).problems).toEqual([]);
  const { problems, dataset: none } = await loadNdjson([await file("full.ndjson", lines)], {
    mostEdges: size - 1,
  });
  expect(none).toBe(null);
  expect(summary(problems)).toEqual(["TOO_LARGE full.ndjson:7:1"]);
});

test("loadDataset() tells how far it is, to the end", async () => {
  const lines = [...ndjsonLines(generateDataset(20_000).dataset)];
  const seen: Progress[] = [];
  const { dataset } = await loadDataset(await file("progress.ndjson", lines), {
    onProgress: (p) => seen.push(p),
  });
  if (dataset !== null) buildGraph(dataset, { onProgress: (p) => seen.push(p) });
  expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(["READ", "CHECK", "BUILD", "INDEX"]);
  for (const phase of ["READ", "CHECK", "BUILD", "INDEX"]) {
    const steps = seen.filter((progress) => progress.phase === phase);
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
  }
});

test("loadDataset() refuses a folder that holds YAML and NDJSON", async () => {
  const folder = join(scratch, "both");
  await mkdir(folder);
  await file("both/a.ndjson", [STORY]);
  await file("both/entities.yaml", ["[]"]);
  expect(summary((await loadDataset(folder)).problems)).toEqual(["UNREADABLE_FILE .:1:1"]);
});
