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
  /** Returns every value of an option that may be given more than once, in order. */
  texts(name: string): readonly string[];
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
  const values = new Map<string, readonly string[] | true>();
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
    const before = values.get(name);
    if (before === undefined || before === true) values.set(name, [value]);
    else if (spec.many === true) values.set(name, [...before, value]);
    else throw new UsageError(`Option "--${name}" is given twice: give it once`);
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

  const texts = (name: string): readonly string[] => {
    const value = values.get(name);
    return value === undefined || value === true ? [] : value;
  };
  const text = (name: string): string | null => texts(name)[0] ?? null;
  return {
    positionals,
    has: (name) => values.has(name),
    text,
    texts,
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
