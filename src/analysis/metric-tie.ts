import type { Metric } from "../model/metric.ts";

/**
 * How one metric is tied to another: BROADER where the other is the wider kind, NARROWER the reverse, PART_OF where
 * the other is a whole of which this is a component, HAS_PART the reverse.
 */
export type MetricTie = "BROADER" | "NARROWER" | "PART_OF" | "HAS_PART";

/** Returns how metric `a` is tied to metric `b` by the vocabulary, directly or over others; null where it is not. */
export function metricTie(metrics: ReadonlyMap<string, Metric>, a: string, b: string): MetricTie | null {
  const up = wholesOf(metrics, a).get(b);
  if (up !== undefined) return up;
  const down = wholesOf(metrics, b).get(a);
  if (down === undefined) return null;
  return down === "PART_OF" ? "HAS_PART" : "NARROWER";
}

/**
 * Returns every metric above `metric`: BROADER where only wider kinds lie between, PART_OF where a component does.
 * Circles in the vocabulary are walked once. Cost: O(metrics above).
 */
export function wholesOf(
  metrics: ReadonlyMap<string, Metric>,
  metric: string,
): Map<string, "BROADER" | "PART_OF"> {
  const found = new Map<string, "BROADER" | "PART_OF">();
  const queue: { readonly id: string; readonly tie: "BROADER" | "PART_OF" }[] = [
    { id: metric, tie: "BROADER" },
  ];
  for (const { id, tie } of queue) {
    const entry = metrics.get(id);
    if (entry === undefined) continue;
    const above = [
      ...entry.broader.map((whole) => ({ id: whole, tie })),
      ...entry.partOf.map((whole) => ({ id: whole, tie: "PART_OF" as const })),
    ];
    for (const next of above) {
      if (next.id === metric || found.has(next.id)) continue;
      found.set(next.id, next.tie);
      queue.push(next);
    }
  }
  return found;
}
