import { didYouMean, HeadwaterError } from "../errors.ts";
import type { Metric } from "../model/metric.ts";
import type { Story } from "../model/story.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Returns the metric `id`. @throws HeadwaterError NOT_FOUND, with the nearest ids */
export function getMetric(graph: KnowledgeGraph, id: string): Metric {
  return getFrom(graph.metrics, "metric", id);
}

/** Returns the story `id`. @throws HeadwaterError NOT_FOUND, with the nearest ids */
export function getStory(graph: KnowledgeGraph, id: string): Story {
  return getFrom(graph.stories, "story", id);
}

function getFrom<T>(records: ReadonlyMap<string, T>, wanted: string, id: string): T {
  const record = records.get(id);
  if (record !== undefined) return record;
  const hint = didYouMean(id, records.keys());
  throw new HeadwaterError("NOT_FOUND", `Cannot find ${wanted} "${id}": no such id${hint}`);
}
