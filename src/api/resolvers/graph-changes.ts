import type {
  ChangedFindingResolvers,
  GraphChangeResolvers,
  QueryResolvers,
  RecordProblemResolvers,
  SubscriptionResolvers,
} from "../generated/resolvers.ts";
import { whenMade } from "../gradual.ts";

/** Most items of one list of a change; its count is exact all the same. */
const MOST_LISTED = 1000;

export const graphChangeQueries = {
  problems: (_root, _arguments, { live }) => live.problems,
} satisfies QueryResolvers;

export const Subscription = {
  graphChanged: { subscribe: (_root, _arguments, { live }) => live.changes() },
} satisfies SubscriptionResolvers;

export const GraphChange = {
  addedCount: ({ difference }) => difference().added.length,
  changedCount: ({ difference }) => difference().changed.length,
  removedCount: ({ difference }) => difference().removed.length,
  added: ({ difference }) => difference().added.slice(0, MOST_LISTED),
  changed: ({ difference }) => difference().changed.slice(0, MOST_LISTED),
  removed: ({ difference }) => difference().removed.slice(0, MOST_LISTED),
  findingsAppearedCount: ({ findings, needed }) => whenMade(needed, () => findings().appeared.length),
  findingsVanishedCount: ({ findings, needed }) => whenMade(needed, () => findings().vanished.length),
  findingsAppeared: ({ findings, needed }) =>
    whenMade(needed, () => findings().appeared.slice(0, MOST_LISTED)),
  findingsVanished: ({ findings, needed }) =>
    whenMade(needed, () => findings().vanished.slice(0, MOST_LISTED)),
} satisfies GraphChangeResolvers;

export const ChangedFinding = {
  nodeIds: ({ nodes }) => nodes,
} satisfies ChangedFindingResolvers;

export const RecordProblem = {
  path: ({ path }) => path.map(String),
  file: ({ location }) => location?.file,
  line: ({ location }) => location?.line,
  column: ({ location }) => location?.column,
} satisfies RecordProblemResolvers;
