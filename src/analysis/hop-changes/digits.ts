import { type Decimal, magnitude } from "../../figures/decimal.ts";
import { trailingZeros } from "../../figures/shift-digits.ts";

/** Returns the digits of `value` without point, sign, and zeros at either end: `8650000000` is `865`. */
export function significantDigits(value: Decimal): string {
  const digits = String(value.digits).replace("-", "");
  return digits.slice(0, digits.length - trailingZeros(digits));
}

/** Returns k where `a` is `b` times 10 to the k, or null where the digits differ or either is zero. */
export function powerBetween(a: Decimal, b: Decimal): number | null {
  if (a.isZero() || b.isZero() || a.isNegative() !== b.isNegative()) return null;
  return significantDigits(a) === significantDigits(b) ? magnitude(a) - magnitude(b) : null;
}

/**
 * Returns how two numbers of equally many digits differ by one slip of the pen: one digit exchanged
 * (SUBSTITUTION) or two neighbours swapped (TRANSPOSITION), the Damerau distance 1 without insertions; null where
 * they differ more. A substitution needs three digits: with two, one pair of numbers in five would qualify.
 */
export function slipBetween(a: string, b: string): "SUBSTITUTION" | "TRANSPOSITION" | null {
  const [first, second] = aligned(a, b);
  if (first.length !== second.length || first === second) return null;
  const places: number[] = [];
  for (let place = 0; place < first.length; place++) {
    if (first[place] !== second[place]) places.push(place);
    if (places.length > 2) return null;
  }
  const [one = 0, two] = places;
  if (two === undefined) return first.length >= 3 ? "SUBSTITUTION" : null;
  return two === one + 1 && first[one] === second[two] && first[two] === second[one] ? "TRANSPOSITION" : null;
}

/** Returns the digits of both numbers written to the same last place, common trailing zeros taken off. */
function aligned(a: string, b: string): readonly [string, string] {
  const places = Math.max(fractionLength(a), fractionLength(b));
  let [first, second] = [digitsTo(a, places), digitsTo(b, places)];
  while (first.endsWith("0") && second.endsWith("0"))
    [first, second] = [first.slice(0, -1), second.slice(0, -1)];
  return [first, second];
}

function fractionLength(plain: string): number {
  const point = plain.indexOf(".");
  return point < 0 ? 0 : plain.length - point - 1;
}

function digitsTo(plain: string, places: number): string {
  const zeros = "0".repeat(places - fractionLength(plain));
  return (plain.replace("-", "").replace(".", "") + zeros).replace(/^0+/, "");
}
