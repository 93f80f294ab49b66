import type { AddressInfo } from "node:net";
import Fastify from "fastify";
import mercurius from "mercurius";
import type { Serve } from "../server.ts";

/** Mercurius on Fastify, compiled by graphql-jit from the second time that an operation comes. */
export const serve: Serve = async ({ schema, createContext }) => {
  const app = Fastify();
  await app.register(mercurius, { schema, context: () => createContext(), jit: 1 });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return (app.server.address() as AddressInfo).port;
};
