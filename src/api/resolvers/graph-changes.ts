import type {
  GraphChangeResolvers,
  QueryResolvers,
  RecordProblemResolvers,
  SubscriptionResolvers,
} from "../generated/resolvers.ts";

/** Most ids of one list of a change; its count is exact all the same. */
const MOST_IDS = 1000;

export const graphChangeQueries = {
  problems: (_root, _arguments, { live }) => live.problems,
} satisfies QueryResolvers;

export const Subscription = {
  graphChanged: { subscribe: (_root, _arguments, { live }) => live.changes() },
} satisfies SubscriptionResolvers;

export const GraphChange = {
  addedCount: ({ difference }) => difference.added.length,
  changedCount: ({ difference }) => difference.changed.length,
  removedCount: ({ difference }) => difference.removed.length,
  added: ({ difference }) => difference.added.slice(0, MOST_IDS),
  changed: ({ difference }) => difference.changed.slice(0, MOST_IDS),
  removed: ({ difference }) => difference.removed.slice(0, MOST_IDS),
} satisfies GraphChangeResolvers;

export const RecordProblem = {
  path: ({ path }) => path.map(String),
  file: ({ location }) => location?.file,
  line: ({ location }) => location?.line,
  column: ({ location }) => location?.column,
} satisfies RecordProblemResolvers;
