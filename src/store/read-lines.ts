import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { reasonOf } from "./read-bounded-file.ts";

/** The longest line that is read. */
export const MOST_LINE_BYTES = 2 ** 20;
const CHUNK_BYTES = 2 ** 20;
const LINE_END = 0x0a;

/** What is told of a file's lines as they are read. */
export interface LineReader {
  /** A line without its end; `number` counts from 1. False ends the reading. */
  readonly line: (text: string, number: number) => boolean;
  /** A line that cannot be read, or (at line 1) the whole file; reading goes on where it can. */
  readonly fault: (code: "UNREADABLE_FILE" | "TOO_LARGE", message: string, number: number) => void;
  /** The bytes as they were read. */
  readonly bytes?: (chunk: Uint8Array) => void;
}

/** Reads the lines of a regular file in UTF-8, a chunk at a time: memory is bounded by the longest line. */
export async function readLines(path: string, reader: LineReader): Promise<void> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) {
        reader.fault("UNREADABLE_FILE", "Cannot read the file: it is no regular file", 1);
        return;
      }
      const lines = createLineSplitter(reader);
      const chunk = new Uint8Array(CHUNK_BYTES);
      for (;;) {
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0) break;
        const part = chunk.subarray(0, bytesRead);
        reader.bytes?.(part);
        if (!lines.push(part)) return;
      }
      lines.end();
    } finally {
      await file.close();
    }
  } catch (error) {
    reader.fault("UNREADABLE_FILE", `Cannot read the file: ${reasonOf(error)}`, 1);
  }
}

/** Returns what cuts chunks of bytes into lines; `push` returns false once the reader has had enough. */
function createLineSplitter(reader: LineReader): {
  push: (chunk: Uint8Array) => boolean;
  end: () => void;
} {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Bytes of the line that is not at its end yet; null while the rest of one that is too long is passed over. */
  let rest: Uint8Array | null = new Uint8Array(0);
  let number = 1;

  const give = (bytes: Uint8Array): boolean => {
    const own = number;
    number += 1;
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      reader.fault("UNREADABLE_FILE", "Cannot read the line: it is not in UTF-8; save it as UTF-8", own);
      return true;
    }
    return reader.line(text, own);
  };
  const giveAll = (bytes: Uint8Array): boolean => {
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      // Rare: line by line, to say which one it is.
      for (let from = 0; from < bytes.length; ) {
        const end = bytes.indexOf(LINE_END, from);
        if (!give(bytes.subarray(from, end))) return false;
        from = end + 1;
      }
      return true;
    }
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf("\n", from);
      const own = number;
      number += 1;
      if (!reader.line(text.slice(from, end), own)) return false;
      from = end + 1;
    }
    return true;
  };

  return {
    push(chunk) {
      let from = 0;
      const first = chunk.indexOf(LINE_END);
      if (rest === null || rest.length > 0 || first === -1) {
        const head = first === -1 ? chunk : chunk.subarray(0, first);
        if (rest !== null) {
          if (rest.length + head.length > MOST_LINE_BYTES) {
            const message = `The line is longer than ${MOST_LINE_BYTES / 2 ** 20} MiB: split the record`;
            reader.fault("TOO_LARGE", message, number);
            rest = null;
          } else rest = joined(rest, head);
        }
        if (first === -1) return true;
        if (rest === null) number += 1;
        else if (!give(rest)) return false;
        from = first + 1;
      }
      const last = chunk.lastIndexOf(LINE_END);
      if (last >= from && !giveAll(chunk.subarray(from, last + 1))) return false;
      rest = chunk.slice(last + 1);
      return true;
    },
    end() {
      if (rest !== null && rest.length > 0) give(rest);
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
