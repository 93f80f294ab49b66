import { useGraphQlJit } from "@envelop/graphql-jit";
import { createYoga } from "graphql-yoga";
import { listen, type Serve } from "../server.ts";

/** Yoga with the plugin of graphql-jit. */
export const serve: Serve = ({ schema, createContext }) =>
  listen(createYoga({ schema, context: () => createContext(), logging: false, plugins: [useGraphQlJit()] }));
