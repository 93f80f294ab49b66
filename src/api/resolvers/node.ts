import { codedError } from "../errors.ts";
import { entityTypeName, findRecord, sourceTypeName, typeNameOf } from "../find-record.ts";
import type {
  EntityResolvers,
  NodeResolvers,
  QueryResolvers,
  SourceResolvers,
} from "../generated/resolvers.ts";

export const nodeQueries = {
  node: (_root, { id }, { graph }) => findRecord(graph, id),
  nodes: (_root, { ids }, { graph, limits }) => {
    if (ids.length > limits.pageSize) {
      throw codedError(
        "INVALID_ARGUMENT",
        `Cannot fetch ${ids.length} nodes at once: give at most ${limits.pageSize} ids`,
      );
    }
    return ids.map((id) => findRecord(graph, id));
  },
  graphVersion: (_root, _arguments, { graph }) => graph.version,
} satisfies QueryResolvers;

export const Node = {
  __resolveType: ({ id }, { graph }) => typeNameOf(graph, id),
} satisfies NodeResolvers;

export const Entity = { __resolveType: (entity) => entityTypeName(entity) } satisfies EntityResolvers;

export const Source = { __resolveType: (source) => sourceTypeName(source) } satisfies SourceResolvers;
