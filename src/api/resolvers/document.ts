import { selectFindings } from "../../analysis/findings/select-findings.ts";
import { getDocument, getEntity } from "../../graph/accessors.ts";
import { rankById } from "../../graph/ranked.ts";
import { selectClaims } from "../../graph/select-claims.ts";
import { selectDocuments } from "../../graph/select-documents.ts";
import { getStory } from "../../graph/vocabulary.ts";
import { connectionOf } from "../connection.ts";
import { findDocument } from "../find-record.ts";
import type { DocumentResolvers, QueryResolvers, StoryResolvers } from "../generated/resolvers.ts";
import { whenMade } from "../gradual.ts";
import { citedByConnection } from "../lineage-connections.ts";
import { impact } from "./impact.ts";

export const documentQueries = {
  document: (_root, { id }, { graph }) => findDocument(graph, id),
  documents: (_root, { filter, orderBy, ...page }, { graph, limits }) => {
    const documents = selectDocuments(graph, [filter ?? {}], orderBy ?? "ID");
    return connectionOf(documents, page, limits, orderBy ?? "ID");
  },
  story: (_root, { id }, { graph }) => graph.stories.get(id),
  stories: (_root, page, { graph, limits }) => connectionOf(rankById(graph.stories.values()), page, limits),
} satisfies QueryResolvers;

export const Document = {
  publisher: ({ publisher }, _arguments, { graph }) =>
    publisher === undefined ? null : getEntity(graph, publisher).entity,
  authors: ({ authors }, _arguments, { graph }) => authors.map((author) => getEntity(graph, author).entity),
  syndicatedFrom: ({ syndicatedFrom }, _arguments, { graph }) =>
    syndicatedFrom === undefined ? null : getDocument(graph, syndicatedFrom).document,
  story: ({ story }, _arguments, { graph }) => getStory(graph, story),
  claims: ({ id }, { filter, orderBy, ...page }, { graph, limits }) => {
    const claims = selectClaims(graph, [filter ?? {}, { document: id }], orderBy ?? "ID");
    return connectionOf(claims, page, limits, orderBy ?? "ID");
  },
  citedBy: ({ id }, page, { graph, limits }) => citedByConnection(graph, id, page, limits),
  impact,
  findings: ({ id }, { filter, ...page }, { graph, limits, whole }) =>
    whenMade([whole.findings], () => {
      const found = selectFindings(graph, whole.findingsOn(id), [filter ?? {}]);
      return connectionOf(found, page, limits, "CODE");
    }),
} satisfies DocumentResolvers;

export const Story = {
  documents: ({ id }, { filter, orderBy, ...page }, { graph, limits }) => {
    const documents = selectDocuments(graph, [filter ?? {}, { story: id }], orderBy ?? "ID");
    return connectionOf(documents, page, limits, orderBy ?? "ID");
  },
} satisfies StoryResolvers;
