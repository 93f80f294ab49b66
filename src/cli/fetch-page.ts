/**
 * Fetching one page, the only place where Headwater uses the network on its own account, and only when it is asked to.
 *
 * Method: the host is resolved first, every address that it has must be a public one, and the connection is made to
 * just those addresses, so that nothing can be resolved differently afterwards; each redirect is judged anew. Bounds:
 * bytes (of the decoded body as well), time in all, number of redirects. No cookies, no credentials, no proxy.
 */
import { lookup as lookupAll } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { TextDecoder } from "node:util";
import { CliError } from "./cli-error.ts";
import { isPublicAddress } from "./is-public-address.ts";

export interface FetchOptions {
  readonly mostBytes: number;
  /** For the whole, redirects taken in. */
  readonly milliseconds: number;
  /** Hosts that may be asked although their address is private. */
  readonly allowedHosts: readonly string[];
}

/** A page as fetched, with the address that it came from in the end. */
export interface FetchedPage {
  readonly url: string;
  readonly text: string;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TEXT_TYPES = /^(?:text\/|application\/(?:xhtml\+xml|xml)\b)/i;

/** Returns the page at `address`. @throws CliError saying why it was not fetched */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(options.milliseconds);
  let url = readAddress(address);
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const outcome = await fetchOnce(url, options, signal);
      if ("text" in outcome) return { url: url.href, text: outcome.text };
      url = readAddress(new URL(outcome.location, url).href);
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    const seconds = options.milliseconds / 1000;
    const why = signal.aborted ? `it took more than ${seconds} seconds` : reasonOf(error);
    throw new CliError(`Cannot fetch "${url.href}": ${why}`);
  }
  throw new CliError(`Cannot fetch "${address}": it redirects more than ${MOST_REDIRECTS} times`);
}

function readAddress(address: string): URL {
  if (!URL.canParse(address)) throw new CliError(`Cannot fetch "${address}": it is no address`);
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new CliError(`Cannot fetch "${address}": only http and https are read`);
  if (url.username !== "" || url.password !== "")
    throw new CliError(`Cannot fetch "${url.host}": leave the name and password out of the address`);
  return url;
}

async function fetchOnce(
  url: URL,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<{ readonly text: string } | { readonly location: string }> {
  const addresses = await addressesOf(url, options.allowedHosts, signal);
  const response = await open(url, addresses, signal);
  try {
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (REDIRECTS.has(status) && location !== undefined) return { location };
    if (status !== 200) throw new CliError(`Cannot fetch "${url.href}": the server answered ${status}`);
    const type = response.headers["content-type"] ?? "";
    if (type !== "" && !TEXT_TYPES.test(type))
      throw new CliError(`Cannot fetch "${url.href}": it is ${type.slice(0, 60)}, no text`);
    return { text: decode(url, await readBody(url, response, options.mostBytes), type) };
  } finally {
    response.destroy();
  }
}

interface Address {
  readonly address: string;
  readonly family: number;
}

/** Returns the addresses of the host. @throws CliError where one of them is not public and the host is not allowed */
async function addressesOf(
  url: URL,
  allowed: readonly string[],
  signal: AbortSignal,
): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses =
    family === 0 ? await abortable(lookupAll(host, { all: true }), signal) : [{ address: host, family }];
  const isAllowed = allowed.some((name) => [host, url.host, url.hostname].includes(name.toLowerCase()));
  const refused = isAllowed ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
  if (refused !== undefined) {
    throw new CliError(
      `Cannot fetch "${url.href}": ${refused.address} is no public address; allow it with --allow-host ${host}`,
    );
  }
  return addresses;
}

function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
    work.then(resolve, reject);
  });
}

/** Connects to the addresses that were judged, whatever the name resolves to by now. */
function open(url: URL, addresses: readonly Address[], signal: AbortSignal): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, given, done) => {
    if (given.all === true) done(null, [...addresses]);
    else done(null, addresses[0]?.address ?? "", addresses[0]?.family ?? 4);
  };
  const headers = {
    accept: "text/html, text/plain, text/markdown;q=0.9",
    "accept-encoding": "identity",
    "user-agent": "headwater",
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    request(url, { lookup, headers, signal, agent: false }, resolve).on("error", reject).end();
  });
}

async function readBody(url: URL, response: IncomingMessage, most: number): Promise<Buffer> {
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity")
    throw new CliError(
      `Cannot fetch "${url.href}": the server sends it as ${encoding}, though plain was asked for`,
    );
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > most)
      throw new CliError(`Cannot fetch "${url.href}": it is larger than ${most / 2 ** 20} MiB`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Returns the body as text by the charset of its type; what is no text of it becomes the replacement character. */
function decode(url: URL, body: Buffer, type: string): string {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    throw new CliError(`Cannot fetch "${url.href}": its charset "${charset}" is unknown`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "its host has no address";
    case "ECONNREFUSED":
      return "the host refuses the connection";
    case "ECONNRESET":
      return "the host ended the connection";
    default:
      return code === "" ? String(error) : `the system says ${code}`;
  }
}
