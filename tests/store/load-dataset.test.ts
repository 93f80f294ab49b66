import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROBLEM_CODES, type Problem } from "../../src/errors.ts";
import { MOST_PROBLEMS } from "../../src/store/dataset-loading.ts";
import { loadDataset, MOST_RECORD_BYTES } from "../../src/store/load-dataset.ts";

const broken = fileURLToPath(new URL("./broken/", import.meta.url));
const cases = await readdir(broken);

let scratch = "";
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "headwater-load-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

const ENTITIES = `
- { id: openai, kind: ORGANIZATION, name: OpenAI }
- { id: outlet, kind: ORGANIZATION, name: Outlet }
`;
const METRICS = "- { id: revenue, name: revenue, definition: What comes in }\n";
const STORY = "id: story\ntitle: A story\nsummary: For a test\n";

/** Returns the text of a document's file; the claims come in as YAML, indented by two. */
function documentText(id: string, claims = "", keys = ""): string {
  return `id: ${id}
kind: ARTICLE
title: A title
publisher: outlet
recorded: { by: tester, at: 2025-12-01 }
${keys}${claims === "" ? "" : `claims:\n${claims}`}`;
}

function claimText(id: string, keys = ""): string {
  return `  - id: ${id}\n    text: An assertion\n    modality: ASSERTED\n${keys}`;
}

/** Returns a new folder with these files beside the usual shared ones. */
async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const dir = join(scratch, name);
  const all = { "entities.yaml": ENTITIES, "metrics.yaml": METRICS, "story/story.yaml": STORY, ...files };
  for (const [file, text] of Object.entries(all)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

function summary(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ code, location }) => `${code} ${location?.file}:${location?.line}:${location?.column}`,
  );
}

for (const name of cases) {
  test(`loadDataset() reports each problem of broken/${name} at its file, line and column`, async () => {
    const { dataset, problems } = await loadDataset(join(broken, name));
    const expected = (await readFile(join(broken, name, "expected.txt"), "utf8")).trimEnd().split("\n");
    expect(summary(problems)).toEqual(expected);
    expect(dataset).toBeNull();
  });
}

test("loadDataset() is shown to report every code that a problem can have", async () => {
  // The large files are made by tests below; FIGURE_MISMATCH is a matter of readFigure(), INVALID_JSON of NDJSON.
  const shown = new Set(["FILE_TOO_LARGE", "TOO_LARGE", "FIGURE_MISMATCH", "INVALID_JSON"]);
  for (const name of cases) {
    const expected = await readFile(join(broken, name, "expected.txt"), "utf8");
    for (const line of expected.trimEnd().split("\n")) shown.add(line.split(" ")[0] ?? "");
  }
  expect(PROBLEM_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test("loadDataset() loads a sound folder in order of ids, with global claim ids", async () => {
  const dir = await folder("sound", {
    "story/documents/b.yaml": documentText("b", claimText("z") + claimText("a")),
    "story/documents/a.yml": documentText("a"),
    "story/README.md": "not a record",
    "schemas/entities.schema.json": "{}",
    ".hidden.yaml": "nothing",
  });
  const { dataset, problems, problemCount } = await loadDataset(dir);
  expect(problems).toEqual([]);
  expect(problemCount).toBe(0);
  expect(dataset?.documents.map(({ id, story }) => [id, story])).toEqual([
    ["a", "story"],
    ["b", "story"],
  ]);
  expect(dataset?.claims.map(({ id, document }) => [id, document])).toEqual([
    ["b#a", "b"],
    ["b#z", "b"],
  ]);
  expect(dataset?.documents[0]).not.toHaveProperty("claims");
});

test("loadDataset() takes numbers and truth values without quotes as text where text is wanted", async () => {
  const keys = `    figure: { value: 865800000000000000000000.10, unit: USD }
    measure: { metric: revenue, entity: openai, period: 2024 }
    anchors: [{ start: 0, end: 4, exact: 1234567890123456, prefix: 12345678901234e5, suffix: 0000000000000000 }]
`;
  const text = documentText("a", claimText("one", keys), "published: 2025\nnote: true\n");
  const { dataset, problems } = await loadDataset(
    await folder("unquoted", { "story/documents/a.yaml": text }),
  );
  expect(problems).toEqual([]);
  expect(dataset?.documents[0]?.published).toBe("2025");
  expect(dataset?.documents[0]?.note).toBe("true");
  const claim = dataset?.claims[0];
  expect(claim?.figure?.value).toBe("865800000000000000000000.10");
  expect(claim?.measure?.period).toBe("2024");
  expect(claim?.anchors[0]).toEqual({
    start: 0,
    end: 4,
    exact: "1234567890123456",
    prefix: "12345678901234e5",
    suffix: "0000000000000000",
  });
});

test("loadDataset() with partial drops the faulty records and what rests on them, each reported once", async () => {
  const cites = (id: string): string => `    cites: [{ claim: ${id}, evidence: { note: So } }]\n`;
  const claims = [
    claimText("bad", "    mood: wrong\n"),
    claimText("second", cites("a#bad")),
    claimText("third", `${cites("a#second")}    contradicts: [{ claim: a#bad, reason: So }]\n`),
    claimText("free"),
    claimText("leans", cites("a#free")),
  ].join("");
  const dir = await folder("partial", {
    "story/documents/a.yaml": documentText("a", claims),
    "story/documents/b.yaml": documentText("b", claimText("lost"), "syndicatedFrom: nowhere\n"),
    "story/documents/c.yaml": "id: c\n  kind: [",
    "story/documents/d.yaml": documentText("d", claimText("one", cites("c#unknown"))),
  });
  const { dataset, problems } = await loadDataset(dir, { partial: true });
  expect(dataset?.claims.map(({ id }) => id)).toEqual(["a#free", "a#leans"]);
  expect(dataset?.documents.map(({ id }) => id)).toEqual(["a", "d"]);
  const byFile = Map.groupBy(problems, (problem) => problem.location?.file);
  expect(byFile.get("story/documents/a.yaml")?.map(({ code }) => code)).toEqual([
    "UNKNOWN_KEY",
    "DANGLING_REFERENCE",
    "DANGLING_REFERENCE",
  ]);
  expect(byFile.get("story/documents/b.yaml")?.map(({ code }) => code)).toEqual([
    "DANGLING_REFERENCE",
    "DANGLING_REFERENCE",
  ]);
  expect(byFile.get("story/documents/d.yaml")?.map(({ code }) => code)).toEqual(["DANGLING_REFERENCE"]);
  // Without partial, what is left out for another's fault is no problem of its own.
  const whole = await loadDataset(dir);
  expect(whole.dataset).toBeNull();
  expect(whole.problems.filter(({ code }) => code === "DANGLING_REFERENCE")).toHaveLength(1);
});

test("loadDataset() with partial gives a dataset that is sound", async () => {
  for (const name of cases) {
    const { dataset } = await loadDataset(join(broken, name), { partial: true });
    const { checkDataset } = await import("../../src/model/check-dataset.ts");
    expect(dataset).not.toBeNull();
    if (dataset !== null) expect(checkDataset(dataset)).toEqual([]);
  }
});

test("loadDataset() keeps to the folder: links that leave it, go in circles or lead nowhere are problems", async () => {
  const dir = await folder("links", { "story/documents/a.yaml": documentText("a") });
  await writeFile(join(scratch, "outside.yaml"), documentText("outside"));
  await symlink(join(scratch, "outside.yaml"), join(dir, "story/documents/out.yaml"));
  await symlink(scratch, join(dir, "up"));
  await symlink("circle.yaml", join(dir, "story/documents/circle.yaml"));
  await symlink("gone.yaml", join(dir, "story/documents/dead.yaml"));
  await symlink("a.yaml", join(dir, "story/documents/inside.yaml"));
  const { problems } = await loadDataset(dir);
  expect(summary(problems)).toEqual([
    "UNREADABLE_FILE story/documents/circle.yaml:1:1",
    "UNREADABLE_FILE story/documents/dead.yaml:1:1",
    "DUPLICATE_ID story/documents/inside.yaml:1:5",
    "UNREADABLE_FILE story/documents/out.yaml:1:1",
    "UNREADABLE_FILE up:1:1",
  ]);
});

test("loadDataset() refuses a folder that does not exist, is a file, or holds no records", async () => {
  await mkdir(join(scratch, "empty/story"), { recursive: true });
  await writeFile(join(scratch, "file"), "");
  for (const name of ["nowhere", "file", "empty"]) {
    const { dataset, problems } = await loadDataset(join(scratch, name));
    expect(dataset).toBeNull();
    expect(summary(problems)).toEqual(["UNREADABLE_FILE .:1:1"]);
  }
});

test("loadDataset() refuses a file that is too large, without counting on what else names its records", async () => {
  const dir = await folder("large", {
    "entities.yaml": `${ENTITIES}#${"x".repeat(MOST_RECORD_BYTES)}\n`,
    "story/documents/a.yaml": documentText("a"),
  });
  expect(summary((await loadDataset(dir)).problems)).toEqual(["FILE_TOO_LARGE entities.yaml:1:1"]);
});

test("loadDataset() unfolds no alias bomb", async () => {
  const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (let code = 98; code < 110; code++) {
    const name = String.fromCharCode(code);
    const aliases = Array.from({ length: 10 }, () => `*${String.fromCharCode(code - 1)}`);
    lines.push(`${name}: &${name} [${aliases.join(", ")}]`);
  }
  const { problems } = await loadDataset(
    await folder("bomb", { "story/documents/a.yaml": lines.join("\n") }),
  );
  expect(problems.map(({ code }) => code)).toEqual(["TOO_LARGE"]);
});

test("loadDataset() shares what an alias names", async () => {
  const text = `id: a
kind: ARTICLE
title: A title
recorded: &me { by: tester, at: 2025-12-01 }
claims:
  - { id: one, text: An assertion, modality: ASSERTED, recorded: *me }
`;
  const { dataset } = await loadDataset(await folder("alias", { "story/documents/a.yaml": text }));
  expect(dataset?.claims[0]?.recorded).toEqual({ by: "tester", at: "2025-12-01" });
});

test("loadDataset() refuses deep nesting in either style", async () => {
  const dir = await folder("deep", {
    "story/documents/a.yaml": `${documentText("a")}archives: ${"[".repeat(50_000)}`,
    "story/documents/b.yaml": `${documentText("b")}archives:\n${Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth + 1)}a:`).join("\n")}`,
  });
  const { problems } = await loadDataset(dir);
  // How many places the parser complains of before its stack ends differs by machine: one cause is told once.
  const told = problems.filter(({ message }) => message.startsWith("Values are nested"));
  expect(told.map(({ location }) => location?.file)).toEqual(
    expect.arrayContaining(["story/documents/a.yaml", "story/documents/b.yaml"]),
  );
  expect(problems.length).toBeLessThan(10);
});

test("loadDataset() leaves no trace of a __proto__ key", async () => {
  const text = documentText("a", claimText("one", "    __proto__: { polluted: true }\n"));
  await loadDataset(await folder("proto", { "story/documents/a.yaml": text }), { partial: true });
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("loadDataset() lists the first problems of very many and counts them all", async () => {
  const claims = Array.from({ length: MOST_PROBLEMS + 5 }, (_, index) =>
    claimText(`c-${index}`, "    mood: bad\n"),
  );
  const dir = await folder("many", { "story/documents/a.yaml": documentText("a", claims.join("")) });
  const { problems, problemCount } = await loadDataset(dir);
  expect(problems).toHaveLength(MOST_PROBLEMS);
  expect(problemCount).toBe(MOST_PROBLEMS + 5);
});

test("loadDataset() hides no file's problems behind the very many of another", async () => {
  const claims = Array.from({ length: MOST_PROBLEMS + 5 }, (_, index) =>
    claimText(`c-${index}`, "    mood: bad\n"),
  );
  const dir = await folder("crowd", {
    "story/documents/a.yaml": documentText("a", claims.join("")),
    "story/documents/b.yaml": documentText("b", claimText("d", "    mood: bad\n")),
  });
  const { problems, problemCount } = await loadDataset(dir);
  expect(problems.at(-1)?.location?.file).toBe("story/documents/b.yaml");
  expect(problemCount).toBe(MOST_PROBLEMS + 6);
});

test("loadDataset() lists a fault before the very many records that are left out because of it", async () => {
  const claims = Array.from({ length: MOST_PROBLEMS + 5 }, (_, index) => claimText(`c-${index}`));
  const dir = await folder("root-cause", {
    "story/documents/a.yaml": documentText("a", claims.join("")),
    "story/story.yaml": STORY.replace("id: story", "id: other"),
  });
  const { problems, problemCount } = await loadDataset(dir, { partial: true });
  expect(problemCount).toBeGreaterThan(MOST_PROBLEMS);
  // Before them, though its file comes after theirs.
  expect(problems[0]).toMatchObject({ code: "INVALID_VALUE", location: { file: "story/story.yaml" } });
});
