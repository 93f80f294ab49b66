/** Where a sentence stands in a text, in code units; `end` is not covered. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words behind which a full stop ends no sentence. */
const SHORT = new Set(
  "mr mrs ms dr prof st vs etc inc corp ltd co bros jr sr no fig vol approx dept gov sen rep gen col u.s u.k e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec est ca c bzw ca usw mio mrd mia mill tsd bio nr z.b d.h u.a vgl sog inkl evtl dt sr sra dra ee.uu p.ej núm pág art av mme mm exo kr bl.a f.eks dvs osv ph d rs".split(
    " ",
  ),
);
/** Longest sentence: what goes on is cut there, so that no step over a sentence can be long. */
const LONGEST = 2000;

/** Returns the sentences of `text` from `start` to `end`, in order, without the spaces around them. Cost: linear. */
export function splitSentences(text: string, start: number, end: number): Stretch[] {
  const sentences: Stretch[] = [];
  let from = skipBlanks(text, start, end);
  let at = from;
  const close = (to: number): void => {
    let last = to;
    while (last > from && isBlankUnit(text.charCodeAt(last - 1))) last--;
    if (last > from) sentences.push({ start: from, end: last });
    from = skipBlanks(text, to, end);
    at = from;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      close(closers(text, at + 1, end));
    } else if ((code === 0x2e || code === 0x21 || code === 0x3f) && endsSentence(text, from, at, end)) {
      close(closers(text, at + 1, end));
    } else if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) {
      close(at + 1);
    } else if (at - from > LONGEST && isBlankUnit(code)) {
      close(at);
    } else at++;
    if (at - from > 2 * LONGEST) close(at);
  }
  close(end);
  return sentences;
}

function endsSentence(text: string, from: number, at: number, end: number): boolean {
  const after = closers(text, at + 1, end);
  if (after < end && !isBlankUnit(text.charCodeAt(after))) return false;
  const next = text[skipBlanks(text, after, end)] ?? "";
  if (next !== "" && next !== next.toUpperCase()) return false;
  if (text[at] !== ".") return true;
  let start = at;
  while (
    start > from &&
    start > at - 12 &&
    !isBlankUnit(text.charCodeAt(start - 1)) &&
    !'("“„«'.includes(text[start - 1] ?? "")
  )
    start--;
  const word = text.slice(start, at).toLowerCase();
  const isInitials = /^\p{L}(?:\.\p{L})+$/u.test(word);
  if (SHORT.has(word) || isInitials)
    return word === "inc" || word === "corp" || isInitials
      ? /^[\p{Lu}“"]/u.test(next) &&
          next !== "" &&
          /\s(?:The|It|This|In|That|But|He|She|They|We|A|An|And|Its)\b/.test(text.slice(at, at + 8))
      : false;
  // "Said on X. The firm": a name of one letter.
  if (word === "x" && /\b(?:on|to|via|from)\s$/.test(text.slice(Math.max(from, start - 6), start)))
    return true;
  // Initials (J. Smith) and day numbers (17. November).
  if (/^\p{L}$/u.test(word)) return false;
  return !(
    /^\d{1,2}$/.test(word) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(skipBlanks(text, after, end), skipBlanks(text, after, end) + 2)) &&
    start === from
  );
}

function closers(text: string, position: number, end: number): number {
  let at = position;
  while (at < end && "\"”’'»)]」』）.!?".includes(text[at] ?? "")) at++;
  return at;
}

function isBlankUnit(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}

function skipBlanks(text: string, position: number, end: number): number {
  let at = position;
  while (at < end && isBlankUnit(text.charCodeAt(at))) at++;
  return at;
}
