import { type GraphQLLeafType, isEnumType } from "graphql";
import { giveUp, giveUpWaiting, isPromiseLike, type Write } from "./run.ts";

/**
 * Returns the function that writes values of `type` as JSON, as its serializer gives them; `absent` writes null. What
 * the serializers of the language do with a value of the very type is known, and done here.
 */
export function compileLeaf(type: GraphQLLeafType, absent: () => string): Write {
  const serialized = (value: unknown): string => {
    if (value == null) return absent();
    if (isPromiseLike(value)) return giveUpWaiting(value);
    const given: unknown = type.serialize(value);
    return given == null ? giveUp("FAILS") : JSON.stringify(given);
  };
  switch (type.name) {
    case "String":
    case "ID":
      return (value) => (typeof value === "string" ? writeString(value) : serialized(value));
    case "Boolean":
      return (value) => (typeof value === "boolean" ? `${value}` : serialized(value));
    case "Int":
      return (value) => (typeof value === "number" && (value | 0) === value ? `${value}` : serialized(value));
  }
  if (!isEnumType(type)) return serialized;
  const texts = new Map(type.getValues().map(({ name, value }): [unknown, string] => [value, `"${name}"`]));
  return (value) => texts.get(value) ?? serialized(value);
}

/** From this length on JSON.stringify is faster than a look at each character. */
const LONG = 48;
/** Characters that JSON does not write as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function writeString(value: string): string {
  return value.length >= LONG || ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
}
