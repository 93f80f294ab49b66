import { type Profiler, Session } from "node:inspector/promises";

/** What share of the processor's time a part of the program took. */
export interface Share {
  readonly part: string;
  readonly share: number;
}

const SAMPLE_MICROSECONDS = 200;

/**
 * Returns where the time of `run` went, by part of the program, the largest share first: a folder or file right in a
 * layer of src/, a package, Node, or the garbage collector. What has no file of its own (such as JSON.parse) counts for
 * its caller; waiting and the bench itself are left out.
 */
export async function profileShares(run: () => unknown): Promise<Share[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: SAMPLE_MICROSECONDS });
  await session.post("Profiler.start");
  await run();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return sharesOf(profile);
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Share[] {
  const parents = new Map<number, Profiler.ProfileNode>();
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);
  const parts = new Map<number, string | null>();
  for (const node of nodes) {
    let at: Profiler.ProfileNode | undefined = node;
    let part = partOf(node);
    while (part === "" && at !== undefined) {
      at = parents.get(at.id);
      part = at === undefined ? null : partOf(at);
    }
    parts.set(node.id, part);
  }
  const times = new Map<string, number>();
  let total = 0;
  for (const [place, sample] of samples.entries()) {
    const part = parts.get(sample) ?? null;
    if (part === null) continue;
    const time = timeDeltas[place] ?? 0;
    times.set(part, (times.get(part) ?? 0) + time);
    total += time;
  }
  return [...times].map(([part, time]) => ({ part, share: time / total })).sort((a, b) => b.share - a.share);
}

/** Returns the part that a frame belongs to, "" where its caller decides, null where it does not count. */
function partOf({ callFrame: { functionName, url } }: Profiler.ProfileNode): string | null {
  if (functionName === "(garbage collector)") return "garbage collection";
  if (["(root)", "(program)", "(idle)"].includes(functionName)) return null;
  if (url.startsWith("node:inspector")) return null;
  if (url.startsWith("node:")) return "Node";
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  if (name !== undefined) return name;
  const [, source] = /\/(src\/[^/]+\/[^/]+)/.exec(url) ?? [];
  if (source !== undefined) return source;
  return url === "" ? "" : null;
}
