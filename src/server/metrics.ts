import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { GraphHolder } from "./graph-holder.ts";
import type { Turns } from "./turns.ts";

/** What the server counts, for Prometheus to read. */
export interface Metrics {
  readonly requestStarted: () => void;
  readonly requestEnded: (route: string, method: string, status: number, seconds: number) => void;
  readonly errorReturned: (code: string) => void;
  readonly laneLeft: (outcome: "ANSWERED" | "HANDED_ON") => void;
  readonly cacheAsked: (outcome: "HIT" | "MISS") => void;
  readonly costMeasured: (cost: number) => void;
  /** Returns everything in the text format of Prometheus. */
  readonly print: () => Promise<{ readonly type: string; readonly text: string }>;
}

const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** Returns metrics of a server of the graph that `holder` holds, whose costly operations wait for `turns`. */
export function createMetrics(holder: GraphHolder, turns: Turns): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "headwater_requests_total",
    help: "Requests answered, by route, method and status",
    labelNames: ["route", "method", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "headwater_request_duration_seconds",
    help: "Time from the arrival of a request to its answer, by route",
    labelNames: ["route"],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    registers,
  });
  const open = new Gauge({
    name: "headwater_requests_open",
    help: "Requests that are being answered",
    registers,
  });
  const errors = new Counter({
    name: "headwater_errors_total",
    help: "GraphQL errors returned, by code",
    labelNames: ["code"],
    registers,
  });
  const cache = new Counter({
    name: "headwater_cache_total",
    help: "Answers taken from the cache (HIT) and computed (MISS)",
    labelNames: ["outcome"],
    registers,
  });
  const lane = new Counter({
    name: "headwater_fast_lane_total",
    help: "Plain questions that the fast lane answered (ANSWERED) and that went the ordinary way (HANDED_ON)",
    labelNames: ["outcome"],
    registers,
  });
  const cost = new Histogram({
    name: "headwater_query_cost",
    help: "Cost of the operations that were measured",
    buckets: [10, 100, 1_000, 10_000, 100_000],
    registers,
  });
  new Gauge({
    name: "headwater_graph_loaded",
    help: "1 while a graph is served",
    registers,
    collect() {
      this.set(holder.current().graph === null ? 0 : 1);
    },
  });
  new Gauge({
    name: "headwater_operations_waiting",
    help: "Costly operations that wait for their turn",
    registers,
    collect() {
      this.set(turns.waiting());
    },
  });
  new Gauge({
    name: "headwater_record_problems",
    help: "Problems of the records as they stand",
    registers,
    collect() {
      this.set(holder.current().problems.length);
    },
  });
  return {
    requestStarted: () => open.inc(),
    requestEnded(route, method, status, duration) {
      open.dec();
      requests.inc({ route, method: METHODS.has(method) ? method : "other", status });
      seconds.observe({ route }, duration);
    },
    errorReturned: (code) => errors.inc({ code }),
    laneLeft: (outcome) => lane.inc({ outcome }),
    cacheAsked: (outcome) => cache.inc({ outcome }),
    costMeasured: (value) => cost.observe(value),
    print: async () => ({ type: register.contentType, text: await register.metrics() }),
  };
}
