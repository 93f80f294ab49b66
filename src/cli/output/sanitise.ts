/**
 * Characters that a terminal would obey instead of showing: C0 and C1 controls, line and paragraph separators, the
 * controls that turn the direction of text, and the invisible tag characters.
 */
const HARMFUL = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Returns the text with nothing in it that a terminal obeys: white space of any kind becomes a space, other
 * controls their visible escape such as `\u001b`, unpaired surrogates the replacement character.
 */
export function sanitise(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replaceAll(HARMFUL, escaped);
}

/** Returns JSON text with the characters that a terminal would obey as escapes; the value is the same. */
export function sanitiseJson(json: string): string {
  return json.replaceAll(HARMFUL, (character) => {
    if (character === "\n") return character;
    let escapes = "";
    for (let place = 0; place < character.length; place++) {
      escapes += `\\u${character.charCodeAt(place).toString(16).padStart(4, "0")}`;
    }
    return escapes;
  });
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** What plain ASCII writes for characters that texts about money often hold. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["‘", "'"],
  ["’", "'"],
  ["‚", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["×", "x"],
  ["÷", "/"],
  ["≈", "~"],
  ["≤", "<="],
  ["≥", ">="],
  ["…", "..."],
  ["→", "->"],
  ["•", "*"],
  ["·", "-"],
  ["€", "EUR "],
  ["£", "GBP "],
  ["¥", "JPY "],
  ["ß", "ss"],
  ["ø", "o"],
  ["Ø", "O"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["ł", "l"],
  ["Ł", "L"],
]);

/** Returns the text in ASCII: accents dropped, common signs rewritten, anything else as "?". */
export function toAscii(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text;
  let ascii = "";
  for (const character of text) {
    const plain = PLAIN.get(character) ?? character.normalize("NFKD").replaceAll(/\p{M}/gu, "");
    ascii += !/\P{ASCII}/u.test(plain) ? plain : "?";
  }
  return ascii;
}
