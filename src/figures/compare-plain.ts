/** Returns a negative number, zero or a positive one as plain decimal `a` is below, equal to or above `b`. */
export function comparePlain(a: string, b: string): number {
  const aNegative = a.startsWith("-");
  if (aNegative !== b.startsWith("-")) return aNegative ? -1 : 1;
  return aNegative ? compareDigits(b.slice(1), a.slice(1)) : compareDigits(a, b);
}

/** Compares numbers without sign or leading zeros: the longer whole part is larger, else the text decides. */
function compareDigits(a: string, b: string): number {
  const longer = wholeLength(a) - wholeLength(b);
  if (longer !== 0) return longer;
  return a === b ? 0 : a < b ? -1 : 1;
}

function wholeLength(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? text.length : point;
}
