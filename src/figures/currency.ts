// currency-codes is generated from the ISO 4217 list itself and has no install scripts; @dinero.js/currencies has
// never left alpha and stops at amendment 168 (2018), and Intl knows no minor units that are ISO's own.
import { data } from "currency-codes";

/** In force since 31 March 2025, after the package's edition of the list. */
const ADDED = [{ code: "XCG", digits: 2 }];
/** Codes of the list that name no currency: no currency, and for tests. */
const NOT_MONEY = new Set(["XXX", "XTS"]);

const MINOR_UNITS: ReadonlyMap<string, number> = new Map(
  [...data, ...ADDED].filter(({ code }) => !NOT_MONEY.has(code)).map(({ code, digits }) => [code, digits]),
);

/** Returns the codes of all currencies of ISO 4217. */
export function currencyCodes(): Iterable<string> {
  return MINOR_UNITS.keys();
}

/** Returns true for an ISO 4217 code, in capitals. */
export function isCurrencyCode(code: string): boolean {
  return MINOR_UNITS.has(code);
}

/** Returns how many decimals a currency's smallest unit has (USD 2, JPY 0), or null for an unknown code. */
export function minorUnits(code: string): number | null {
  return MINOR_UNITS.get(code) ?? null;
}

/** Currencies by their sign; a bare $ is the US dollar unless the record says otherwise. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["＄", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["฿", "THB"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["₦", "NGN"],
  ["₵", "GHS"],
  ["₡", "CRC"],
  ["₲", "PYG"],
  ["₸", "KZT"],
  ["₾", "GEL"],
  ["₼", "AZN"],
]);

/** Currencies by the letters before a dollar sign. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["C", "CAD"],
  ["CA", "CAD"],
  ["CAN", "CAD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["NZ", "NZD"],
  ["HK", "HKD"],
  ["S", "SGD"],
  ["SG", "SGD"],
  ["NT", "TWD"],
  ["T", "TWD"],
  ["R", "BRL"],
  ["MX", "MXN"],
]);

/** Letters that stand for a currency where digits and a scale follow right behind: R4bn, N1.2 trillion. */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["N", "NGN"],
]);

/** An amount behind such a letter; without a scale it may be a road, a mask or a model. */
const SCALED =
  /^[RN][ \u00a0]?\d[\d.,]{0,14}[ \u00a0]?(?:bn|mn|m|trn|tn|k|thousand|million|billion|trillion)(?![\p{L}\d])/u;

/** Returns whether a letter at `position` is the sign of the amount behind it. */
export function isLetterSign(text: string, position: number): boolean {
  return SCALED.test(text.slice(position, position + 32));
}
