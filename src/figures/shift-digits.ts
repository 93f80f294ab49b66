/** Returns the digits times 10^exponent as a plain decimal without leading or trailing zeros. */
export function shiftDigits(digits: string, exponent: number, negative: boolean): string {
  const { length } = digits;
  let first = 0;
  while (first < length && digits.charCodeAt(first) === 0x30) first++;
  if (first === length) return "0";
  const sign = negative ? "-" : "";
  if (exponent >= 0) return sign + digits.slice(first) + zeros(exponent);
  let last = length;
  const point = length + exponent;
  while (last > point && last > first && digits.charCodeAt(last - 1) === 0x30) last--;
  if (point <= first) return `${sign}0.${zeros(first - point)}${digits.slice(first, last)}`;
  const whole = sign + digits.slice(first, point);
  return last > point ? `${whole}.${digits.slice(point, last)}` : whole;
}

/** Returns how many zeros `digits` ends in; none where it is zero. */
export function trailingZeros(digits: string): number {
  let last = digits.length;
  while (last > 0 && digits.charCodeAt(last - 1) === 0x30) last--;
  return last === 0 ? 0 : digits.length - last;
}

const ZEROS = "0".repeat(200);

function zeros(count: number): string {
  return count <= ZEROS.length ? ZEROS.slice(0, count) : "0".repeat(count);
}
