import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, test } from "vitest";
import { FOUND_RELATIONS } from "../../src/analysis/find.ts";
import { MERGE_RULES } from "../../src/analysis/independence-domains.ts";
import type { Resolvers, ResolversParentTypes } from "../../src/api/generated/resolvers.ts";
import type { resolvers } from "../../src/api/resolvers.ts";
import { Modality, OriginKind, Unsourced } from "../../src/model/claim.ts";
import { DocumentKind, LeftOut } from "../../src/model/document.ts";
import { EntityKind, OutletRole } from "../../src/model/entity.ts";
import { Qualifier } from "../../src/model/figure.ts";
import { CHECK_RULES } from "../../src/review/check-rules.ts";
import { CHECK_STATUSES } from "../../src/review/checked-text.ts";
import { SEARCH_RELATIONS } from "../../src/search/could-be.ts";
import { SEARCH_FIELDS, SEARCH_KINDS } from "../../src/search/search-index.ts";
import { schema } from "./ask.ts";

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Every described thing of a type with its description, by path. */
function descriptionsOf(type: GraphQLNamedType): [string, string | null | undefined][] {
  const found: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args) {
        found.push([`${type.name}.${field.name}(${argument.name})`, argument.description]);
      }
    }
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      found.push([`${type.name}.${field.name}`, field.description]);
  } else if (isEnumType(type)) {
    for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description]);
  }
  return found;
}

test("every type, field, argument and enum value of the schema is described in a sentence", () => {
  const descriptions = types.flatMap(descriptionsOf);
  expect(descriptions.length).toBeGreaterThan(500);
  const poor = descriptions.filter(([, text]) => text == null || !/^[A-Z0-9`].{4,}[.:]$/s.test(text));
  expect(poor).toEqual([]);
});

/** The types whose fields are resolved: all object types. */
type ObjectName = Exclude<
  keyof Resolvers & keyof ResolversParentTypes,
  "Node" | "Entity" | "Source" | "Decimal" | "BigInt" | "Date" | "PublishedDate"
>;
type Resolved<T> = T extends keyof typeof resolvers ? keyof (typeof resolvers)[T] : never;
/** Keys of what stands behind a type; nothing stands behind the root. */
type Stored<T extends ObjectName> = T extends "Query" ? never : keyof ResolversParentTypes[T];
type Unresolved = {
  [T in ObjectName]: `${T}.${Exclude<keyof NonNullable<Resolvers[T]>, "__isTypeOf" | Resolved<T> | Stored<T>> & string}`;
}[ObjectName];

test("every field of the schema has a resolver or is a key of what stands behind its type", () => {
  // Checked by the compiler: a field with neither makes this line name it.
  const none: [Unresolved] extends [never] ? "none" : Unresolved = "none";
  expect(none).toBe("none");
});

test.each<[string, readonly string[]]>([
  ["Modality", Modality.options],
  ["OriginKind", OriginKind.options],
  ["Unsourced", Unsourced.options],
  ["DocumentKind", DocumentKind.options],
  ["LeftOutReason", LeftOut.shape.reason.options],
  ["EntityKind", EntityKind.options],
  ["OutletRole", OutletRole.options],
  ["Qualifier", Qualifier.options],
  ["FoundRelation", FOUND_RELATIONS],
  ["MergeRule", MERGE_RULES],
  ["CheckRule", CHECK_RULES],
  ["CheckStatus", CHECK_STATUSES],
  ["SearchField", SEARCH_FIELDS],
  ["SearchKind", SEARCH_KINDS],
  ["SearchRelation", SEARCH_RELATIONS],
])("the values of %s are those of the model", (name, options) => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new TypeError(`Cannot find enum ${name}`);
  expect(
    type
      .getValues()
      .map((value) => value.name)
      .sort(),
  ).toEqual([...options].sort());
});

test("every connection follows Relay: edges with cursor and node, page information, exact total", () => {
  const connections = types.filter((type) => type.name.endsWith("Connection"));
  expect(connections.length).toBeGreaterThan(8);
  for (const type of connections) {
    if (!isObjectType(type)) throw new TypeError(`${type.name} is no object type`);
    const { edges, pageInfo, totalCount } = type.getFields();
    const edge = schema.getType(String(edges?.type).replace(/\W/g, ""));
    expect([type.name, String(edges?.type)]).toEqual([type.name, `[${edge?.name}!]!`]);
    expect(String(pageInfo?.type)).toBe("PageInfo!");
    expect(String(totalCount?.type)).toBe("Int!");
    if (!isObjectType(edge)) throw new TypeError(`${edge?.name} is no object type`);
    const { cursor, node } = edge.getFields();
    expect(String(cursor?.type)).toBe("String!");
    expect(node).toBeDefined();
  }
  for (const type of types) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!String(field.type).includes("Connection")) continue;
      const names = field.args.map((argument) => argument.name);
      expect([type.name, field.name, names.slice(0, 4)]).toEqual([
        type.name,
        field.name,
        ["first", "after", "last", "before"],
      ]);
    }
  }
});
