import type { Figure } from "../figures/figure.ts";
import { createFigureReader } from "../figures/figure-reader.ts";
import type { FigureResult } from "../figures/figure-result.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { FigureRecord } from "../model/figure.ts";
import type { Measure } from "../model/measure.ts";
import { measureId, periodOfMeasure } from "./measure-id.ts";
import type { GraphWriter, StructuralEdge } from "./provenance-graph.ts";

/** What an edge that only holds the graph together is: one object for all of a kind. */
const STRUCTURAL = {
  STATES: Object.freeze({ kind: "STATES" }),
  PUBLISHED_BY: Object.freeze({ kind: "PUBLISHED_BY" }),
  AUTHORED_BY: Object.freeze({ kind: "AUTHORED_BY" }),
  ABOUT: Object.freeze({ kind: "ABOUT" }),
  MEASURES: Object.freeze({ kind: "MEASURES" }),
  OWNED_BY: Object.freeze({ kind: "OWNED_BY" }),
  SYNDICATED_FROM: Object.freeze({ kind: "SYNDICATED_FROM" }),
  SUPERSEDES: Object.freeze({ kind: "SUPERSEDES" }),
} as const satisfies { [Kind in StructuralEdge["kind"]]: { kind: Kind } };

/** What records are written with. */
export interface RecordSurroundings {
  /** Row of the first claim in the lineage index. */
  readonly firstRow: number;
  readonly entityOf: (id: string) => Entity | undefined;
  readonly documentOf: (id: string) => Document | undefined;
  /** Called before each claim is written, and again before its edges are. */
  readonly tell?: () => void;
}

/**
 * Adds the nodes and edges of the records to `graph`: all nodes, then all edges, each in the order of the records.
 *
 * Every key is the public id; the key of an edge is its claim's id, its kind and its place in the record:
 * `seed#share/cites/0`, `seed#revenue/derives/rate`.
 *
 * @throws TypeError for a record with a problem
 */
export function writeRecords(
  graph: GraphWriter,
  { entities, documents, claims }: Dataset,
  { firstRow, entityOf, documentOf, tell = () => {} }: RecordSurroundings,
): void {
  for (const entity of entities) graph.addNode(entity.id, { kind: "ENTITY", entity });
  for (const document of documents) graph.addNode(document.id, { kind: "DOCUMENT", document });
  const measures: KnownMeasures = { byObject: new Map(), asWritten: new Map() };
  const readFigure = createFigureReader();
  for (const [index, claim] of claims.entries()) {
    tell();
    const measure = claim.measure === undefined ? null : addMeasure(graph, claim.measure, entityOf, measures);
    const figure = figureOf(claim, readFigure);
    graph.addNode(claim.id, { kind: "CLAIM", claim, figure, measure, row: firstRow + index });
  }
  for (const { id, ownedBy } of entities) {
    if (ownedBy !== undefined) graph.addEdgeWithKey(`${id}/owned-by`, id, ownedBy, STRUCTURAL.OWNED_BY);
  }
  for (const document of documents) addDocumentEdges(graph, document);
  for (const claim of claims) {
    tell();
    const document = documentOf(claim.document);
    if (document === undefined)
      throw new TypeError(`Cannot build the graph: claim "${claim.id}" has no document`);
    const measure = claim.measure === undefined ? null : (measures.byObject.get(claim.measure) ?? null);
    addClaimEdges(graph, claim, document, measure);
  }
}

function figureOf(claim: Claim, readFigure: (record: FigureRecord) => FigureResult): Figure | null {
  if (claim.figure === undefined) return null;
  const result = readFigure(claim.figure);
  if ("problem" in result) {
    throw new TypeError(`Cannot build the graph: figure of "${claim.id}": ${result.problem.message}`);
  }
  return result.figure;
}

/** Keys of the measures so far. Records of a large dataset share the measure's object, which is found fastest. */
interface KnownMeasures {
  readonly byObject: Map<Measure, string>;
  readonly asWritten: Map<string, string>;
}

/** Returns the key of the measure's node, adding the node where it is new. */
function addMeasure(
  graph: GraphWriter,
  measure: Measure,
  entityOf: (id: string) => Entity | undefined,
  { byObject, asWritten }: KnownMeasures,
): string {
  const same = byObject.get(measure);
  if (same !== undefined) return same;
  const { netting = "", accounting = "", status = "" } = measure.basis ?? {};
  const written = `${measure.metric} ${measure.entity} ${measure.counterparty ?? ""} ${netting} ${accounting} ${status} ${measure.period ?? ""}`;
  let id = asWritten.get(written);
  if (id === undefined) {
    const period = periodOfMeasure(measure, entityOf(measure.entity));
    id = measureId(measure, period);
    asWritten.set(written, id);
    if (!graph.hasNode(id)) {
      graph.addNode(id, { kind: "MEASURE", measure, period });
      graph.addEdgeWithKey(`${id}/about/0`, id, measure.entity, STRUCTURAL.ABOUT);
      if (measure.counterparty !== undefined)
        graph.addEdgeWithKey(`${id}/about/1`, id, measure.counterparty, STRUCTURAL.ABOUT);
    }
  }
  byObject.set(measure, id);
  return id;
}

function addDocumentEdges(graph: GraphWriter, document: Document): void {
  if (document.publisher !== undefined) {
    graph.addEdgeWithKey(
      `${document.id}/published-by`,
      document.id,
      document.publisher,
      STRUCTURAL.PUBLISHED_BY,
    );
  }
  for (const [place, author] of document.authors.entries()) {
    graph.addEdgeWithKey(`${document.id}/authored-by/${place}`, document.id, author, STRUCTURAL.AUTHORED_BY);
  }
  if (document.syndicatedFrom !== undefined) {
    graph.addEdgeWithKey(
      `${document.id}/syndicated-from`,
      document.id,
      document.syndicatedFrom,
      STRUCTURAL.SYNDICATED_FROM,
    );
  }
}

function addClaimEdges(graph: GraphWriter, claim: Claim, document: Document, measure: string | null): void {
  const { id } = claim;
  const recorded = claim.recorded ?? document.recorded;
  graph.addEdgeWithKey(`${id}/states`, document.id, id, STRUCTURAL.STATES);
  if (measure !== null) graph.addEdgeWithKey(`${id}/measures`, id, measure, STRUCTURAL.MEASURES);
  for (const [place, entity] of claim.about.entries()) {
    graph.addEdgeWithKey(`${id}/about/${place}`, id, entity, STRUCTURAL.ABOUT);
  }
  for (const [place, cites] of claim.cites.entries()) {
    const target = cites.claim ?? cites.document ?? cites.entity ?? "";
    graph.addEdgeWithKey(`${id}/cites/${place}`, id, target, {
      kind: "CITES",
      manner: cites.manner,
      attribution: cites.attribution,
      disputed: cites.disputed ?? null,
      evidence: cites.evidence,
      recorded: cites.recorded ?? recorded,
    });
  }
  if (claim.derives !== undefined) {
    const { formula, inputs, attribution, disputed, evidence } = claim.derives;
    for (const [input, target] of Object.entries(inputs)) {
      graph.addEdgeWithKey(`${id}/derives/${input}`, id, target, {
        kind: "DERIVES",
        input,
        formula,
        attribution,
        disputed: disputed ?? null,
        evidence,
        recorded: claim.derives.recorded ?? recorded,
      });
    }
  }
  for (const [place, contradicts] of claim.contradicts.entries()) {
    graph.addEdgeWithKey(`${id}/contradicts/${place}`, id, contradicts.claim, {
      kind: "CONTRADICTS",
      reason: contradicts.reason,
      recorded: contradicts.recorded ?? recorded,
    });
  }
  if (claim.supersedes !== undefined) {
    graph.addEdgeWithKey(`${id}/supersedes`, id, claim.supersedes, STRUCTURAL.SUPERSEDES);
  }
}
