/**
 * The schema as a subgraph of Apollo Federation 2: what is added to it, and how it describes itself to a gateway.
 *
 * A gateway asks `_entities` for records by what other subgraphs know of them: all of one request at once.
 */
import { type ConstDirectiveNode, type DocumentNode, Kind, parse, print, visit } from "graphql";
import { canonicalUrl } from "../analysis/canonical-url.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Context } from "./context.ts";
import { codedError } from "./errors.ts";
import { findRecord, typeNameOf } from "./find-record.ts";
import { typeDefs } from "./generated/type-defs.ts";
import type { SourceParent } from "./parents.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { Source } from "./resolvers/node.ts";

/** Most representations that are resolved at once. */
const MOST_REPRESENTATIONS = 1000;

const ENTITY_KEYS = ["id", "wikidata", "lei"];

/** The fields by which each type can be fetched. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Claim: ["id"],
  Document: ["id", "url"],
  Entity: ENTITY_KEYS,
  Organization: ENTITY_KEYS,
  Person: ENTITY_KEYS,
  SoftwareAgent: ENTITY_KEYS,
};

/** What is added to the schema that is executed. */
export const FEDERATION_TYPES = `
"What another subgraph knows of a record: its type and the fields of one of its keys."
scalar _Any

"A record that other subgraphs can refer to."
union _Entity = Claim | Document | Organization | Person | SoftwareAgent

"What a gateway has to know of this subgraph."
type _Service {
  "The schema with the keys of its records."
  sdl: String!
}

extend type Query {
  "The records that representations stand for, in the same order; null in the place of one that does not exist. At most ${MOST_REPRESENTATIONS}."
  _entities(
    "Types and keys of the records."
    representations: [_Any!]!
  ): [_Entity]!
  "This subgraph, for a gateway."
  _service: _Service!
}
`;

/** Resolvers of what is added. */
export const federationResolvers = {
  Query: {
    _service: () => ({ sdl: subgraphSdl() }),
    _entities: (
      _root: unknown,
      { representations }: { readonly representations: readonly unknown[] },
      { graph, whole }: Context,
    ) => {
      if (representations.length > MOST_REPRESENTATIONS) {
        throw codedError(
          "INVALID_ARGUMENT",
          `Cannot resolve ${representations.length} representations at once: give at most ${MOST_REPRESENTATIONS}`,
        );
      }
      return representations.map((one) => resolveReference(graph, whole.references(), one));
    },
  },
  _Entity: Source,
};

/** Returns the schema as a gateway composes it. */
function subgraphSdl(): string {
  const keyed: DocumentNode = visit(parse(typeDefs, { noLocation: true }), {
    ObjectTypeDefinition: (node) => ({ ...node, directives: directivesOf(node.name.value) }),
    InterfaceTypeDefinition: (node) => ({ ...node, directives: directivesOf(node.name.value) }),
  });
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n\n${print(keyed)}\n`;
}

function directivesOf(type: string): ConstDirectiveNode[] {
  if (type === "PageInfo") return [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "shareable" } }];
  return (KEYS[type] ?? []).map((key) => ({
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: "key" },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: "fields" },
        value: { kind: Kind.STRING, value: key },
      },
    ],
  }));
}

/** Returns the record that a representation stands for, or null where there is none. */
function resolveReference(
  graph: KnowledgeGraph,
  references: ReferenceIndex,
  representation: unknown,
): SourceParent | null {
  if (typeof representation !== "object" || representation === null) throw unreadable();
  const given = new Map<string, unknown>(Object.entries(representation));
  const type = given.get("__typename");
  const keys = typeof type === "string" && Object.hasOwn(KEYS, type) ? (KEYS[type] ?? []) : [];
  const key = keys.find((name) => typeof given.get(name) === "string");
  // The other subgraph does not know the key of this record.
  if (key === undefined && keys.some((name) => given.get(name) === null)) return null;
  if (key === undefined) throw unreadable();
  const value = String(given.get(key));
  const id = idOf(references, key, value);
  const record = id === undefined ? null : findRecord(graph, id);
  if (id === undefined || record === null) return null;
  const name = typeNameOf(graph, id);
  const fits = name === type || (type === "Entity" && KEYS[name] === ENTITY_KEYS);
  // The name of the type has just been checked to be that of a claim, document or entity.
  return fits ? (record as SourceParent) : null;
}

function idOf(references: ReferenceIndex, key: string, value: string): string | undefined {
  switch (key) {
    case "wikidata":
      return references.wikidata.get(value);
    case "lei":
      return references.lei.get(value);
    case "url":
      return references.url.get(canonicalUrl(value));
    default:
      return value;
  }
}

function unreadable() {
  const types = Object.entries(KEYS).map(([type, keys]) => `${type} (${keys.join(", ")})`);
  return codedError(
    "INVALID_ARGUMENT",
    `Cannot resolve a representation: give __typename and a key of one of ${types.join(", ")}`,
  );
}
