import { z } from "zod";
import { OriginKind, Unsourced } from "../../model/claim.ts";
import { ORIGIN_WORDS, UNSOURCED_WORDS } from "../../model/words.ts";
import { describeSource, describeWords, Source } from "./describe-source.ts";
import type { Branch, Inline, Line } from "./page.ts";

/** The fragment that `Trail` reads, with that of sources. */
export const TRAIL = `fragment Trail on Trace {
  origins { kind node { ...Source } }
  unsourced { reason node { ...Source } }
  hops {
    kind manner attribution disputed input formula evidence { note }
    from { ...ClaimLine } to { ...Source }
    changes { kind severity aspect explanation }
  }
}`;

const Hop = z.object({
  kind: z.string(),
  manner: z.string().nullable(),
  attribution: z.string(),
  disputed: z.string().nullable(),
  input: z.string().nullable(),
  formula: z.string().nullable(),
  evidence: z.object({ note: z.string() }),
  from: Source,
  to: Source,
  changes: z.array(
    z.object({ kind: z.string(), severity: z.string(), aspect: z.string(), explanation: z.string() }),
  ),
});
type Hop = z.infer<typeof Hop>;

/** Where a trail leads and ends, as an answer of the API has it. */
export const Trail = z.object({
  origins: z.array(
    z.object({
      kind: OriginKind,
      node: Source,
    }),
  ),
  unsourced: z.array(z.object({ reason: Unsourced, node: Source })),
  hops: z.array(Hop),
});
type Trail = z.infer<typeof Trail>;

/** Lines of a tree beyond which it goes no deeper, and beyond which it ends; levels beyond which there is no room. */
const MANY_LINES = 400;
const MOST_LINES = 2_000;
const MOST_LEVELS = 12;

/**
 * Returns the tree of a trace from its start upstream, every claim in full once; a second time there is a hint. What is
 * beyond the bounds is said to be left out.
 */
export function trailTree(start: readonly Source[], trail: Trail): Branch[] {
  const hopsFrom = Map.groupBy(trail.hops, ({ from }) => from.id);
  const reached = new Set(trail.hops.flatMap(({ from, to }) => (from.id === to.id ? [] : [to.id])));
  const ends = endsOf(trail);
  const shown = new Set<string>();
  let lines = 0;

  function branchOf(source: Source, hop: Hop | null, level: number): Branch {
    lines++;
    const label = hop === null ? [] : [labelOf(hop)];
    const notes = hop === null ? [] : notesOf(hop);
    const line = [...label, ...describeSource(source)];
    if (shown.has(source.id)) return { line: [...line, quiet(" (see above)")], notes, branches: [] };
    const hops = hopsFrom.get(source.id) ?? [];
    if (hops.length > 0 && (level >= MOST_LEVELS || lines >= MANY_LINES)) {
      return { line: [...line, quiet(" (the trail goes on from here)")], notes, branches: [] };
    }
    shown.add(source.id);
    const branches: Branch[] = [];
    for (const next of hops) if (lines < MOST_LINES) branches.push(branchOf(next.to, next, level + 1));
    const leftOut = hops.length - branches.length;
    if (leftOut > 0) branches.push({ line: [quiet(`… and ${leftOut} more`)], notes: [], branches: [] });
    return {
      line,
      notes: [
        ...describeWords(source),
        ...notes,
        ...computedAs(hops),
        ...(ends.get(source.id) ?? unfollowed(hops)),
      ],
      branches,
    };
  }

  // What only a circle leads to comes last: nothing else would lead there.
  const roots = [...start.filter(({ id }) => !reached.has(id)), ...start.filter(({ id }) => reached.has(id))];
  const branches: Branch[] = [];
  for (const root of roots) if (!shown.has(root.id)) branches.push(branchOf(root, null, 0));
  return branches;
}

function labelOf({ kind, manner, attribution, input }: Hop): string {
  const verb = kind === "DERIVES" ? `${input} =` : manner === "QUOTES" ? "quotes" : "reports";
  return attribution === "INFERRED" && kind !== "DERIVES" ? `${verb} (inferred) ` : `${verb} `;
}

/** Returns what changed at a hop, why it was inferred and why it is in doubt. */
function notesOf(hop: Hop): Line[] {
  const changes = hop.changes.flatMap(({ kind, severity, aspect, explanation }): Line[] => {
    // Whether a computed number comes out is no matter of one input.
    if (kind === "IDENTICAL" || (hop.kind === "DERIVES" && aspect !== "ATTRIBUTION")) return [];
    const text = `changed on the way: ${explanation}`;
    const isGrave = severity === "WARNING" || severity === "SERIOUS";
    return [[isGrave ? { text: `${text} (${severity.toLowerCase()})`, mark: severity } : quiet(text)]];
  });
  return [
    ...changes,
    ...(hop.attribution === "INFERRED" ? [[quiet(`inferred: ${hop.evidence.note}`)]] : []),
    ...(hop.disputed === null ? [] : [[{ text: `in doubt: ${hop.disputed}`, mark: "WARNING" } as const]]),
  ];
}

function computedAs(hops: readonly Hop[]): Line[] {
  const formula = hops.find(({ kind }) => kind === "DERIVES")?.formula;
  return formula == null ? [] : [[`computed as ${formula}`]];
}

function endsOf({ origins, unsourced }: Trail): Map<string, Line[]> {
  const ends = new Map<string, Line[]>();
  for (const { kind, node } of origins)
    ends.set(node.id, [[{ text: `The trail begins here: ${ORIGIN_WORDS[kind]}`, mark: "GOOD" }]]);
  for (const { reason, node } of unsourced)
    ends.set(node.id, [[{ text: `The trail is lost here: ${UNSOURCED_WORDS[reason]}`, mark: "WARNING" }]]);
  return ends;
}

function unfollowed(hops: readonly Hop[]): Line[] {
  return hops.length > 0 ? [] : [[quiet("The trail goes on from here; it was not followed further")]];
}

function quiet(text: string): Inline {
  return { text, mark: "QUIET" };
}
