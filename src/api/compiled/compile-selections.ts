import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { bareResolver } from "../attach-resolvers.ts";
import { collectFields, type Selecting } from "./collect-fields.ts";
import { compileLeaf } from "./compile-leaf.ts";
import { forget, giveUp, giveUpWaiting, isPromiseLike, type Run, type Write } from "./run.ts";

/** Most fields that one operation is compiled into: fragments that overlap could multiply them. */
const MOST_FIELDS = 4_000;
/** Objects between two looks at the clock; a power of two. */
const OBJECTS_A_LOOK = 16;

/** The arguments of a field. */
interface Arguments {
  /** What they always are, where no variable is in them. */
  readonly fixed: unknown;
  readonly read: (run: Run) => unknown;
}

/** How a field is resolved here: the engine's `info` is made for no call. */
type Resolve = (parent: unknown, given: unknown, context: unknown) => unknown;

/** Returns the function that writes the root object of an operation, from `set`. Parts are compiled when first met. */
export function compileSelections(
  selecting: Selecting,
  root: GraphQLObjectType,
  set: SelectionSetNode,
): Write {
  const objects = new Map<string, Write>();
  const numbers = new Map<SelectionSetNode, number>();
  let fieldCount = 0;
  let argumentCount = 0;

  /** The same sets for the same type are compiled once, wherever fragments bring them in. */
  function objectWriter(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Write {
    const places = sets.map((one) => {
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      return number;
    });
    const key = `${type.name} ${places.join()}`;
    const write = objects.get(key) ?? compileObject(type, sets);
    objects.set(key, write);
    return write;
  }

  function compileObject(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Write {
    if (type.isTypeOf != null) return giveUp("NOT_COMPILED");
    const fields = [...collectFields(selecting, type, sets)].map(([key, nodes], place) =>
      compileField(type, nodes, `${place === 0 ? "{" : ","}"${key}":`),
    );
    fieldCount += fields.length;
    if (fieldCount > MOST_FIELDS) return giveUp("NOT_COMPILED");
    return (value, run) => {
      run.objects += 1;
      if (run.objects % OBJECTS_A_LOOK === 0 && run.isOverdue()) return giveUp("FAILS");
      let text = "";
      for (const write of fields) text += write(value, run);
      return text === "" ? "{}" : `${text}}`;
    };
  }

  function compileField(type: GraphQLObjectType, nodes: readonly FieldNode[], prefix: string): Write {
    const [node] = nodes;
    const name = node?.name.value ?? "";
    if (name === "__typename") {
      const text = `${prefix}"${type.name}"`;
      return () => text;
    }
    const field = type.getFields()[name];
    if (node === undefined || field === undefined) return giveUp("NOT_COMPILED");
    const write = compileValue(field.type, nodes);
    const { fixed, read } = compileArguments(field, node);
    if (field.resolve === undefined) {
      return (parent, run) => {
        // Writers of objects are called with objects alone.
        const value = (parent as Readonly<Record<string, unknown>>)[name];
        return (
          prefix +
          write(typeof value === "function" ? value.call(parent, read(run), run.context) : value, run)
        );
      };
    }
    // Resolvers look at no `info`: see `attachResolvers`.
    const resolve = (bareResolver(field.resolve) ?? field.resolve) as Resolve;
    if (fixed !== undefined) return (parent, run) => prefix + write(resolve(parent, fixed, run.context), run);
    return (parent, run) => prefix + write(resolve(parent, read(run), run.context), run);
  }

  /** Returns the function that reads the arguments of a field, and the arguments where they are always the same. */
  function compileArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    if (node.arguments?.some(({ value }) => hasVariables(value)) === true) {
      const number = argumentCount++;
      return {
        fixed: undefined,
        read: (run) => (run.given[number] ??= getArgumentValues(field, node, run.variables)),
      };
    }
    const fixed = Object.freeze(getArgumentValues(field, node));
    return { fixed, read: () => fixed };
  }

  function compileValue(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    const absent = isNonNullType(type) ? () => giveUp("FAILS") : () => "null";
    const present = isNonNullType(type) ? type.ofType : type;
    if (isLeafType(present)) return compileLeaf(present, absent);
    if (isListType(present)) return compileList(compileValue(present.ofType, nodes), absent);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isAbstractType(present)) return compileAbstract(present, sets, absent);
    if (!isObjectType(present)) return giveUp("NOT_COMPILED");
    let write: Write | undefined;
    return (value, run) => {
      if (value == null) return absent();
      requireObject(value);
      write ??= objectWriter(present, sets);
      return write(value, run);
    };
  }

  function compileAbstract(
    type: GraphQLAbstractType,
    sets: readonly SelectionSetNode[],
    absent: () => string,
  ): Write {
    // The type that an object has is told by the resolver of the interface or union.
    const resolveType = type.resolveType as
      | ((value: unknown, context: unknown) => unknown)
      | null
      | undefined;
    if (resolveType == null) return giveUp("NOT_COMPILED");
    const writers = new Map<unknown, Write>();
    return (value, run) => {
      if (value == null) return absent();
      requireObject(value);
      const name = resolveType(value, run.context);
      let write = writers.get(name);
      if (write === undefined) {
        if (isPromiseLike(name)) return giveUpWaiting(name);
        const found = typeof name === "string" ? selecting.schema.getType(name) : undefined;
        if (!isObjectType(found) || !selecting.schema.isSubType(type, found)) return giveUp("FAILS");
        write = objectWriter(found, sets);
        writers.set(name, write);
      }
      return write(value, run);
    };
  }

  return objectWriter(root, [set]);
}

function compileList(write: Write, absent: () => string): Write {
  return (value, run) => {
    if (value == null) return absent();
    const items = Array.isArray(value) ? value : itemsOf(value);
    let text = "";
    try {
      for (const item of items) text += `${text === "" ? "[" : ","}${write(item, run)}`;
    } catch (error) {
      // Of several that wait only one has been looked at.
      items.forEach(forget);
      throw error;
    }
    return text === "" ? "[]" : `${text}]`;
  };
}

function itemsOf(value: unknown): unknown[] {
  if (isPromiseLike(value)) return giveUpWaiting(value);
  if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) return giveUp("FAILS");
  return Array.from(value as Iterable<unknown>);
}

function requireObject(value: unknown): void {
  if (typeof value !== "object") giveUp("NOT_COMPILED");
  if (isPromiseLike(value)) giveUpWaiting(value);
  if (value instanceof Error) giveUp("FAILS");
}

function hasVariables(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(hasVariables);
  return node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariables(value));
}
