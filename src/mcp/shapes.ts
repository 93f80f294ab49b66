/** The parts that answers to agents are made of: short, with an id and an address for everything. */
import { z } from "zod";
import type {
  Answer,
  ClaimPartsFragment,
  DocumentPartsFragment,
  MeasurePartsFragment,
  SourcePartsFragment,
} from "../client/operations.ts";
import type { Links } from "./links.ts";
import { ToolError } from "./tool.ts";

export const FigureText = z
  .string()
  .min(1)
  .max(200)
  .describe("A figure as a text would print it: $865.8 million");
export const Locale = z
  .string()
  .max(35)
  .optional()
  .describe("Language of the figure where it is not English, such as de");
export const ClaimIds = z.array(z.string().min(1).max(400)).min(1).max(100).describe("Ids of claims");
export const Day = z.iso.date().describe("A day: 2025-11-14");

const DocumentShape = z.object({
  id: z.string(),
  link: z.string().describe("Address of the record, for people"),
  title: z.string(),
  kind: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable().describe("Address of the document itself"),
});

export const ClaimShape = z.object({
  id: z.string(),
  link: z.string().describe("Address of the record, for people"),
  text: z.string(),
  figure: z.string().nullable().describe("The figure as printed"),
  value: z.string().nullable().describe("Its exact value in whole units"),
  modality: z.string(),
  document: DocumentShape,
});

/** Something that a trail leads to: a claim, or a document or entity where it is unknown which claim. */
export const SourceShape = z.object({
  kind: z.enum(["CLAIM", "DOCUMENT", "ENTITY"]),
  id: z.string(),
  link: z.string().nullable(),
  name: z.string().describe("Words of the claim, title of the document or name of the entity"),
  document: DocumentShape.nullable(),
});

export const MeasureShape = z.object({
  id: z.string(),
  metric: z.string(),
  entity: z.string(),
  counterparty: z.string().nullable(),
  period: z.string().nullable(),
});

/** Returns the document as agents see it. */
function documentOf(document: DocumentPartsFragment, links: Links): z.infer<typeof DocumentShape> {
  const { id, title, kind, publisher, published, url } = document;
  return { id, link: links.document(id), title, kind, publisher: publisher?.name ?? null, published, url };
}

/** Returns the claim as agents see it. */
export function claimOf(claim: ClaimPartsFragment, links: Links): z.infer<typeof ClaimShape> {
  const { id, text, figure, modality, document } = claim;
  return {
    id,
    link: links.claim(id),
    text,
    figure: figure === null ? null : (figure.printed ?? figure.text),
    value: figure?.value ?? null,
    modality,
    document: documentOf(document, links),
  };
}

/** Returns the source as agents see it. */
export function sourceOf(source: SourcePartsFragment, links: Links): z.infer<typeof SourceShape> {
  switch (source.__typename) {
    case "Claim": {
      const document = documentOf(source.document, links);
      return { kind: "CLAIM", id: source.id, link: links.claim(source.id), name: source.text, document };
    }
    case "Document": {
      const document = documentOf(source, links);
      return { kind: "DOCUMENT", id: source.id, link: document.link, name: source.title, document };
    }
    case "Organization":
    case "Person":
    case "SoftwareAgent":
      return { kind: "ENTITY", id: source.id, link: null, name: source.name, document: null };
  }
}

/** Returns the measure as agents see it. */
export function measureOf(measure: MeasurePartsFragment): z.infer<typeof MeasureShape> {
  const { id, metric, entity, counterparty, period } = measure;
  return {
    id,
    metric: metric.name,
    entity: entity.name,
    counterparty: counterparty?.name ?? null,
    period: period?.text ?? null,
  };
}

/**
 * Returns the data of an answer.
 *
 * @throws ToolError with the code and words of the API where any part of it failed
 */
export function dataOf<Result>({ data, errors }: Answer<Result>): Result {
  const [error] = errors;
  if (error !== undefined) throw new ToolError(String(error.extensions?.["code"] ?? "ERROR"), error.message);
  if (data === null) throw new ToolError("ERROR", "The API gave no answer");
  return data;
}

/**
 * Returns the value of a field that is null only where it failed.
 *
 * @throws ToolError where it is null all the same
 */
export function present<T>(value: T | null): T {
  if (value === null) throw new ToolError("ERROR", "The API gave no answer");
  return value;
}
