import { type DocumentNode, execute, parse, validate } from "graphql";
import { listen, type Serve, thinListener } from "../server.ts";

/** graphql-js behind a thin handler, which keeps what it has parsed and validated. */
export const serve: Serve = ({ schema, createContext }) => {
  const documents = new Map<string, DocumentNode>();
  return listen(
    thinListener(async (body) => {
      const { query, variables } = JSON.parse(body);
      let document = documents.get(query);
      if (document === undefined) {
        document = parse(query);
        const [error] = validate(schema, document);
        if (error !== undefined) throw error;
        documents.set(query, document);
      }
      return JSON.stringify(
        await execute({ schema, document, variableValues: variables, contextValue: createContext() }),
      );
    }),
  );
};
