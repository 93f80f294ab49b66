import { isIP } from "node:net";

/** Longest name that an error repeats. */
const MOST_NAME = 100;

/**
 * Returns a check of the host that a request names, with or without a port: whether it is one of `hosts`, localhost, or
 * an address in digits.
 *
 * A page of another site can make its own name lead to this machine (DNS rebinding) and then counts as the same site
 * for a browser; but what it sends still bears that name. An address in digits cannot be made to lead elsewhere.
 */
export function createHostCheck(hosts: readonly string[]): (host: string) => boolean {
  const known = new Set(hosts.map(nameOf));
  return (host) => {
    const name = nameOf(host);
    return isIP(name) !== 0 || name === "localhost" || name.endsWith(".localhost") || known.has(name);
  };
}

/**
 * Returns the names by which a server that listens on `address` is asked; undefined where any will do, as on an address
 * that other machines reach: how they call it is not known.
 */
export function hostsOf(address: string): readonly string[] | undefined {
  const name = nameOf(address);
  const isOpen = isIP(name) !== 0 && !isLoopback(name);
  return isOpen ? undefined : [name];
}

/** Returns a host as an error can repeat it: nothing but what a name may hold. */
export function printHost(host: string): string {
  const name = nameOf(host);
  return /^[a-z0-9._-]+$/.test(name) && name.length <= MOST_NAME ? `"${name}"` : "this name";
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^127\./.test(address);
}

/** Returns the name of a host without port, brackets and final dot, in lower case. */
function nameOf(host: string): string {
  const lower = host.trim().toLowerCase();
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(lower)?.[1];
  if (bracketed !== undefined) return bracketed;
  return isIP(lower) === 6 ? lower : lower.replace(/:\d*$/, "").replace(/\.$/, "");
}
