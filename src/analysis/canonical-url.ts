/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid|ref_src)$/;
const ARCHIVED = /^\/web\/[0-9]{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/**
 * Returns the address of a page without what does not change the page: scheme, "www.", fragment, tracking
 * parameters, order of parameters, the last slash; of an archived copy the address of what was archived. An
 * unreadable address is returned as it stands.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const archived =
    url.hostname === "web.archive.org" ? ARCHIVED.exec(url.pathname + url.search)?.[1] : undefined;
  if (archived !== undefined && URL.canParse(archived)) return canonicalUrl(archived);
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  const query = new URLSearchParams(kept).toString();
  const host = url.host.replace(/^www\./, "");
  return `${host}${url.pathname.replace(/\/$/, "")}${query === "" ? "" : `?${query}`}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
