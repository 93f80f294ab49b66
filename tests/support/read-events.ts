/** A subscription over server-sent events, read by hand. */
export interface Events {
  /** Returns the next event, as JSON. */
  readonly next: () => Promise<unknown>;
  /** Returns what is left of the stream, when it has ended. */
  readonly rest: () => Promise<string>;
}

/** Opens the subscription `query` at the server `url`. */
export async function readEvents(url: string, query: string): Promise<Events> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query }),
  });
  if (response.headers.get("content-type")?.includes("text/event-stream") !== true) {
    throw new Error(`no stream: ${response.status} ${await response.text()}`);
  }
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const read = async (): Promise<boolean> => {
    const chunk = await reader?.read();
    text += chunk?.value ?? "";
    return chunk?.done === false;
  };
  return {
    async next() {
      for (;;) {
        const event = /event: next\ndata: (.*)\n\n/.exec(text);
        if (event !== null) {
          text = text.slice(event.index + event[0].length);
          return JSON.parse(event[1] ?? "");
        }
        if (!(await read())) throw new Error(`the stream has ended: ${text}`);
      }
    },
    async rest() {
      while (await read());
      return text;
    },
  };
}
