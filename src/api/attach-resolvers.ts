import {
  GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from "graphql";
import type { Context } from "./context.ts";
import { toGraphQLError } from "./errors.ts";
import type { Resolvers } from "./generated/resolvers.ts";

/** A resolver as it is written. */
type Resolver = (parent: unknown, given: unknown, context: Context) => unknown;

/** What is inside each wrapper. */
const bare = new WeakMap<object, Resolver>();

/**
 * Puts `resolvers` into the types of `schema`, each field's inside the one wrapper that makes GraphQL errors. None is
 * given the executor's `info`: a compiled operation has none (see compiled/).
 *
 * @throws TypeError for a type or field that the schema does not have, or a resolver that asks for `info`
 */
export function attachResolvers(
  schema: GraphQLSchema,
  resolvers: Resolvers | Readonly<Record<string, unknown>>,
): void {
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (isScalarType(type) && given instanceof GraphQLScalarType) {
      type.serialize = given.serialize;
      type.parseValue = given.parseValue;
      type.parseLiteral = given.parseLiteral;
      continue;
    }
    // Codegen has checked each resolver against its field; here they are only handed over.
    const entries = Object.entries(given as Readonly<Record<string, unknown>>);
    for (const [field, resolver] of entries) {
      if (field === "__resolveType" && (isInterfaceType(type) || isUnionType(type))) {
        type.resolveType = resolver as GraphQLTypeResolver<unknown, Context>;
        continue;
      }
      const target = isObjectType(type) ? type.getFields()[field] : undefined;
      if (target === undefined)
        throw new TypeError(`Cannot attach resolver "${name}.${field}": no such field in the schema`);
      if (typeof resolver === "function" && resolver.length > 3)
        throw new TypeError(
          `Cannot attach resolver "${name}.${field}": it takes info, which no resolver gets`,
        );
      if (typeof resolver === "function") target.resolve = guarded(resolver as Resolver);
      // A field of Subscription: its events hold the value under the field's name, which needs no resolver.
      else target.subscribe = guarded((resolver as { readonly subscribe: Resolver }).subscribe);
    }
  }
}

/** Returns `resolver` with its errors as the client may see them. */
function guarded(resolver: Resolver): Resolver {
  const wrapper: Resolver = (parent, given, context) => {
    try {
      const result: unknown = resolver(parent, given, context);
      return result instanceof Promise ? result.catch(rethrow) : result;
    } catch (error) {
      throw toGraphQLError(error);
    }
  };
  bare.set(wrapper, resolver);
  return wrapper;
}

/** Returns the resolver of a field without its wrapper, for who does not look at errors. */
export function bareResolver(resolve: object): Resolver | undefined {
  return bare.get(resolve);
}

function rethrow(error: unknown): never {
  throw toGraphQLError(error);
}
