import { buildSchema, type GraphQLSchema } from "graphql";
import { attachResolvers } from "./attach-resolvers.ts";
import { typeDefs } from "./generated/type-defs.ts";
import { resolvers } from "./resolvers.ts";

/** Returns the executable schema; its context value is a `Context`. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  attachResolvers(schema, resolvers);
  return schema;
}
