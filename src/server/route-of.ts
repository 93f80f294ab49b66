/** Every route of the server; a path that fits none counts as `other`. */
export const ROUTES = [
  "/",
  "/graphql",
  "/health",
  "/ready",
  "/metrics",
  "/claims/:id",
  "/documents/:id",
  "/trace",
  "/trace/:id",
] as const;

export type Route = (typeof ROUTES)[number] | "other";

/** Returns the route of a path: a word from a short closed list, which holds nothing that a client wrote. */
export function routeOf(pathname: string): Route {
  const [, first, ...rest] = pathname.split("/");
  const pattern = rest.length === 1 && rest[0] !== "" ? `/${first}/:id` : pathname;
  return ROUTES.find((route) => route === pattern) ?? "other";
}
