/**
 * One contestant of section `load`, in a process of its own so that its memory is its own:
 * `node --expose-gc load-contestant.ts write|headwater|graphology CLAIMS FILE`; prints a line of JSON.
 */

import { MultiDirectedGraph } from "graphology";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { buildFigureIndex } from "../../../src/graph/figure-index.ts";
import { buildLineageIndex } from "../../../src/graph/lineage-index.ts";
import { loadDataset } from "../../../src/store/load-dataset.ts";
import { generateDataset, generatedClaimId } from "./generate-dataset.ts";
import { generateLineage } from "./generate-lineage.ts";
import { writeNdjson } from "./write-ndjson.ts";

const [mode = "", claims = "", file = ""] = process.argv.slice(2);
const claimCount = Number(claims);

if (mode === "write") writeNdjson(file, generateDataset(claimCount).dataset);
else if (mode === "headwater") await measure(loadHeadwater);
else await measure(insertBare);

interface Loaded {
  readonly nodes: number;
  readonly edges: number;
  readonly milliseconds: number;
  readonly indexMilliseconds?: number;
  /** Builds the index of what was loaded once more. */
  readonly index?: () => void;
  /** Kept alive until the memory has been read. */
  readonly result: unknown;
}

async function measure(load: () => Promise<Loaded>): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const { result, index, ...loaded } = await load();
  const peak = process.resourceUsage().maxRSS * 1024;
  globalThis.gc?.();
  globalThis.gc?.();
  const memory = process.memoryUsage();
  // By itself: while a graph is loaded, the collector takes the load's garbage away whenever it likes.
  const start = performance.now();
  index?.();
  const alone = index === undefined ? {} : { indexAloneMilliseconds: performance.now() - start };
  console.log(
    JSON.stringify({
      ...loaded,
      ...alone,
      bytesAClaim: Math.round((memory.rss - before) / claimCount),
      heapAClaim: Math.round((memory.heapUsed + memory.external) / claimCount),
      peakMegabytes: Math.round(peak / 1e6),
      kept: result !== null,
    }),
  );
}

async function loadHeadwater(): Promise<Loaded> {
  const start = performance.now();
  let indexing = start;
  const loading = await loadDataset(file);
  if (loading.dataset === null) throw new Error(loading.problems[0]?.message);
  const version = loading.version ?? "";
  const graph = buildGraph(loading.dataset, {
    version,
    onProgress: ({ phase, done }) => {
      if (phase === "INDEX" && done === 0) indexing = performance.now();
    },
  });
  const end = performance.now();
  const built = graph.graph;
  return {
    nodes: built.order,
    edges: built.size,
    milliseconds: end - start,
    indexMilliseconds: end - indexing,
    index: () => {
      if (!(built instanceof MultiDirectedGraph)) throw new TypeError("buildGraph made another graph");
      buildLineageIndex(built);
      buildFigureIndex(built);
    },
    result: graph,
  };
}

/** The same nodes and edges as `buildGraph` makes of the dataset, with five attributes a claim, and nothing else. */
async function insertBare(): Promise<Loaded> {
  const lineage = generateLineage(claimCount);
  globalThis.gc?.();
  const start = performance.now();
  const graph = new MultiDirectedGraph();
  for (let outlet = 0; outlet < 500; outlet++) graph.addNode(`outlet-${outlet}`, { kind: "ENTITY" });
  for (let company = 0; company < 300; company++) graph.addNode(`company-${company}`, { kind: "ENTITY" });
  let edge = 0;
  for (let claim = 0; claim < claimCount; claim++) {
    const id = generatedClaimId(claim);
    const document = id.slice(0, id.indexOf("#"));
    if (claim % 4 === 0) {
      graph.addNode(document, { kind: "DOCUMENT", title: document, published: "2025-11-14" });
      graph.addEdgeWithKey(
        `${document}/published-by`,
        document,
        `outlet-${(Math.floor(claim / 4) * 31) % 500}`,
        {
          kind: "PUBLISHED_BY",
        },
      );
    }
    const story = lineage.stories[claim] ?? 0;
    const company = `company-${(story * 7) % 300}`;
    const measure = `${story % 5}/${company}/${2010 + (Math.floor(story / 40) % 15)}`;
    if (!graph.hasNode(measure)) {
      graph.addNode(measure, { kind: "MEASURE" });
      graph.addEdgeWithKey(`${measure}/about/0`, measure, company, { kind: "ABOUT" });
    }
    graph.addNode(id, {
      kind: "CLAIM",
      text: `Says ${claim}`,
      printed: `$${claim} million`,
      measure,
      document,
    });
    graph.addEdgeWithKey(`${id}/states`, document, id, { kind: "STATES" });
    graph.addEdgeWithKey(`${id}/measures`, id, measure, { kind: "MEASURES" });
    for (let place = 0; lineage.from[edge] === claim; edge++, place++) {
      const kind = lineage.derives[edge] === 1 ? "DERIVES" : "CITES";
      const attributes = { kind, manner: "REPORTS", attribution: "STATED", disputed: null, evidence: null };
      graph.addEdgeWithKey(`${id}/${kind}/${place}`, id, generatedClaimId(lineage.to[edge] ?? 0), attributes);
    }
  }
  for (const [place, [claim, other]] of lineage.contradictions.entries()) {
    const from = generatedClaimId(claim);
    graph.addEdgeWithKey(`${from}/contradicts/${place}`, from, generatedClaimId(other), {
      kind: "CONTRADICTS",
    });
  }
  return {
    nodes: graph.order,
    edges: graph.size,
    milliseconds: performance.now() - start,
    result: graph,
  };
}
