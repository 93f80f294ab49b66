/**
 * The size of a GraphQL operation before it runs: how deep, how many aliases, and what it costs.
 *
 * Method: one walk over the operation in which every fragment is measured once and its numbers are added wherever
 * it is spread, so that fragments that spread fragments cannot blow up the walk. A number that overflows becomes
 * Infinity, which no limit allows. A fragment that spreads itself counts nothing there; validation refuses it.
 * Precondition: none; fields that the schema does not know count as scalars. Cost: O(document).
 *
 * The cost of a field is its weight (0 for a scalar, 1 otherwise, more where WEIGHTS says so) plus the cost of what
 * it contains times the number of items: for a connection the page asked for, for a list that of the ids given. A
 * text that it is given to read costs by its length.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

export interface QuerySize {
  /** Fields inside fields; those of introspection are not counted. */
  readonly depth: number;
  /** Renamed fields, counted wherever a fragment brings them in. */
  readonly aliases: number;
  readonly cost: number;
}

/** What a field costs by itself where it is not 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  find: 10,
  search: 50,
  trace: 10,
  firstAppearance: 20,
  state: 50,
  independence: 100,
  witnesses: 100,
  impact: 100,
  auditPlan: 100,
  corroboration: 100,
  suggestedDependence: 200,
  lateCorrections: 200,
};

/** What introspection costs, whatever is asked of it: a rule of its own bounds how deep it goes. */
const INTROSPECTION_WEIGHTS: Readonly<Record<string, number>> = { __schema: 1_000, __type: 100 };

/** Characters of a text to be read that cost 1. */
const TEXT_SHARE = 10;

/** Items that a list is taken to have where the query does not say. */
const LIST_SIZE = 5;

/** Page of a connection that is asked for neither `first` nor `last`; the default of the API. */
const PAGE_SIZE = 20;

/** Returns the size of `operation`, with its variables. */
export function measureQuery(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  const known = new Map<string, QuerySize>();

  function ofSelections(set: SelectionSetNode, parent: GraphQLNamedType | undefined): QuerySize {
    let [depth, aliases, cost] = [0, 0, 0];
    for (const selection of set.selections) {
      let size: QuerySize;
      if (selection.kind === Kind.FIELD) size = ofField(selection, parent);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) size = ofFragment(selection.name.value);
      else {
        const condition = selection.typeCondition?.name.value;
        size = ofSelections(
          selection.selectionSet,
          condition === undefined ? parent : schema.getType(condition),
        );
      }
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      cost += size.cost;
    }
    return { depth, aliases, cost };
  }

  function ofFragment(name: string): QuerySize {
    const size = known.get(name);
    if (size !== undefined) return size;
    const none: QuerySize = { depth: 0, aliases: 0, cost: 0 };
    const fragment = fragments.get(name);
    known.set(name, none);
    if (fragment === undefined) return none;
    const measured = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, measured);
    return measured;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): QuerySize {
    const name = node.name.value;
    const aliases = node.alias === undefined ? 0 : 1;
    if (name.startsWith("__")) return { depth: 0, aliases, cost: INTROSPECTION_WEIGHTS[name] ?? 0 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field === undefined ? undefined : getNamedType(field.type);
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) {
      return { depth: 1, aliases, cost: 0 };
    }
    const inner = ofSelections(node.selectionSet, type);
    // The page of a connection is counted where the connection is asked for, not again at its edges.
    const paged = isObjectType(parent) && "pageInfo" in parent.getFields();
    const items = paged ? 1 : countItems(field, node, variables);
    return {
      depth: inner.depth + 1,
      aliases: aliases + inner.aliases,
      cost: items * ((WEIGHTS[name] ?? 1) + textCost(node, variables) + inner.cost),
    };
  }

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** Returns what it costs to read the text that a field is given. */
function textCost(node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const given = node.arguments?.find(({ name }) => name.value === "text");
  const text = given === undefined ? undefined : argumentValue(given.value, variables);
  return typeof text === "string" ? Math.ceil(text.length / TEXT_SHARE) : 0;
}

/** Returns how many items a field is taken to have: 1 for one that is no list. */
function countItems(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const argument = (name: string): unknown => {
    const given = node.arguments?.find((one) => one.name.value === name);
    return given === undefined ? undefined : argumentValue(given.value, variables);
  };
  if (field.args.some(({ name }) => name === "first")) {
    const pages = [argument("first"), argument("last")].filter((page) => typeof page === "number");
    return pages.length === 0 ? PAGE_SIZE : Math.max(1, ...pages);
  }
  for (const name of ["ids", "claims", "representations"]) {
    const ids = argument(name);
    if (Array.isArray(ids)) return Math.max(1, ids.length);
  }
  return isList(field.type) ? LIST_SIZE : 1;
}

function argumentValue(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.LIST) return node.values;
  return undefined;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
