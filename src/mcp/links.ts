/** The addresses of answers, for people: the same as those of the server. */
export interface Links {
  readonly claim: (id: string) => string;
  readonly document: (id: string) => string;
  /** By the id of a claim, or by a figure. */
  readonly trace: (subject: string) => string;
}

/** Returns the links of a server at `base`; without one they are paths that any Headwater server knows. */
export function createLinks(base = ""): Links {
  const start = base.replace(/\/$/, "");
  const link = (route: string) => (id: string) => `${start}/${route}/${encodeURIComponent(id)}`;
  return { claim: link("claims"), document: link("documents"), trace: link("trace") };
}
