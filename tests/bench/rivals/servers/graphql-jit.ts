import { parse, validate } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { listen, type Serve, thinListener } from "../server.ts";

/** graphql-jit behind a thin handler, which keeps what it has compiled. */
export const serve: Serve = ({ schema, createContext }) => {
  const compiled = new Map<string, CompiledQuery>();
  return listen(
    thinListener(async (body) => {
      const { query, variables } = JSON.parse(body);
      let operation = compiled.get(query);
      if (operation === undefined) {
        const document = parse(query);
        const [error] = validate(schema, document);
        if (error !== undefined) throw error;
        const compilation = compileQuery(schema, document);
        if (!isCompiledQuery(compilation)) throw new Error(JSON.stringify(compilation.errors));
        operation = compilation;
        compiled.set(query, operation);
      }
      return operation.stringify(await operation.query(undefined, createContext(), variables ?? {}));
    }),
  );
};
