import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { TextDecoder } from "node:util";

/** A file as text, or why it could not be read. */
export type FileReading =
  | { readonly kind: "TEXT"; readonly text: string }
  | { readonly kind: "FAULT"; readonly code: "UNREADABLE_FILE" | "FILE_TOO_LARGE"; readonly message: string };

/**
 * Returns the text of a regular file in UTF-8 of at most `limit` bytes. Never reads more than that, whatever the
 * size on record says, and never waits on a pipe or device.
 */
export async function readBoundedFile(path: string, limit: number): Promise<FileReading> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      if (!status.isFile()) return fault("UNREADABLE_FILE", "Cannot read the file: it is no regular file");
      if (status.size > limit) return tooLarge(limit);
      const bytes = new Uint8Array(status.size + 1);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      if (length > status.size)
        return fault("UNREADABLE_FILE", "Cannot read the file: it grew meanwhile; try again");
      return decode(bytes.subarray(0, length));
    } finally {
      await file.close();
    }
  } catch (error) {
    return fault("UNREADABLE_FILE", `Cannot read the file: ${reasonOf(error)}`);
  }
}

/** Returns the text of a stream in UTF-8 of at most `limit` bytes; a stream that gives more is left unread. */
export async function readBoundedStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<FileReading> {
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > limit) return tooLarge(limit);
      chunks.push(chunk);
    }
    return decode(Buffer.concat(chunks));
  } catch (error) {
    return fault("UNREADABLE_FILE", `Cannot read the file: ${reasonOf(error)}`);
  }
}

/** @throws TypeError for what is not UTF-8 */
function decode(bytes: Uint8Array): FileReading {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  return { kind: "TEXT", text };
}

function tooLarge(limit: number): FileReading {
  return fault("FILE_TOO_LARGE", `The file is larger than ${limit / 2 ** 20} MiB: split it`);
}

function fault(code: "UNREADABLE_FILE" | "FILE_TOO_LARGE", message: string): FileReading {
  return { kind: "FAULT", code, message };
}

/** Returns why the system refused, in our words where the reason is a common one. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return "it does not exist";
    case "EACCES":
    case "EPERM":
      return "access is denied";
    case "EISDIR":
      return "it is a folder";
    case "EEXIST":
      return "it exists already; name another file";
    case "ENOTDIR":
      return "it is no folder; name the one that it lies in";
    case "ELOOP":
      return "its links go in a circle";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "it is not in UTF-8; save it as UTF-8";
    default:
      return code === "" ? String(error) : `the system says ${code}`;
  }
}
