import { getEntity } from "../../graph/accessors.ts";
import { selectClaims } from "../../graph/select-claims.ts";
import { selectDocuments } from "../../graph/select-documents.ts";
import { selectEntities } from "../../graph/select-entities.ts";
import { connectionOf } from "../connection.ts";
import { findEntity } from "../find-record.ts";
import type { OrganizationResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { citedByConnection } from "../lineage-connections.ts";
import { impact } from "./impact.ts";

export const entityQueries = {
  entity: (_root, { id }, { graph }) => findEntity(graph, id),
  entities: (_root, { filter, ...page }, { graph, limits }) =>
    connectionOf(selectEntities(graph, filter ?? {}), page, limits),
} satisfies QueryResolvers;

/** The fields of all three kinds of entity. */
const fields = {
  ownedBy: ({ ownedBy }, _arguments, { graph }) =>
    ownedBy === undefined ? null : getEntity(graph, ownedBy).entity,
  publishes: ({ id }, { filter, orderBy, ...page }, { graph, limits }) => {
    const documents = selectDocuments(graph, [filter ?? {}, { outlet: id }], orderBy ?? "ID");
    return connectionOf(documents, page, limits, orderBy ?? "ID");
  },
  authored: ({ id }, { filter, orderBy, ...page }, { graph, limits }) => {
    const documents = selectDocuments(graph, [filter ?? {}, { author: id }], orderBy ?? "ID");
    return connectionOf(documents, page, limits, orderBy ?? "ID");
  },
  claimsAbout: ({ id }, { filter, orderBy, ...page }, { graph, limits }) => {
    const claims = selectClaims(graph, [filter ?? {}, { entity: id }], orderBy ?? "ID");
    return connectionOf(claims, page, limits, orderBy ?? "ID");
  },
  citedBy: ({ id }, page, { graph, limits }) => citedByConnection(graph, id, page, limits),
  impact,
} satisfies OrganizationResolvers;

export const Organization = fields;
export const Person = fields;
export const SoftwareAgent = fields;
