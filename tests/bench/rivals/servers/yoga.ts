import { createYoga } from "graphql-yoga";
import { listen, type Serve } from "../server.ts";

/** Yoga as it comes. */
export const serve: Serve = ({ schema, createContext }) =>
  listen(createYoga({ schema, context: () => createContext(), logging: false }));
