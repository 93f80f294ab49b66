import { parseArgs } from "node:util";
import { didYouMean } from "../errors.ts";
import { UsageError } from "./cli-error.ts";
import type { OptionSpec } from "./options.ts";

/** The arguments of one call, read and checked. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Returns whether the option was given. */
  has(name: string): boolean;
  /** Returns the option's value, or null where it was not given. */
  text(name: string): string | null;
  /** Returns the option's value as a whole number from `least`, or null where it was not given. */
  count(name: string, least: number): number | null;
  /** Returns the option's value as one of `allowed`, whatever its case, or null where it was not given. */
  choice<T extends string>(name: string, allowed: readonly T[]): T | null;
}

/**
 * Returns the arguments of a call, checked against the options.
 *
 * @throws UsageError for an unknown option, a missing or needless value, or a wrong number of arguments
 */
export function parseArguments(
  args: readonly string[],
  options: Readonly<Record<string, OptionSpec>>,
  takes: readonly [least: number, most: number],
): Arguments {
  const values = new Map<string, string | true>();
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const spec = Object.hasOwn(options, name) ? options[name] : undefined;
    if (spec === undefined) throw unknownOption(name, rawName, options);
    if (spec.value === undefined) {
      if (value !== undefined) throw new UsageError(`Option "--${name}" takes no value`);
      values.set(name, true);
      continue;
    }
    // A value that looks like the next option is more likely a forgotten one.
    if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"))) {
      throw new UsageError(`Option "--${name}" needs a value: --${name} ${spec.value}`);
    }
    if (values.has(name)) throw new UsageError(`Option "--${name}" is given twice: give it once`);
    values.set(name, value);
  }

  const [least, most] = takes;
  if (values.get("help") !== true) {
    if (positionals.length < least) throw new UsageError("An argument is missing");
    if (positionals.length > most) {
      const extra = positionals[most] ?? "";
      throw new UsageError(
        most === 0 ? `Argument "${extra}" is not wanted` : `Argument "${extra}" is one too many`,
      );
    }
  }

  const text = (name: string): string | null => {
    const value = values.get(name);
    return typeof value === "string" ? value : null;
  };
  return {
    positionals,
    has: (name) => values.has(name),
    text,
    count(name, bound) {
      const value = text(name);
      if (value === null) return null;
      const count = Number(value);
      if (!/^[0-9]{1,15}$/.test(value) || count < bound) {
        throw new UsageError(`Option "--${name}" is "${value}": give a whole number from ${bound}`);
      }
      return count;
    },
    choice(name, allowed) {
      const value = text(name);
      if (value === null) return null;
      const found = allowed.find((item) => item.toLowerCase() === value.toLowerCase());
      if (found !== undefined) return found;
      const names = allowed.map((item) => item.toLowerCase());
      throw new UsageError(`Option "--${name}" is "${value}": give one of ${names.join(", ")}`);
    },
  };
}

function unknownOption(
  name: string,
  rawName: string,
  options: Readonly<Record<string, OptionSpec>>,
): UsageError {
  if (!rawName.startsWith("--")) {
    const remedy = /^-[\d.,$€£¥(]/.test(rawName) ? `; put "--" before a figure that starts with "-"` : "";
    return new UsageError(`Option "${rawName}" is unknown${remedy}`);
  }
  const near = didYouMean(
    rawName,
    Object.keys(options).map((option) => `--${option}`),
  );
  return new UsageError(`Option "--${name}" is unknown${near}`);
}
