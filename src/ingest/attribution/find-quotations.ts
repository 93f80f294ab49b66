/** What is said in somebody's own words, between its marks; places in code units of the text. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** The mark that closes what a mark opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ['"', '"'],
]);

/** Returns the quotations of a block in order; one that is not closed goes on to the end. Cost: linear. */
export function findQuotations(text: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  let from = -1;
  let closing = "";
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (from === -1) {
      const closes = CLOSING.get(mark);
      if (closes === undefined) continue;
      from = at;
      closing = closes;
    } else if (mark === closing || (closing === "“" && mark === "”")) {
      found.push({ start: from, end: at + 1 });
      from = -1;
    }
  }
  if (from !== -1) found.push({ start: from, end });
  return found;
}
