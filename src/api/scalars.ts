import { type GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { PublishedDate as PublishedDateRecord } from "../model/document.ts";
import { DecimalString } from "../model/figure.ts";
import { codedError } from "./errors.ts";

/** Longest number that is read, in digits. */
const MOST_DIGITS = 400;

/** Exact decimals as strings. A number in the query's own text is taken too, for there its digits are at hand. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: "Decimal",
  serialize: (value) => readDecimal(value),
  parseValue: (value) => readDecimal(value),
  parseLiteral: (node) => readDecimal(numberText(node) ?? stringText("Decimal", node)),
});

/** Whole numbers of any size as strings. */
export const BigInteger = new GraphQLScalarType<bigint, string>({
  name: "BigInt",
  serialize: (value) => {
    if (typeof value !== "bigint") throw new TypeError(`Cannot write ${typeof value} as a BigInt`);
    return value.toString();
  },
  parseValue: (value) => readBigInt(value),
  parseLiteral: (node) => readBigInt(node.kind === Kind.INT ? node.value : stringText("BigInt", node)),
});

/** Days as ISO 8601 strings. */
export const Day = new GraphQLScalarType<string, string>({
  name: "Date",
  serialize: (value) => readDay(value),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(stringText("Date", node)),
});

/** Dates of publication to the precision known. */
export const PublishedDate = new GraphQLScalarType<string, string>({
  name: "PublishedDate",
  serialize: (value) => readPublished(value),
  parseValue: (value) => readPublished(value),
  parseLiteral: (node) => readPublished(stringText("PublishedDate", node)),
});

function readDecimal(value: unknown): string {
  if (typeof value === "number") {
    throw invalid(`Cannot read ${value} as a Decimal: a JSON number is binary; write it as a string`);
  }
  const read = DecimalString.safeParse(value);
  if (!read.success) {
    throw invalid(`Cannot read ${quoted(value)} as a Decimal: expected plain notation such as "-0.25"`);
  }
  return read.data;
}

function readBigInt(value: unknown): bigint {
  if (typeof value !== "string" || value.length > MOST_DIGITS || !/^-?[0-9]+$/.test(value)) {
    throw invalid(`Cannot read ${quoted(value)} as a BigInt: expected its digits as a string`);
  }
  return BigInt(value);
}

function readDay(value: unknown): string {
  if (typeof value === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  }
  throw invalid(`Cannot read ${quoted(value)} as a Date: expected a day such as "2025-11-14"`);
}

function readPublished(value: unknown): string {
  const read = PublishedDateRecord.safeParse(value);
  if (read.success) return read.data;
  throw invalid(`Cannot read ${quoted(value)} as a PublishedDate: expected a date such as "2025-11"`);
}

function numberText(node: ValueNode): string | null {
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null;
}

function stringText(scalar: string, node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  throw invalid(`Cannot read a ${scalar} from a value of kind ${node.kind}: write it as a string`);
}

/** Returns the value as an error may show it: short, whatever was sent. */
function quoted(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 60)}"` : `a value of type ${typeof value}`;
}

function invalid(message: string): GraphQLError {
  return codedError("INVALID_ARGUMENT", message);
}
