/**
 * A graph that has grown: a graphology graph that stays as it is, and a log of what was added to it since.
 *
 * Method: nodes and edges of the log are numbered as they come, and a version of the graph is how many of them it has;
 * so any number of versions share one log, none ever changes, and adding costs what is added. Precondition: each edge
 * of the log has a new node at one end at least, as records that may only name what exists bring it about.
 * Cost: one more look-up in a map for nodes and edges of the graph below.
 */
import type {
  EdgeAttributes,
  EdgeVisitor,
  GraphWriter,
  NodeAttributes,
  ProvenanceGraph,
} from "./provenance-graph.ts";

interface AddedNode {
  readonly number: number;
  readonly attributes: NodeAttributes;
}

interface AddedEdge {
  readonly number: number;
  readonly key: string;
  readonly attributes: EdgeAttributes;
  readonly source: string;
  readonly target: string;
}

/** What was added, in order: the maps are walked in the order of insertion, the lists too. */
interface GrowthLog {
  readonly nodes: Map<string, AddedNode>;
  readonly edges: Map<string, AddedEdge>;
  /** Added edges of each node, by the end at which it stands. */
  readonly outEdges: Map<string, AddedEdge[]>;
  readonly inEdges: Map<string, AddedEdge[]>;
}

/** A version of a graph that has grown. */
class GrownGraph implements ProvenanceGraph {
  readonly base: ProvenanceGraph;
  readonly log: GrowthLog;
  /** How many nodes and edges of the log are of this version. */
  readonly nodeCount: number;
  readonly edgeCount: number;

  constructor(base: ProvenanceGraph, log: GrowthLog) {
    this.base = base;
    this.log = log;
    this.nodeCount = log.nodes.size;
    this.edgeCount = log.edges.size;
  }

  get order(): number {
    return this.base.order + this.nodeCount;
  }

  get size(): number {
    return this.base.size + this.edgeCount;
  }

  hasNode(id: string): boolean {
    return this.#addedNode(id) !== undefined || this.base.hasNode(id);
  }

  getNodeAttributes(id: string): NodeAttributes {
    return this.#addedNode(id)?.attributes ?? this.base.getNodeAttributes(id);
  }

  forEachNode(visit: (id: string, attributes: NodeAttributes) => void): void {
    this.base.forEachNode(visit);
    for (const [id, { number, attributes }] of this.log.nodes) {
      if (number >= this.nodeCount) return;
      visit(id, attributes);
    }
  }

  hasEdge(key: string): boolean {
    return this.#addedEdge(key) !== undefined || this.base.hasEdge(key);
  }

  getEdgeAttributes(key: string): EdgeAttributes {
    return this.#addedEdge(key)?.attributes ?? this.base.getEdgeAttributes(key);
  }

  extremities(key: string): [string, string] {
    const added = this.#addedEdge(key);
    return added === undefined ? this.base.extremities(key) : [added.source, added.target];
  }

  forEachEdge(visit: EdgeVisitor): void {
    this.base.forEachEdge((key, attributes, source, target) => visit(key, attributes, source, target));
    this.#visitAdded(this.log.edges.values(), visit);
  }

  forEachOutEdge(node: string, visit: EdgeVisitor): void {
    if (this.base.hasNode(node)) this.base.forEachOutEdge(node, visit);
    this.#visitAdded(this.log.outEdges.get(node) ?? [], visit);
  }

  forEachInEdge(node: string, visit: EdgeVisitor): void {
    if (this.base.hasNode(node)) this.base.forEachInEdge(node, visit);
    this.#visitAdded(this.log.inEdges.get(node) ?? [], visit);
  }

  #addedNode(id: string): AddedNode | undefined {
    const added = this.log.nodes.get(id);
    return added !== undefined && added.number < this.nodeCount ? added : undefined;
  }

  #addedEdge(key: string): AddedEdge | undefined {
    const added = this.log.edges.get(key);
    return added !== undefined && added.number < this.edgeCount ? added : undefined;
  }

  #visitAdded(edges: Iterable<AddedEdge>, visit: EdgeVisitor): void {
    for (const { number, key, attributes, source, target } of edges) {
      if (number >= this.edgeCount) return;
      visit(key, attributes, source, target);
    }
  }
}

/**
 * Returns `graph` with what `write` adds; `graph` itself stays as it is. Nothing is added where `write` throws.
 *
 * @throws TypeError for a node or an edge that is there already, or an edge without its ends
 */
export function growGraph(graph: ProvenanceGraph, write: (graph: GraphWriter) => void): ProvenanceGraph {
  const nodes = new Map<string, NodeAttributes>();
  const edges = new Map<string, Omit<AddedEdge, "number">>();
  const hasNode = (id: string): boolean => nodes.has(id) || graph.hasNode(id);
  write({
    hasNode,
    addNode(id, attributes) {
      if (hasNode(id)) throw new TypeError(`Cannot add node "${id}": it is there already`);
      nodes.set(id, attributes);
    },
    addEdgeWithKey(key, source, target, attributes) {
      if (edges.has(key) || graph.hasEdge(key) || !hasNode(source) || !hasNode(target))
        throw new TypeError(`Cannot add edge "${key}": it is there already, or lacks one of its ends`);
      edges.set(key, { key, attributes, source, target });
    },
  });
  const [base, log] = logOf(graph);
  for (const [id, attributes] of nodes) log.nodes.set(id, { number: log.nodes.size, attributes });
  appendEdges(log, edges.values());
  return new GrownGraph(base, log);
}

/** Returns the ids of the nodes that `after` has and `before` lacks where both are versions of one log, else null. */
export function nodesGrownBetween(before: ProvenanceGraph, after: ProvenanceGraph): string[] | null {
  if (!(after instanceof GrownGraph)) return null;
  const { base, log, nodeCount } = after;
  const known =
    before === base ? 0 : before instanceof GrownGraph && before.log === log ? before.nodeCount : null;
  if (known === null || known > nodeCount) return null;
  const ids: string[] = [];
  for (const [id, { number }] of log.nodes) if (number >= known && number < nodeCount) ids.push(id);
  return ids;
}

/** Returns the graph below, and a log to append to: a copy where another version has been appended to it already. */
function logOf(graph: ProvenanceGraph): [base: ProvenanceGraph, log: GrowthLog] {
  if (!(graph instanceof GrownGraph)) return [graph, emptyLog()];
  const { base, log, nodeCount, edgeCount } = graph;
  if (log.nodes.size === nodeCount && log.edges.size === edgeCount) return [base, log];
  const copy = emptyLog();
  for (const [id, node] of log.nodes) if (node.number < nodeCount) copy.nodes.set(id, node);
  appendEdges(
    copy,
    [...log.edges.values()].filter((edge) => edge.number < edgeCount),
  );
  return [base, copy];
}

function emptyLog(): GrowthLog {
  return { nodes: new Map(), edges: new Map(), outEdges: new Map(), inEdges: new Map() };
}

/** Appends edges, at their ends in graphology's order: those between the same two nodes together, the last one first. */
function appendEdges(log: GrowthLog, edges: Iterable<Omit<AddedEdge, "number">>): void {
  const parallels = new Map<string, AddedEdge[]>();
  for (const edge of edges) {
    const added = { ...edge, number: log.edges.size };
    log.edges.set(edge.key, added);
    listAt(parallels, `${edge.source} ${edge.target}`).push(added);
  }
  for (const group of parallels.values()) {
    for (const edge of group.reverse()) {
      listAt(log.outEdges, edge.source).push(edge);
      listAt(log.inEdges, edge.target).push(edge);
    }
  }
}

function listAt(lists: Map<string, AddedEdge[]>, key: string): AddedEdge[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
