import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { Serve } from "../server.ts";

/** Apollo Server as it comes, on its own HTTP server. */
export const serve: Serve = async ({ schema, createContext }) => {
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
    listen: { port: 0, host: "127.0.0.1" },
    context: async () => createContext(),
  });
  return Number(new URL(url).port);
};
