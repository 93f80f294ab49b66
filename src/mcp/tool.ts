import type { z } from "zod";
import type { Client } from "../client/operations.ts";
import type { Links } from "./links.ts";

/** What a tool is run with. */
export interface ToolContext {
  readonly ask: Client;
  readonly links: Links;
}

/** A question that an agent can put: its schemas, and how it is answered through the GraphQL schema. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Throws a ToolError where there is no answer. */
  run(input: z.infer<Input>, context: ToolContext): Promise<z.infer<Output>>;
}

/** Returns the tool, its types taken from its schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Tool<Input, Output>,
): Tool<Input, Output> {
  return tool;
}

/** Why a tool has no answer, as the agent is told. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  /** A code of the closed set of the API. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
