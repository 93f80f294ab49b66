import type { Problem } from "../errors.ts";
import { checkFigures } from "../figures/check-figures.ts";
import { checkFormulas } from "../figures/check-formulas.ts";
import { checkDataset } from "../model/check-dataset.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Metric } from "../model/metric.ts";
import { type RecordKind, visitReferences } from "../model/references.ts";
import type { Story } from "../model/story.ts";
import { findNode } from "./accessors.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/**
 * Returns every problem that the records would have in `graph`, by the rules of loading; none where they are sound.
 *
 * Method: the same checks over the records together with those of the graph that they name. That is enough, for no
 * record of the graph names a new one: a circle is among the new ones alone. Cost: linear in the new records.
 */
export function checkAdditions(graph: KnowledgeGraph, additions: Dataset): Problem[] {
  const twice = duplicates(graph, additions);
  if (twice.length > 0) return twice;
  const inContext = withContext(graph, additions);
  return [
    ...checkDataset(inContext, { mayExist: (id, kind) => kindOf(graph, id) === kind }),
    ...checkFigures({ ...inContext, claims: additions.claims }),
    ...checkFormulas(additions),
  ];
}

function duplicates(graph: KnowledgeGraph, additions: Dataset): Problem[] {
  const problems: Problem[] = [];
  const check = (kind: keyof Dataset): void => {
    for (const [index, { id }] of additions[kind].entries()) {
      if (kindOf(graph, id) === null) continue;
      const message = `Id "${id}" is in the graph already, and what is there stays as it is: give the record another id`;
      problems.push({ code: "DUPLICATE_ID", message, path: [kind, index, "id"] });
    }
  };
  check("entities");
  check("metrics");
  check("stories");
  check("documents");
  check("claims");
  return problems;
}

function kindOf(graph: KnowledgeGraph, id: string): RecordKind | "MEASURE" | null {
  if (graph.metrics.has(id)) return "METRIC";
  if (graph.stories.has(id)) return "STORY";
  return findNode(graph, id)?.kind ?? null;
}

/** Returns the additions followed by what they name in the graph, and the documents of the claims among that. */
function withContext(graph: KnowledgeGraph, additions: Dataset): Dataset {
  const entities = new Map<string, Entity>();
  const metrics = new Map<string, Metric>();
  const stories = new Map<string, Story>();
  const documents = new Map<string, Document>();
  const claims = new Map<string, Claim>();
  const addNode = (id: string): void => {
    const node = findNode(graph, id);
    switch (node?.kind) {
      case "ENTITY":
        entities.set(id, node.entity);
        break;
      case "DOCUMENT":
        documents.set(id, node.document);
        break;
      case "CLAIM":
        claims.set(id, node.claim);
        addNode(node.claim.document);
    }
  };
  visitReferences(additions, (_from, target) => {
    const metric = graph.metrics.get(target);
    const story = graph.stories.get(target);
    if (metric !== undefined) metrics.set(target, metric);
    else if (story !== undefined) stories.set(target, story);
    else addNode(target);
  });
  return {
    entities: [...additions.entities, ...entities.values()],
    metrics: [...additions.metrics, ...metrics.values()],
    stories: [...additions.stories, ...stories.values()],
    documents: [...additions.documents, ...documents.values()],
    claims: [...additions.claims, ...claims.values()],
  };
}
