import type { z } from "zod";
import { didYouMean, type ProblemCode } from "../errors.ts";
import { type RecordShape, shapeAt } from "./record-shape.ts";

/** A fault of a record at a path, before its line and column are known. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** Whether the key or the value at the path is at fault. */
  readonly at: "KEY" | "VALUE";
}

/** Returns the faults that the schema found in the value, in our words, at paths that start with `prefix`. */
export function schemaFaults(
  error: z.core.$ZodError,
  value: unknown,
  shape: RecordShape,
  prefix: readonly (string | number)[],
): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, value, shape, prefix));
}

function issueFaults(
  issue: z.core.$ZodIssue,
  value: unknown,
  shape: RecordShape,
  prefix: readonly (string | number)[],
): Fault[] {
  const steps = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = [...prefix, ...steps];
  const name = nameOf(path);
  const found = valueAt(value, steps);
  switch (issue.code) {
    case "unrecognized_keys": {
      const at = shapeAt(shape, steps);
      const allowed = at?.kind === "MAP" ? [...at.keys.keys()] : [];
      return issue.keys.map((key): Fault => {
        const remedy = didYouMean(key, allowed) || `: use one of ${allowed.join(", ")}`;
        return {
          code: "UNKNOWN_KEY",
          message: `Key ${quote(key)} is unknown${remedy}`,
          path: [...path, key],
          at: "KEY",
        };
      });
    }
    case "invalid_type":
      if (found === undefined && steps.length > 0) return [missing(path, name)];
      return [wrongType(path, name, wantedType(issue.expected), found)];
    case "invalid_value": {
      if (found === undefined && steps.length > 0) return [missing(path, name)];
      const allowed = issue.values.map(String);
      if (typeof found !== "string") return [wrongType(path, name, `one of ${allowed.join(", ")}`, found)];
      return [
        invalid(path, name, found, `must be one of ${allowed.join(", ")}${didYouMean(found, allowed)}`),
      ];
    }
    case "too_small":
    case "too_big":
      return [invalid(path, name, found, sizeWanted(issue))];
    case "invalid_key": {
      const wanted = issue.issues[0]?.message ?? "must be another";
      return [{ code: "INVALID_VALUE", message: `Key ${name} ${wanted}`, path, at: "KEY" }];
    }
    case "invalid_format":
      return [invalid(path, name, found, formatWanted(issue))];
    case "custom":
      if (found === undefined)
        return [{ ...missing(path, name), message: `Key ${name} is missing: ${issue.message}` }];
      return [invalid(path, name, found, issue.message)];
    case "not_multiple_of":
    case "invalid_union":
    case "invalid_element":
      return [invalid(path, name, found, issue.message)];
  }
}

function missing(path: readonly (string | number)[], name: string): Fault {
  return { code: "MISSING_KEY", message: `Key ${name} is missing: add it`, path, at: "VALUE" };
}

function wrongType(path: readonly (string | number)[], name: string, wanted: string, found: unknown): Fault {
  return {
    code: "WRONG_TYPE",
    message: `${name} must be ${wanted}, but is ${describe(found)}`,
    path,
    at: "VALUE",
  };
}

function invalid(path: readonly (string | number)[], name: string, found: unknown, wanted: string): Fault {
  return {
    code: "INVALID_VALUE",
    message: `${name} is ${describe(found)}, but ${wanted}`,
    path,
    at: "VALUE",
  };
}

/** Returns the last key of a path in quotes, with the position where the value stands in a list. */
function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  if (typeof last === "string") return quote(last);
  const key = path.findLast((step) => typeof step === "string");
  return key === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of ${quote(String(key))}`;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** Returns a value in a few words, cut where it is long. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? quote(value) : String(value);
}

function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `"${short.replaceAll(/\s+/g, " ")}"`;
}

function wantedType(expected: string): string {
  switch (expected) {
    case "string":
      return "a text";
    case "int":
      return "a whole number";
    case "number":
      return "a number";
    case "array":
      return "a list";
    case "object":
    case "record":
      return "a mapping";
    default:
      return `a value of type ${expected}`;
  }
}

function sizeWanted(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const things = issue.origin === "string" ? " characters" : issue.origin === "array" ? " entries" : "";
  if (issue.code === "too_small") return `must be at least ${issue.minimum}${things}`;
  return `must be at most ${issue.maximum}${things}`;
}

function formatWanted(issue: z.core.$ZodIssueInvalidStringFormat): string {
  switch (issue.format) {
    case "date":
      return "must be a day as YYYY-MM-DD";
    case "url":
      return "must be a web address";
    default:
      return issue.message.startsWith("must") ? issue.message : `must match ${issue.pattern ?? issue.format}`;
  }
}
