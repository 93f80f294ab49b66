import type { Log, LogEntry } from "../../server/log-entry.ts";
import type { Output } from "../effects.ts";
import type { Printer } from "../output/printer.ts";
import { counted } from "../output/text.ts";
import type { LogFormat } from "./serve-options.ts";

/** Returns a log that writes to standard error: a line of JSON an entry, or words for a person, or nothing. */
export function createLog(format: LogFormat, stderr: Output, err: Printer): Log {
  switch (format) {
    case "none":
      return () => {};
    case "json":
      return (entry) => stderr.write(`${JSON.stringify(lineOf(entry, new Date()))}\n`);
    case "text": {
      const printer = err.unwrapped();
      return (entry) => {
        const words = wordsOf(entry);
        if (words !== null) printer.line([words]);
      };
    }
  }
}

/** Returns the entry with its time and level in front. */
function lineOf(entry: LogEntry, now: Date): Readonly<Record<string, unknown>> {
  return { time: now.toISOString(), level: levelOf(entry), ...entry };
}

function levelOf(entry: LogEntry): "info" | "warn" | "error" {
  switch (entry.event) {
    case "UNEXPECTED_ERROR":
      return "error";
    case "RECORD_PROBLEM":
    case "RECORDS_REFUSED":
      return "warn";
    case "REQUEST":
      return entry.status >= 500 ? "warn" : "info";
    default:
      return "info";
  }
}

/** Returns what a person at the terminal is told; null for what would only be in the way. */
function wordsOf(entry: LogEntry): string | null {
  switch (entry.event) {
    case "LISTENING":
    case "REQUEST":
      return null;
    case "GRAPH_LOADED":
      return `Loaded ${counted(entry.claims, "claim")}`;
    case "RECORD_PROBLEM": {
      const { code, message, file, line, column } = entry;
      return file === undefined ? `${code} ${message}` : `${file}:${line}:${column} ${code} ${message}`;
    }
    case "RECORDS_REFUSED":
      return entry.graphVersion === null
        ? `${counted(entry.problems, "problem")}: nothing can be answered until they are mended`
        : `${counted(entry.problems, "problem")}: the records from before the change go on answering`;
    case "UNEXPECTED_ERROR":
      return `Unexpected error: ${entry.message}${entry.requestId === undefined ? "" : ` (request ${entry.requestId})`}`;
    case "SHUTTING_DOWN":
      return entry.openRequests === 0
        ? null
        : `Stopping: ${counted(entry.openRequests, "request")} under way may finish`;
    case "CLOSED":
      return entry.cutRequests === 0 ? null : `Stopped: ${counted(entry.cutRequests, "request")} cut`;
  }
}
