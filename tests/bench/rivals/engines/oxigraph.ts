import { createRequire } from "node:module";
import oxigraph from "oxigraph";
import { generatedClaimId } from "../../support/generate-dataset.ts";
import type { LoadEngine } from "../engine.ts";
import { claimNumber, traceOfHops } from "./trace-of-hops.ts";

const BASE = "http://example.org/";
const LINES = 50_000;

/**
 * Oxigraph, WebAssembly, in memory: one triple a hop, a property path of any length in SPARQL. CSV is the fastest of
 * its answer formats here, before its own term objects.
 */
export const load: LoadEngine = (lineage) => {
  const store = new oxigraph.Store();
  const iri = (claim: number): string => `<${BASE}${generatedClaimId(claim)}>`;
  for (let first = 0; first < lineage.from.length; first += LINES) {
    const lines: string[] = [];
    for (const [place, source] of lineage.from.subarray(first, first + LINES).entries())
      lines.push(`${iri(source)} <${BASE}hop> ${iri(lineage.to[first + place] ?? 0)} .`);
    store.load(lines.join("\n"), { format: "application/n-triples", no_transaction: true });
  }
  return {
    version: createRequire(import.meta.url)("oxigraph/package.json").version,
    trace: (id) => {
      const rows = store.query(
        `select ?source ?target { <${BASE}${id}> <${BASE}hop>* ?source . ?source <${BASE}hop> ?target }`,
        { results_format: "text/csv" },
      );
      return traceOfHops(id, hopsOf(String(rows)));
    },
    close: () => {},
  };
};

function hopsOf(csv: string): [number, number][] {
  const lines = csv.trimEnd().split("\n").slice(1);
  return lines.map((line) => {
    const comma = line.indexOf(",");
    return [claimNumber(line.slice(0, comma)), claimNumber(line.slice(comma))];
  });
}
