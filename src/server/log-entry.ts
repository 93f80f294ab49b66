/** One line of the server's log, to be written as JSON: no address, header, query text or variable of a client. */
export type LogEntry =
  | { readonly event: "LISTENING"; readonly url: string }
  | {
      readonly event: "REQUEST";
      readonly requestId: string;
      readonly method: string;
      /** The route, such as `/claims/:id`, not the path that was asked for. */
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
      readonly operation?: string;
      readonly cost?: number;
      readonly cache?: "HIT" | "MISS";
      readonly errors?: readonly string[];
    }
  | {
      readonly event: "UNEXPECTED_ERROR";
      readonly requestId?: string;
      readonly message: string;
      readonly stack?: string;
    }
  | {
      readonly event: "GRAPH_LOADED";
      readonly graphVersion: string;
      readonly claims: number;
      readonly milliseconds: number;
    }
  | {
      readonly event: "RECORD_PROBLEM";
      readonly code: string;
      readonly message: string;
      readonly file?: string;
      readonly line?: number;
      readonly column?: number;
    }
  | {
      readonly event: "RECORDS_REFUSED";
      readonly problems: number;
      /** The graph that goes on answering; null where there is none yet. */
      readonly graphVersion: string | null;
    }
  | { readonly event: "SHUTTING_DOWN"; readonly openRequests: number }
  | { readonly event: "CLOSED"; readonly cutRequests: number };

/** Takes the entries of the log; the server itself writes none anywhere. */
export type Log = (entry: LogEntry) => void;
