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

/** Single marks, which an apostrophe looks like: they close behind a mark of punctuation alone, as the British set them. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ["‘", "’"],
  ["'", "'"],
]);

function opensSingle(text: string, at: number): boolean {
  return /^(?:^|[\s(])['‘]\p{Lu}/u.test(` ${text.charAt(at - 1)}`.slice(-1) + text.slice(at, at + 2));
}

function closesSingle(text: string, at: number): boolean {
  return /^[,.!?…]['’](?:[\s)]|$)/u.test(text.slice(at - 1, at + 2));
}

/** Returns the quotations of a block in order; one that is not closed goes on to the end. Cost: linear. */
export function findQuotations(text: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  let from = -1;
  let closing = "";
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (from === -1) {
      const closes =
        CLOSING.get(mark) ?? (SINGLE.has(mark) && opensSingle(text, at) ? SINGLE.get(mark) : undefined);
      if (closes === undefined) continue;
      from = at;
      closing = closes;
    } else if (closing === "’" || closing === "'") {
      if (mark === closing && closesSingle(text, at)) {
        found.push({ start: from, end: at + 1 });
        from = -1;
      }
    } else if (mark === closing || (closing === "“" && mark === "”")) {
      found.push({ start: from, end: at + 1 });
      from = -1;
    }
  }
  if (from !== -1 && closing !== "’" && closing !== "'") found.push({ start: from, end });
  return found;
}
