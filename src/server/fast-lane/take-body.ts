import type { IncomingMessage } from "node:http";

/**
 * Calls `then` with the body of a request, of `length` bytes, as soon as it has come whole. `putBack` undoes that: who
 * reads the request after finds it as if nobody had. It can be called at once, or later if the request was paused.
 * Calls `left` instead where the client goes before.
 */
export function takeBody(
  request: IncomingMessage,
  length: number,
  then: (body: Buffer, putBack: () => void) => void,
  left: () => void,
): void {
  const parts: Buffer[] = [];
  let received = 0;
  const take = (part: Buffer): void => {
    parts.push(part);
    received += part.length;
    if (received < length) return;
    request.off("close", left);
    const body = parts.length === 1 ? part : Buffer.concat(parts);
    then(body, () => {
      request.off("data", take);
      request.pause();
      request.unshift(body);
      // A listener that comes and goes leaves the stream neither flowing nor paused, as it was at first.
      request.on("readable", ignore).off("readable", ignore);
    });
  };
  request.on("data", take).once("close", left);
}

function ignore(): void {}
