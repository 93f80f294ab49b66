import { buildSchema, type GraphQLSchema } from "graphql";
import { attachResolvers } from "./attach-resolvers.ts";
import { FEDERATION_TYPES, federationResolvers } from "./federation.ts";
import { typeDefs } from "./generated/type-defs.ts";
import { resolvers } from "./resolvers.ts";

export interface SchemaOptions {
  /** Whether a gateway can take the schema for a subgraph; by default not. */
  readonly federation?: boolean;
}

/** Returns the executable schema; its context value is a `Context`. */
export function createSchema({ federation = false }: SchemaOptions = {}): GraphQLSchema {
  const schema = buildSchema(federation ? typeDefs + FEDERATION_TYPES : typeDefs);
  attachResolvers(schema, resolvers);
  if (federation) attachResolvers(schema, federationResolvers);
  return schema;
}
