import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { type Claim, ClaimRecord, OriginKind, Unsourced } from "../../src/model/claim.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { Document } from "../../src/model/document.ts";
import { Entity } from "../../src/model/entity.ts";
import { Metric } from "../../src/model/metric.ts";

/** What a drawing does not say: partial records, by the name of the claim. */
export interface DrawingDetails {
  /** Keys of the claim's record, such as figure, measure and modality. */
  readonly claims?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Keys of the record of the claim's document, such as published, publisher and kind. */
  readonly documents?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly entities?: readonly Readonly<Record<string, unknown>>[];
  readonly metrics?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Returns the dataset of a drawing, one line a claim:
 *
 *     a -> b c          a cites b or c (alternatives); `@name` cites the document of the claim `name`
 *     a = b * c         a derives from b and c by that formula; names are lower-case words
 *     a : FILING        the trail begins at a
 *     a ? NONE_GIVEN    a has no source, and why
 *
 * The claim a has the id `a` and stands in the document `a-doc` of the outlet `a-outlet`.
 */
export function datasetOf(drawing: string, details: DrawingDetails = {}): Dataset {
  const records = new Map<string, Record<string, unknown>>();
  const record = (name: string): Record<string, unknown> => {
    let found = records.get(name);
    if (found === undefined) {
      found = { id: name, text: `Says ${name}`, modality: "ASSERTED" };
      records.set(name, found);
    }
    return found;
  };
  for (const line of drawing.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const [name = "", sign = "", ...rest] = line.split(/\s+/);
    const claim = record(name);
    if (sign === "->") {
      const known = Array.isArray(claim["cites"]) ? claim["cites"] : [];
      claim["cites"] = [...known, ...rest.map((target) => cites(target))];
      for (const target of rest) record(target.replace("@", ""));
    } else if (sign === "=") {
      const formula = rest.join(" ");
      const inputs = [...new Set(formula.match(/[a-z][a-z0-9_]*/g))].filter((input) => input !== "sum");
      for (const input of inputs) record(input);
      claim["derives"] = { formula, inputs, evidence: { note: "drawn" } };
    } else if (sign === ":") claim["origin"] = OriginKind.parse(rest[0]);
    else if (sign === "?") claim["unsourced"] = Unsourced.parse(rest[0]);
    else if (sign !== "") throw new SyntaxError(`Cannot read the drawing: "${line}"`);
  }

  const claims: Claim[] = [];
  const documents: Document[] = [];
  const entities = new Map(
    (details.entities ?? []).map((entity) => [String(entity["id"]), Entity.parse(entity)]),
  );
  const addEntity = (id: string): void => {
    if (!entities.has(id)) entities.set(id, Entity.parse({ id, kind: "ORGANIZATION", name: id }));
  };
  const metrics = new Map(
    (details.metrics ?? []).map((metric) => [String(metric["id"]), Metric.parse(metric)]),
  );
  for (const [name, drawn] of records) {
    const {
      cites: citations = [],
      derives,
      ...plain
    } = { ...drawn, ...details.claims?.[name] } as Record<string, unknown>;
    const claim = claimOf(name, plain, citations, derives);
    claims.push(claim);
    const publisher = String(details.documents?.[name]?.["publisher"] ?? `${slugOf(name)}-outlet`);
    addEntity(publisher);
    documents.push(
      Document.parse({
        id: `${slugOf(name)}-doc`,
        kind: "ARTICLE",
        title: `Document of ${name}`,
        publisher,
        story: "drawn",
        recorded: { by: "test", at: "2026-01-01" },
        ...details.documents?.[name],
      }),
    );
    const { measure } = claim;
    if (measure === undefined) continue;
    for (const id of [measure.entity, measure.counterparty]) if (id !== undefined) addEntity(id);
    if (!metrics.has(measure.metric)) {
      const name = measure.metric.replaceAll("-", " ");
      metrics.set(measure.metric, Metric.parse({ id: measure.metric, name, definition: "Drawn" }));
    }
  }
  return {
    entities: [...entities.values()],
    metrics: [...metrics.values()],
    stories: [{ id: "drawn", title: "Drawn", summary: "Drawn", questions: [] }],
    documents,
    claims,
  };
}

/** Returns the knowledge graph of a drawing; see `datasetOf`. */
export function graphOf(drawing: string, details: DrawingDetails = {}): KnowledgeGraph {
  return buildGraph(datasetOf(drawing, details));
}

function cites(target: string): Record<string, unknown> {
  return target.startsWith("@") ? { document: `${slugOf(target.slice(1))}-doc` } : { claim: target };
}

/** Parses the record in the form that its schema wants, then puts the drawing's short ids in place. */
function claimOf(name: string, plain: Record<string, unknown>, citations: unknown, derives: unknown): Claim {
  const parsed = ClaimRecord.parse({ ...plain, id: slugOf(name) });
  const edges = (Array.isArray(citations) ? citations : []).map((edge: Record<string, unknown>) => ({
    manner: "REPORTS" as const,
    attribution: "STATED" as const,
    evidence: { note: "drawn" },
    ...edge,
  }));
  const computed = derives as { formula: string; inputs: string[]; evidence: { note: string } } | undefined;
  return {
    ...parsed,
    id: name,
    document: `${slugOf(name)}-doc`,
    cites: edges,
    ...(computed === undefined
      ? {}
      : {
          derives: {
            attribution: "STATED" as const,
            ...computed,
            inputs: Array.isArray(computed.inputs)
              ? Object.fromEntries(computed.inputs.map((input) => [input, input]))
              : computed.inputs,
          },
        }),
  };
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}
