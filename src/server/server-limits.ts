/** Bounds that keep one client from taking the server down or from slowing the others. */
export interface ServerLimits {
  /** Most bytes of a request's body: bounds memory before anything is read. */
  readonly bodyBytes: number;
  /** Most tokens of a GraphQL document: bounds the time of parsing and validation. */
  readonly tokens: number;
  /** Most fields inside fields. */
  readonly depth: number;
  /** Most renamed fields: the means by which one request asks the same again and again. */
  readonly aliases: number;
  /** Greatest cost of an operation, about the number of objects that it can return. */
  readonly cost: number;
  /** Cost up to which an operation runs at once; a costlier one waits for its turn, so that cheap ones stay fast. */
  readonly cheapCost: number;
  /** Most operations that wait for their turn; where there are more, the costliest is refused. */
  readonly waiting: number;
  /** Longest wait for a turn. */
  readonly waitMilliseconds: number;
  /** Time after which a request ends with an error. */
  readonly requestMilliseconds: number;
  /** Time that a request has run after which its traces end early, marked as truncated. */
  readonly traceMilliseconds: number;
  /** Most nodes that one trace collects; a trace that would need more ends early, marked as truncated. */
  readonly traceNodes: number;
  /** Longest text to check or to draft a record from, in UTF-16 code units. */
  readonly textLength: number;
  /** Most subscriptions at a time: each holds a connection open. */
  readonly subscriptions: number;
  /** Memory for answers that are kept; 0 keeps none. */
  readonly cacheBytes: number;
}

/** The limits where none are configured. */
export const DEFAULT_SERVER_LIMITS: ServerLimits = {
  bodyBytes: 524_288,
  tokens: 1_000,
  depth: 20,
  aliases: 100,
  cost: 50_000,
  cheapCost: 100,
  waiting: 100,
  waitMilliseconds: 3_000,
  requestMilliseconds: 10_000,
  traceMilliseconds: 2_000,
  traceNodes: 100_000,
  textLength: 200_000,
  subscriptions: 1_000,
  cacheBytes: 33_554_432,
};

/**
 * Returns the default limits with those of `given` in their place.
 *
 * @throws RangeError for a limit that is no whole number from 0 (cacheBytes) or 1
 */
export function completeLimits(given: Partial<ServerLimits> = {}): ServerLimits {
  const limits = { ...DEFAULT_SERVER_LIMITS, ...given };
  for (const [name, value] of Object.entries(limits)) {
    const least = name === "cacheBytes" ? 0 : 1;
    if (Number.isSafeInteger(value) && value >= least) continue;
    throw new RangeError(`Cannot set limit "${name}" to ${value}: give a whole number from ${least}`);
  }
  return limits;
}
