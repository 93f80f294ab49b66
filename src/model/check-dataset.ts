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
import { isSpanCertainlyBefore, type PublishedSpan, spanOf } from "./published-order.ts";
import {
  pathOfPlace,
  type RecordKind,
  type ReferencePlace,
  type ReferenceVisitor,
  visitReferences,
} from "./references.ts";

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

/** Looks at each reference in turn, and says at the end what is wrong. */
interface ReferenceCheck {
  readonly visit: ReferenceVisitor;
  readonly problems: () => Problem[];
}

/** Returns every problem between the records of the dataset, rule by rule; none where it is sound. */
export function checkDataset(dataset: Dataset, options?: CheckOptions): Problem[] {
  const kinds = new Map<string, RecordKind>();
  // The claims' own documents, asked for at every edge.
  const documentOf = new Map<string, string>();
  for (const { id, document } of dataset.claims) documentOf.set(id, document);
  const ids = checkIds(dataset, kinds);
  const checks = [
    checkReferences(dataset, kinds, options?.mayExist ?? (() => false)),
    checkSelves(documentOf),
    checkCircles(dataset),
    checkDates(dataset, documentOf),
  ];
  // One walk for all: a large dataset has millions of references.
  const [references, selves, circles, dates] = checks.map(({ visit }) => visit);
  visitReferences(dataset, (from, target, wants, place) => {
    references?.(from, target, wants, place);
    selves?.(from, target, wants, place);
    circles?.(from, target, wants, place);
    dates?.(from, target, wants, place);
  });
  return [...ids, ...checks.flatMap(({ problems }) => problems()), ...checkAnchors(dataset)];
}

function problem(code: ProblemCode, message: string, path: Path): Problem {
  return { code, message, path };
}

/** Returns a problem for each id that stands twice, and fills `kinds` with the kind that has it first. */
function checkIds(dataset: Dataset, kinds: Map<string, RecordKind>): Problem[] {
  const problems: Problem[] = [];
  const check = (list: keyof Dataset, kind: RecordKind): void => {
    for (const [index, { id }] of dataset[list].entries()) {
      const other = kinds.get(id);
      if (other === undefined) kinds.set(id, kind);
      else {
        const message = `Id "${id}" stands twice: ${withArticle(other)} has it already; ids are unique across all kinds, rename one`;
        problems.push(problem("DUPLICATE_ID", message, [list, index, "id"]));
      }
    }
  };
  check("entities", "ENTITY");
  check("metrics", "METRIC");
  check("stories", "STORY");
  check("documents", "DOCUMENT");
  check("claims", "CLAIM");
  return problems;
}

function checkReferences(
  dataset: Dataset,
  kinds: ReadonlyMap<string, RecordKind>,
  mayExist: (id: string, kind: RecordKind) => boolean,
): ReferenceCheck {
  const problems: Problem[] = [];
  let suggestions = 0;
  const visit: ReferenceVisitor = (_from, target, wants, place) => {
    const kind = kinds.get(target);
    if (kind === wants || (kind === undefined && mayExist(target, wants))) return;
    const path = pathOfPlace(place);
    const named = `"${lastKey(path)}" names "${target}"`;
    let message: string;
    if (kind !== undefined)
      message = `${named}, but that is ${withArticle(kind)}: name ${withArticle(wants)}`;
    else {
      suggestions += 1;
      const hint = suggestions > MOST_SUGGESTIONS ? "" : hintFor(target, wants, dataset, kinds, mayExist);
      message = `${named}, but there is no such ${WORDS[wants]}${hint}`;
    }
    problems.push(problem("DANGLING_REFERENCE", message, path));
  };
  return { visit, problems: () => problems };
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

function checkSelves(documentOf: ReadonlyMap<string, string>): ReferenceCheck {
  const problems: Problem[] = [];
  const visit: ReferenceVisitor = (from, target, wants, place) => {
    if (place.kind !== "claims" || place.key === "document") return;
    let message: string;
    if (from === target)
      message = `Claim "${from}" ${selfVerb(place.key)} itself: name another claim or remove the key`;
    else if (wants === "DOCUMENT" && target === documentOf.get(from))
      message = `Claim "${from}" cites its own document: name what the document itself cites`;
    else return;
    problems.push(problem("SELF_CITATION", message, pathOfPlace(place)));
  };
  return { visit, problems: () => problems };
}

function selfVerb(key: string): string {
  if (key === "contradicts") return "contradicts";
  if (key === "supersedes") return "supersedes";
  return key === "derives" ? "derives from" : "cites";
}

/** The keys along which a circle makes no sense, with the code of the problem and how to say it. */
const ACYCLIC: readonly { code: ProblemCode; kind: keyof Dataset; key: string; verb: string }[] = [
  { code: "DERIVES_CYCLE", kind: "claims", key: "derives", verb: "derives from" },
  { code: "REFERENCE_CYCLE", kind: "claims", key: "supersedes", verb: "supersedes" },
  { code: "REFERENCE_CYCLE", kind: "documents", key: "syndicatedFrom", verb: "is a copy of" },
  { code: "REFERENCE_CYCLE", kind: "entities", key: "ownedBy", verb: "is owned by" },
  { code: "REFERENCE_CYCLE", kind: "metrics", key: "broader", verb: "is a kind of" },
  { code: "REFERENCE_CYCLE", kind: "metrics", key: "partOf", verb: "is a part of" },
];

function checkCircles(dataset: Dataset): ReferenceCheck {
  const successors = ACYCLIC.map(() => new Map<string, string[]>());
  const visit: ReferenceVisitor = (from, target, _wants, place) => {
    const chain = successors[chainOf(from, target, place)];
    const targets = chain?.get(from);
    if (targets === undefined) chain?.set(from, [target]);
    else targets.push(target);
  };
  return {
    visit,
    problems: () =>
      ACYCLIC.flatMap(({ code, verb }, chain) =>
        findCycles(successors[chain] ?? new Map()).map((cycle) => {
          const first = cycle[0] ?? "";
          const second = cycle[1] ?? first;
          const message = `"${first}" ${verb} itself by way of ${cycleText(cycle)}: remove one of these edges`;
          return problem(code, message, pathInChain(dataset, chain, first, second));
        }),
      ),
  };
}

/** Returns which chain of `ACYCLIC` the reference belongs to, or -1. */
function chainOf(from: string, target: string, { kind, key }: ReferencePlace): number {
  // What claims name most, and what forms no chain; a claim that names itself is a SELF_CITATION, reported apart.
  if (key === "cites" || key === "document" || key === "measure") return -1;
  if (kind === "claims" && from === target) return -1;
  return ACYCLIC.findIndex((rule) => rule.key === key && rule.kind === kind);
}

/** Returns where one record names the next, the last place where there are several. */
function pathInChain(dataset: Dataset, chain: number, first: string, second: string): Path {
  let path: Path = [];
  visitReferences(dataset, (from, target, _wants, place) => {
    if (from === first && target === second && chainOf(from, target, place) === chain)
      path = pathOfPlace(place);
  });
  return path;
}

/** Returns the whole circle, its middle left out where it is very long. */
function cycleText(cycle: readonly string[]): string {
  const closed = [...cycle, cycle[0] ?? ""];
  if (closed.length <= 24) return closed.join(" → ");
  const middle = `(${closed.length - 22} more)`;
  return [...closed.slice(0, 12), middle, ...closed.slice(-10)].join(" → ");
}

function checkDates(dataset: Dataset, documentOf: ReadonlyMap<string, string>): ReferenceCheck {
  const problems: Problem[] = [];
  /** Many documents share a date, which is then read once. */
  const spans = new Map<string, PublishedSpan | null>();
  const published = new Map<string, { readonly text: string; readonly span: PublishedSpan }>();
  for (const [index, { id, published: text }] of dataset.documents.entries()) {
    if (text === undefined) continue;
    let span = spans.get(text);
    if (span === undefined) {
      span = spanOf(text);
      spans.set(text, span);
    }
    if (span !== null) published.set(id, { text, span });
    else {
      const message = `"published" is "${text}", but the calendar has no such date or its ends are reversed`;
      problems.push(problem("INVALID_VALUE", message, ["documents", index, "published"]));
    }
  }
  const visit: ReferenceVisitor = (from, target, _wants, place) => {
    const verb = takenVerb(place);
    if (verb === null) return;
    const own = published.get(documentOf.get(from) ?? from);
    const taken = published.get(documentOf.get(target) ?? target);
    if (own === undefined || taken === undefined || !isSpanCertainlyBefore(own.span, taken.span)) return;
    const message = `"${from}" ${verb} "${target}", but was published before it (${own.text}, ${taken.text}): mend a date or the edge`;
    problems.push(problem("DATE_ORDER", message, pathOfPlace(place)));
  };
  return { visit, problems: () => problems };
}

/** Returns how the reference says that something is taken from an earlier document; null where it does not. */
function takenVerb({ kind, key }: ReferencePlace): string | null {
  if (kind === "documents") return key === "syndicatedFrom" ? "is a copy of" : null;
  if (kind !== "claims") return null;
  if (key === "cites") return "cites";
  if (key === "derives") return "derives from";
  return key === "supersedes" ? "supersedes" : null;
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
