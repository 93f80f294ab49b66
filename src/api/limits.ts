/** Bounds that keep one request from taking the server down. */
export interface Limits {
  /** Greatest `first` or `last` of a connection, and most ids of `nodes` and `trace`. */
  readonly pageSize: number;
  /** Page of a connection that is asked for neither `first` nor `last`. */
  readonly defaultPageSize: number;
  /** Most claims, documents and entities that one trace collects. */
  readonly traceNodes: number;
  /** Longest text to check or to draft a record from, in UTF-16 code units. */
  readonly textLength: number;
}

/** The limits where none are configured. */
export const DEFAULT_LIMITS: Limits = {
  pageSize: 100,
  defaultPageSize: 20,
  traceNodes: 100_000,
  textLength: 200_000,
};
