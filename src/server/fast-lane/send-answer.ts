import type { ServerResponse } from "node:http";
import type { AnswerCache, KeptAnswer } from "../answer-cache.ts";
import type { RequestState } from "../request-state.ts";
import { compress, isCompressed } from "../use-compression.ts";
import { headersOfEvery } from "../use-observation.ts";
import { keptHeaders } from "../use-response-cache.ts";

/** How the answer to a request is sent. */
export interface Sending {
  readonly method: "GET" | "POST";
  readonly contentType: string;
  readonly acceptEncoding: string | null;
  readonly answers: AnswerCache;
  /** Calls what sends the answer, now or very soon. */
  readonly batch: (send: () => void) => void;
}

/** Sends an answer as the ordinary way would; `then` is told the status. */
export function sendAnswer(
  response: ServerResponse,
  answer: KeptAnswer | "HELD",
  state: RequestState,
  { method, contentType, acceptEncoding, answers, batch }: Sending,
  then: (status: number) => void,
): void {
  const key = state.answerKey;
  const headers: Record<string, string | number> =
    method === "GET" && key !== undefined ? keptHeaders(key) : { "cache-control": "no-store" };
  Object.assign(headers, headersOfEvery(state));

  const end = (status: number, body?: string | Buffer, encoding: BufferEncoding = "utf8"): void => {
    batch(() => {
      response.writeHead(status, headers).end(body, encoding);
      then(status);
    });
  };
  const endCompressed = (body: Buffer): void => {
    headers["vary"] ??= "accept-encoding";
    headers["content-encoding"] = "gzip";
    headers["content-length"] = body.length;
    end(200, body);
  };

  if (answer === "HELD") {
    end(304);
    return;
  }
  const { text, compressed } = answer;
  const length = Buffer.byteLength(text);
  headers["content-type"] = contentType;
  headers["content-length"] = length;
  // A text of as many bytes as characters is ASCII: in Latin-1 it is the same bytes, copied and not encoded.
  if (!isCompressed(length, acceptEncoding)) end(200, text, length === text.length ? "latin1" : "utf8");
  else if (compressed !== undefined) endCompressed(compressed);
  else {
    void compress(text).then((body) => {
      if (key !== undefined) answers.set(key, { text, compressed: body });
      endCompressed(body);
    });
  }
}
