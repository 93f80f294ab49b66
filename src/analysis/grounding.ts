/**
 * The AND/OR reading of a slice, and what is grounded in it.
 *
 * A node is grounded where it is first-hand itself, or where one of its alternatives has all its inputs grounded:
 * each citation is an alternative of one input, a derivation is one alternative of several. Closed circles ground to
 * nothing.
 *
 * Method: least fixpoint by counting the inputs still open (Dowling and Gallier, "Linear-time algorithms for testing
 * the satisfiability of propositional Horn formulae", 1984). Precondition: none; circles, self-loops and parallel
 * edges are allowed. Cost: O(nodes + inputs) time and memory, no recursion.
 */

/** An AND/OR graph in numbers: nodes are 0 to `size` - 1. */
export interface Grounding {
  readonly size: number;
  /** The alternatives of node n are alternativeOffsets[n] to alternativeOffsets[n + 1]. */
  readonly alternativeOffsets: Uint32Array;
  /** The inputs of alternative a stand at positions inputOffsets[a] to inputOffsets[a + 1]; never none. */
  readonly inputOffsets: Uint32Array;
  /** Node of each input. */
  readonly inputs: Uint32Array;
  /** 1 where the node is first-hand: an origin, whatever else it takes from. */
  readonly firstHand: Uint8Array;
}

/** What is grounded in a `Grounding`. */
export interface Grounded {
  /** 1 where the node is grounded. */
  readonly nodes: Uint8Array;
  /** 1 where all inputs of the alternative are grounded. */
  readonly alternatives: Uint8Array;
  /** Alternative that grounded the node first; -1 where it is first-hand or not grounded. Following these never circles. */
  readonly firstAlternatives: Int32Array;
}

/** Edges as compressed rows: those of node n stand at positions offsets[n] to offsets[n + 1]. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * Returns the grounding of nodes given as lists: for each node its alternatives, for each of those its inputs.
 *
 * @throws RangeError for an alternative without inputs
 */
export function buildGrounding(
  nodes: readonly (readonly (readonly number[])[])[],
  firstHand: Iterable<number>,
): Grounding {
  const alternativeOffsets = [0];
  const inputOffsets = [0];
  const inputs: number[] = [];
  for (const alternatives of nodes) {
    for (const alternative of alternatives) {
      if (alternative.length === 0)
        throw new RangeError("Cannot build a grounding: an alternative has no inputs");
      for (const input of alternative) inputs.push(input);
      inputOffsets.push(inputs.length);
    }
    alternativeOffsets.push(inputOffsets.length - 1);
  }
  const marks = new Uint8Array(nodes.length);
  for (const node of firstHand) marks[node] = 1;
  return {
    size: nodes.length,
    alternativeOffsets: Uint32Array.from(alternativeOffsets),
    inputOffsets: Uint32Array.from(inputOffsets),
    inputs: Uint32Array.from(inputs),
    firstHand: marks,
  };
}

/** Returns which nodes and alternatives are grounded: the least fixpoint. */
export function findGrounded(grounding: Grounding): Grounded {
  const { size, alternativeOffsets, inputOffsets, inputs, firstHand } = grounding;
  const alternativeCount = inputOffsets.length - 1;
  const owners = new Uint32Array(alternativeCount);
  for (let node = 0; node < size; node++) {
    owners.fill(node, alternativeOffsets[node] ?? 0, alternativeOffsets[node + 1] ?? 0);
  }
  const usedBy = invertInputs(grounding);

  const open = new Uint32Array(alternativeCount);
  for (let alternative = 0; alternative < alternativeCount; alternative++) {
    open[alternative] = (inputOffsets[alternative + 1] ?? 0) - (inputOffsets[alternative] ?? 0);
  }
  const nodes = firstHand.slice();
  const alternatives = new Uint8Array(alternativeCount);
  const firstAlternatives = new Int32Array(size).fill(-1);
  const queue = new Uint32Array(Math.min(size, inputs.length + size));
  let queued = 0;
  for (let node = 0; node < size; node++) {
    if (nodes[node] === 1) queue[queued++] = node;
  }
  for (let next = 0; next < queued; next++) {
    const node = queue[next] ?? 0;
    const end = usedBy.offsets[node + 1] ?? 0;
    for (let position = usedBy.offsets[node] ?? 0; position < end; position++) {
      const alternative = usedBy.targets[position] ?? 0;
      const left = (open[alternative] ?? 0) - 1;
      open[alternative] = left;
      if (left > 0) continue;
      alternatives[alternative] = 1;
      const owner = owners[alternative] ?? 0;
      if (nodes[owner] === 1) continue;
      nodes[owner] = 1;
      firstAlternatives[owner] = alternative;
      queue[queued++] = owner;
    }
  }
  return { nodes, alternatives, firstAlternatives };
}

/** Returns the same graph with some nodes set aside: they are not first-hand and pass nothing on. */
export function setNodesAside(grounding: Grounding, setAside: ReadonlySet<number>): Grounding {
  const { size, alternativeOffsets, inputOffsets, inputs } = grounding;
  const firstHand = grounding.firstHand.slice();
  const keptAlternatives = new Uint32Array(size + 1);
  const keptInputs: number[] = [0];
  const kept: number[] = [];
  for (let node = 0; node < size; node++) {
    if (setAside.has(node)) firstHand[node] = 0;
    else {
      const end = alternativeOffsets[node + 1] ?? 0;
      for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
        const last = inputOffsets[alternative + 1] ?? 0;
        for (let input = inputOffsets[alternative] ?? 0; input < last; input++) kept.push(inputs[input] ?? 0);
        keptInputs.push(kept.length);
      }
    }
    keptAlternatives[node + 1] = keptInputs.length - 1;
  }
  return {
    size,
    alternativeOffsets: keptAlternatives,
    inputOffsets: Uint32Array.from(keptInputs),
    inputs: Uint32Array.from(kept),
    firstHand,
  };
}

/** Returns the edges that carry ground: from each node to the inputs of its grounded alternatives. */
export function groundedRows(grounding: Grounding, grounded: Grounded): Rows {
  const { size, alternativeOffsets, inputOffsets, inputs } = grounding;
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(inputs.length);
  let filled = 0;
  for (let node = 0; node < size; node++) {
    const end = alternativeOffsets[node + 1] ?? 0;
    for (let alternative = alternativeOffsets[node] ?? 0; alternative < end; alternative++) {
      if (grounded.alternatives[alternative] === 0) continue;
      const last = inputOffsets[alternative + 1] ?? 0;
      for (let input = inputOffsets[alternative] ?? 0; input < last; input++)
        targets[filled++] = inputs[input] ?? 0;
    }
    offsets[node + 1] = filled;
  }
  return { offsets, targets: targets.subarray(0, filled) };
}

/** Returns the nodes that can be reached from `starts`, the starts included, in order of number. */
export function reachableNodes(rows: Rows, starts: Iterable<number>): number[] {
  const seen = new Uint8Array(rows.offsets.length - 1);
  const stack: number[] = [];
  for (const start of starts) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    stack.push(start);
  }
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const end = rows.offsets[node + 1] ?? 0;
    for (let position = rows.offsets[node] ?? 0; position < end; position++) {
      const target = rows.targets[position] ?? 0;
      if (seen[target] === 1) continue;
      seen[target] = 1;
      stack.push(target);
    }
  }
  const reached: number[] = [];
  for (let node = 0; node < seen.length; node++) if (seen[node] === 1) reached.push(node);
  return reached;
}

/** Returns the same edges the other way round. */
export function reverseRows(rows: Rows): Rows {
  const size = rows.offsets.length - 1;
  const offsets = new Uint32Array(size + 1);
  for (const target of rows.targets) offsets[target + 1] = (offsets[target + 1] ?? 0) + 1;
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const targets = new Uint32Array(rows.targets.length);
  for (let node = 0; node < size; node++) {
    const end = rows.offsets[node + 1] ?? 0;
    for (let position = rows.offsets[node] ?? 0; position < end; position++) {
      const target = rows.targets[position] ?? 0;
      const place = next[target] ?? 0;
      next[target] = place + 1;
      targets[place] = node;
    }
  }
  return { offsets, targets };
}

/**
 * Returns one set of origins that grounds `start`, found without a search: following for each node the alternative
 * that grounded it first. It need not be minimal; empty where the start is not grounded.
 */
export function firstWitness(grounding: Grounding, grounded: Grounded, start: number): number[] {
  if (grounded.nodes[start] !== 1) return [];
  const seen = new Set([start]);
  const stack = [start];
  const witness: number[] = [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const alternative = grounded.firstAlternatives[node] ?? -1;
    if (alternative < 0) {
      witness.push(node);
      continue;
    }
    const last = grounding.inputOffsets[alternative + 1] ?? 0;
    for (let input = grounding.inputOffsets[alternative] ?? 0; input < last; input++) {
      const target = grounding.inputs[input] ?? 0;
      if (seen.has(target)) continue;
      seen.add(target);
      stack.push(target);
    }
  }
  return witness.sort((a, b) => a - b);
}

/** Returns for each node the alternatives that list it, once for each time they do. */
function invertInputs(grounding: Grounding): Rows {
  const { size, inputOffsets, inputs } = grounding;
  const offsets = new Uint32Array(size + 1);
  for (const input of inputs) offsets[input + 1] = (offsets[input + 1] ?? 0) + 1;
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const targets = new Uint32Array(inputs.length);
  for (let alternative = 0; alternative + 1 < inputOffsets.length; alternative++) {
    const end = inputOffsets[alternative + 1] ?? 0;
    for (let position = inputOffsets[alternative] ?? 0; position < end; position++) {
      const input = inputs[position] ?? 0;
      const place = next[input] ?? 0;
      next[input] = place + 1;
      targets[place] = alternative;
    }
  }
  return { offsets, targets };
}
