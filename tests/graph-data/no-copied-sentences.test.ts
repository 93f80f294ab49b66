import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Anchor } from "../../src/model/anchor.ts";
import { loadDataset } from "../../src/store/load-dataset.ts";

const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, "../../../shared/sources");
const SKIP = "The source texts are not beside this repository";
/** A run of so many words in common is a copied sentence, not a shared name or amount. */
const RUN = 8;

const { dataset } = await loadDataset(join(here, "../../graph-data"));

/** The texts at hand, normalised, by their digest. */
function readSources(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(sources)) {
    if (!file.endsWith(".txt")) continue;
    const text = readFileSync(join(sources, file), "utf8").replace(/\r\n?/g, "\n").normalize("NFC");
    texts.set(createHash("sha256").update(text).digest("hex"), text);
  }
  return texts;
}

function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}$%'.,×-]+/gu) ?? [];
  const bare = words.map((word) => word.replace(/^[.,'-]+|[.,'-]+$/g, "")).filter((word) => word !== "");
  return bare.slice(RUN - 1).map((_, index) => bare.slice(index, index + RUN).join(" "));
}

function digest(points: readonly string[]): string {
  return createHash("sha256").update(points.join("")).digest("hex").slice(0, 16);
}

test("no record shares a run of eight words with a source text", (context) => {
  context.skip(!existsSync(sources), SKIP);
  const known = new Set([...readSources().values()].flatMap(runsOf));
  expect(known.size).toBeGreaterThan(1000);
  const ours = [
    ...(dataset?.claims ?? []).flatMap((claim) => [
      claim.text,
      ...claim.cites.flatMap((edge) => [edge.evidence.note, edge.disputed ?? ""]),
      claim.derives?.evidence.note ?? "",
      ...claim.contradicts.map((edge) => edge.reason),
    ]),
    ...(dataset?.documents ?? []).flatMap((document) => [
      document.note ?? "",
      ...document.leftOut.map((entry) => entry.note ?? ""),
    ]),
  ];
  expect(ours.flatMap(runsOf).filter((run) => known.has(run))).toEqual([]);
});

test("every anchor of the five texts covers what its digests say", (context) => {
  context.skip(!existsSync(sources), SKIP);
  const texts = readSources();
  let checked = 0;
  for (const document of dataset?.documents ?? []) {
    if (document.snapshot === undefined) continue;
    const points = Array.from(texts.get(document.snapshot.sha256) ?? "");
    expect(points.length, document.id).toBe(document.snapshot.length);
    const check = (anchor: Anchor, literal?: string): void => {
      const covered = points.slice(anchor.start, anchor.end);
      expect(digest(covered), `${document.id} ${anchor.start}`).toBe(anchor.exact);
      expect(digest(points.slice(Math.max(0, anchor.start - 32), anchor.start))).toBe(anchor.prefix);
      expect(digest(points.slice(anchor.end, anchor.end + 32))).toBe(anchor.suffix);
      if (literal !== undefined) expect(covered.join("")).toBe(literal);
      checked++;
    };
    for (const entry of document.leftOut) check(entry.anchor, entry.printed);
    for (const claim of dataset?.claims ?? []) {
      if (claim.document !== document.id) continue;
      const [first, ...others] = claim.anchors;
      if (first !== undefined) check(first, claim.figure?.printed);
      for (const anchor of others) check(anchor);
      for (const edge of claim.cites) if (edge.evidence.anchor !== undefined) check(edge.evidence.anchor);
      if (claim.derives?.evidence.anchor !== undefined) check(claim.derives.evidence.anchor);
    }
  }
  expect(checked).toBeGreaterThan(150);
});
