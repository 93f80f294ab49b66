import type { PreparedLink } from "./prepared-text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A link with the records that its address is of. */
export interface ResolvedLink extends PreparedLink {
  readonly document: string | null;
  readonly entity: string | null;
}

/** Returns a function that says which documents and entities links lead to. */
export function indexLinks(
  vocabulary: Vocabulary,
): (links: readonly PreparedLink[], base?: string) => ResolvedLink[] {
  const documents = new Map<string, string>();
  const publishers = new Map<string, string | null>();
  const hosts = new Map<string, string>();
  for (const { id, url, publisher } of vocabulary.documents) {
    publishers.set(id, publisher);
    const key = url === null ? null : addressKey(url);
    if (key !== null) documents.set(key, id);
  }
  for (const { id, url } of vocabulary.entities) {
    const host = url === null ? null : hostOf(url);
    if (host !== null) hosts.set(host, id);
  }
  return (links, base) =>
    links.map((link) => {
      const url = absolute(link.url, base);
      const document = documents.get(addressKey(url) ?? "") ?? null;
      const publisher = document === null ? null : (publishers.get(document) ?? null);
      const entity = publisher ?? hosts.get(hostOf(url) ?? "") ?? null;
      return { ...link, url, document, entity };
    });
}

function absolute(url: string, base: string | undefined): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/** Returns the address without what does not tell documents apart: scheme, www, query, fragment, closing slash. */
function addressKey(url: string): string | null {
  try {
    const { hostname, pathname } = new URL(url);
    return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}`.toLowerCase();
  } catch {
    return null;
  }
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, "").toLowerCase();
  } catch {
    return null;
  }
}
