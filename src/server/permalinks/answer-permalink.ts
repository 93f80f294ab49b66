import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from "graphql";
import type { Context } from "../../api/context.ts";
import { claimOperation, claimPage } from "./claim-page.ts";
import { documentOperation, documentPage } from "./document-page.ts";
import type { Page } from "./page.ts";
import { claimTraceOperation, claimTracePage, figureTraceOperation, figureTracePage } from "./trace-page.ts";

/** A kind of permalink: what it asks of the API, and how the answer reads. */
interface Kind {
  readonly operation: DocumentNode;
  readonly page: (data: unknown) => Page | null;
}

const KINDS = {
  claims: { operation: parse(claimOperation), page: claimPage },
  documents: { operation: parse(documentOperation), page: documentPage },
  claimTrace: { operation: parse(claimTraceOperation), page: claimTracePage },
  figureTrace: { operation: parse(figureTraceOperation), page: figureTracePage },
} satisfies Record<string, Kind>;

/** What stands at an address. */
export interface PermalinkAnswer {
  /** The answer of the API, word for word. */
  readonly result: ExecutionResult;
  /** The same for people; null where there is nothing, or an error. */
  readonly page: Page | null;
}

/** Returns what stands at `/<route>/<id>`: the answer of the API to a fixed operation, and its page. */
export async function answerPermalink(
  schema: GraphQLSchema,
  contextValue: Context,
  route: "claims" | "documents" | "trace",
  id: string,
): Promise<PermalinkAnswer> {
  const { operation, page } =
    KINDS[route === "trace" ? (id.includes("#") ? "claimTrace" : "figureTrace") : route];
  const result = await execute({ schema, document: operation, contextValue, variableValues: { id } });
  return { result, page: result.errors === undefined && result.data != null ? page(result.data) : null };
}
