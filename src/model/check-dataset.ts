/**
 * Checks what no schema of a single record can see: ids, references, circles and dates of a whole dataset.
 *
 * Precondition: every record fits its schema. Paths lead into the dataset by position (`["claims", 3, "cites", 0,
 * "claim"]`), so that they stay exact where an id stands twice; the store turns them into file, line and column.
 * Cost: linear in records and references; only the first problems search for a name that may be meant.
 */
import { didYouMean, type Problem, type ProblemCode } from "../errors.ts";
import type { Dataset } from "./dataset.ts";
import { findCycles } from "./find-cycles.ts";
import { isCertainlyBefore, isPossibleDate } from "./published-order.ts";
import { type RecordKind, type Reference, referencesOf } from "./references.ts";

/** Options of `checkDataset`. */
export interface CheckOptions {
  /** Returns whether an unknown record may exist but could not be read: naming it is then no fault. */
  readonly mayExist?: (id: string, kind: RecordKind) => boolean;
}

type Path = readonly (string | number)[];

/** Searching all ids for the one that is meant is worth it for so many problems, not for a hostile million. */
const MOST_SUGGESTIONS = 100;

const WORDS: Readonly<Record<RecordKind, string>> = {
  ENTITY: "entity",
  METRIC: "metric",
  STORY: "story",
  DOCUMENT: "document",
  CLAIM: "claim",
};

/** Returns every problem between the records of the dataset, in the order of the records; none where it is sound. */
export function checkDataset(dataset: Dataset, options?: CheckOptions): Problem[] {
  const kinds = kindsOfIds(dataset);
  const references = [...referencesOf(dataset)];
  return [
    ...checkIds(dataset),
    ...checkReferences(dataset, references, kinds, options?.mayExist ?? (() => false)),
    ...checkSelves(dataset, references),
    ...checkCircles(references),
    ...checkDates(dataset, references),
    ...checkAnchors(dataset),
  ];
}

function problem(code: ProblemCode, message: string, path: Path): Problem {
  return { code, message, path };
}

function kindsOfIds(dataset: Dataset): Map<string, RecordKind> {
  const kinds = new Map<string, RecordKind>();
  for (const { id, kind } of allRecords(dataset)) if (!kinds.has(id)) kinds.set(id, kind);
  return kinds;
}

function* allRecords(dataset: Dataset): Generator<{ id: string; kind: RecordKind; path: Path }> {
  for (const [index, { id }] of dataset.entities.entries())
    yield { id, kind: "ENTITY", path: ["entities", index] };
  for (const [index, { id }] of dataset.metrics.entries())
    yield { id, kind: "METRIC", path: ["metrics", index] };
  for (const [index, { id }] of dataset.stories.entries())
    yield { id, kind: "STORY", path: ["stories", index] };
  for (const [index, { id }] of dataset.documents.entries())
    yield { id, kind: "DOCUMENT", path: ["documents", index] };
  for (const [index, { id }] of dataset.claims.entries())
    yield { id, kind: "CLAIM", path: ["claims", index] };
}

function* checkIds(dataset: Dataset): Generator<Problem> {
  const seen = new Map<string, RecordKind>();
  for (const { id, kind, path } of allRecords(dataset)) {
    const other = seen.get(id);
    if (other === undefined) seen.set(id, kind);
    else {
      const message = `Id "${id}" stands twice: ${withArticle(other)} has it already; ids are unique across all kinds, rename one`;
      yield problem("DUPLICATE_ID", message, [...path, "id"]);
    }
  }
}

function* checkReferences(
  dataset: Dataset,
  references: readonly Reference[],
  kinds: ReadonlyMap<string, RecordKind>,
  mayExist: (id: string, kind: RecordKind) => boolean,
): Generator<Problem> {
  let suggestions = 0;
  for (const { target, wants, path } of references) {
    const kind = kinds.get(target);
    if (kind === wants || (kind === undefined && mayExist(target, wants))) continue;
    const named = `"${lastKey(path)}" names "${target}"`;
    if (kind !== undefined) {
      yield problem(
        "DANGLING_REFERENCE",
        `${named}, but that is ${withArticle(kind)}: name ${withArticle(wants)}`,
        path,
      );
      continue;
    }
    suggestions += 1;
    const hint = suggestions > MOST_SUGGESTIONS ? "" : hintFor(target, wants, dataset, kinds, mayExist);
    yield problem("DANGLING_REFERENCE", `${named}, but there is no such ${WORDS[wants]}${hint}`, path);
  }
}

/** Returns what an unknown id may have meant: a claim of that name elsewhere, or an id that is spelt much alike. */
function hintFor(
  target: string,
  wants: RecordKind,
  dataset: Dataset,
  kinds: ReadonlyMap<string, RecordKind>,
  mayExist: (id: string, kind: RecordKind) => boolean,
): string {
  const idsOf = (kind: RecordKind): string[] =>
    [...kinds].filter((entry) => entry[1] === kind).map(([id]) => id);
  if (wants !== "CLAIM")
    return didYouMean(target, idsOf(wants)) || `: add the ${WORDS[wants]} or mend the id`;
  const [document = "", name = ""] = target.split("#");
  const elsewhere = dataset.claims.filter((claim) => claim.id.endsWith(`#${name}`)).map((claim) => claim.id);
  if (elsewhere.length > 0) {
    const shown = elsewhere.slice(0, 3).map((id) => `"${id}"`);
    return `; a claim of that name exists in another document: ${shown.join(", ")}`;
  }
  if (kinds.get(document) !== "DOCUMENT" && !mayExist(document, "DOCUMENT")) {
    const near = didYouMean(document, idsOf("DOCUMENT"));
    return `, and no document "${document}"${near || ": add it or mend the id"}`;
  }
  const names = dataset.claims.filter((claim) => claim.document === document).map((claim) => claim.id);
  return (
    didYouMean(target, names) || `, though there is document "${document}": add the claim or mend its name`
  );
}

function* checkSelves(dataset: Dataset, references: readonly Reference[]): Generator<Problem> {
  const documentOf = new Map(dataset.claims.map((claim) => [claim.id, claim.document]));
  for (const { from, target, wants, path } of references) {
    if (path[0] !== "claims" || path.at(2) === "document") continue;
    if (from === target) {
      const verb = selfVerb(path.at(2));
      yield problem(
        "SELF_CITATION",
        `Claim "${from}" ${verb} itself: name another claim or remove the key`,
        path,
      );
    } else if (wants === "DOCUMENT" && target === documentOf.get(from)) {
      const message = `Claim "${from}" cites its own document: name what the document itself cites`;
      yield problem("SELF_CITATION", message, path);
    }
  }
}

function selfVerb(key: string | number | undefined): string {
  if (key === "contradicts") return "contradicts";
  if (key === "supersedes") return "supersedes";
  return key === "derives" ? "derives from" : "cites";
}

/** The keys along which a circle makes no sense, with the code of the problem and how to say it. */
const ACYCLIC: readonly { code: ProblemCode; kind: string; key: string; verb: string }[] = [
  { code: "DERIVES_CYCLE", kind: "claims", key: "derives", verb: "derives from" },
  { code: "REFERENCE_CYCLE", kind: "claims", key: "supersedes", verb: "supersedes" },
  { code: "REFERENCE_CYCLE", kind: "documents", key: "syndicatedFrom", verb: "is a copy of" },
  { code: "REFERENCE_CYCLE", kind: "entities", key: "ownedBy", verb: "is owned by" },
  { code: "REFERENCE_CYCLE", kind: "metrics", key: "broader", verb: "is a kind of" },
  { code: "REFERENCE_CYCLE", kind: "metrics", key: "partOf", verb: "is a part of" },
];

function* checkCircles(references: readonly Reference[]): Generator<Problem> {
  for (const { code, kind, key, verb } of ACYCLIC) {
    const successors = new Map<string, string[]>();
    const pathOf = new Map<string, Path>();
    for (const { from, target, path } of references) {
      if (path[0] !== kind || path[2] !== key) continue;
      // A claim that names itself is a SELF_CITATION, which is reported apart.
      if (kind === "claims" && from === target) continue;
      const targets = successors.get(from);
      if (targets === undefined) successors.set(from, [target]);
      else targets.push(target);
      pathOf.set(`${from} ${target}`, path);
    }
    for (const cycle of findCycles(successors)) {
      const first = cycle[0] ?? "";
      const second = cycle[1] ?? first;
      const message = `"${first}" ${verb} itself by way of ${cycleText(cycle)}: remove one of these edges`;
      yield problem(code, message, pathOf.get(`${first} ${second}`) ?? []);
    }
  }
}

/** Returns the whole circle, its middle left out where it is very long. */
function cycleText(cycle: readonly string[]): string {
  const closed = [...cycle, cycle[0] ?? ""];
  if (closed.length <= 24) return closed.join(" → ");
  const middle = `(${closed.length - 22} more)`;
  return [...closed.slice(0, 12), middle, ...closed.slice(-10)].join(" → ");
}

function* checkDates(dataset: Dataset, references: readonly Reference[]): Generator<Problem> {
  const published = new Map(dataset.documents.map((document) => [document.id, document.published]));
  for (const [index, document] of dataset.documents.entries()) {
    if (document.published === undefined || isPossibleDate(document.published)) continue;
    const message = `"published" is "${document.published}", but the calendar has no such date or its ends are reversed`;
    yield problem("INVALID_VALUE", message, ["documents", index, "published"]);
  }
  const documentOf = new Map(dataset.claims.map((claim) => [claim.id, claim.document]));
  for (const { from, target, path } of references) {
    const verb = takenVerb(path);
    if (verb === null) continue;
    const fromDate = published.get(documentOf.get(from) ?? from);
    const targetDate = published.get(documentOf.get(target) ?? target);
    if (fromDate === undefined || targetDate === undefined || !isCertainlyBefore(fromDate, targetDate))
      continue;
    const message = `"${from}" ${verb} "${target}", but was published before it (${fromDate}, ${targetDate}): mend a date or the edge`;
    yield problem("DATE_ORDER", message, path);
  }
}

/** Returns how the reference says that something is taken from an earlier document; null where it does not. */
function takenVerb(path: Path): string | null {
  if (path[0] === "documents") return path[2] === "syndicatedFrom" ? "is a copy of" : null;
  if (path[0] !== "claims") return null;
  if (path[2] === "cites") return "cites";
  if (path[2] === "derives") return "derives from";
  return path[2] === "supersedes" ? "supersedes" : null;
}

function* checkAnchors(dataset: Dataset): Generator<Problem> {
  const lengths = new Map(dataset.documents.map((document) => [document.id, document.snapshot?.length]));
  const beyond = (end: number, document: string, path: Path): Problem[] => {
    const length = lengths.get(document);
    if (length === undefined || end <= length) return [];
    const message = `"end" is ${end}, but the text of "${document}" has ${length} code points: mend the anchor or the snapshot`;
    return [problem("INVALID_VALUE", message, [...path, "end"])];
  };
  for (const [index, document] of dataset.documents.entries()) {
    for (const [at, { anchor }] of document.leftOut.entries()) {
      yield* beyond(anchor.end, document.id, ["documents", index, "leftOut", at, "anchor"]);
    }
  }
  for (const [index, claim] of dataset.claims.entries()) {
    for (const [at, anchor] of claim.anchors.entries()) {
      yield* beyond(anchor.end, claim.document, ["claims", index, "anchors", at]);
    }
    for (const [at, edge] of claim.cites.entries()) {
      const anchor = edge.evidence.anchor;
      if (anchor === undefined) continue;
      yield* beyond(anchor.end, claim.document, ["claims", index, "cites", at, "evidence", "anchor"]);
    }
    const anchor = claim.derives?.evidence.anchor;
    if (anchor !== undefined) {
      yield* beyond(anchor.end, claim.document, ["claims", index, "derives", "evidence", "anchor"]);
    }
  }
}

function lastKey(path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

function withArticle(kind: RecordKind): string {
  return kind === "ENTITY" ? "an entity" : `a ${WORDS[kind]}`;
}
