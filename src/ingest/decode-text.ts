import type { Problem } from "../errors.ts";

/** A text as decoded, or why the bytes are none. */
export type DecodedText = { readonly text: string } | { readonly problem: Problem };

/** Returns the text of a file in UTF-8, or UTF-16 with a mark; a sequence that is cut off becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const first = bytes[0];
  const second = bytes[1];
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  if (encoding === "utf-8" && bytes.subarray(0, 65_536).includes(0)) {
    const message = "The file is no text: it has zero bytes; give HTML, Markdown or plain text in UTF-8";
    return { problem: { code: "UNREADABLE_FILE", message, path: [] } };
  }
  return { text: new TextDecoder(encoding).decode(bytes) };
}
