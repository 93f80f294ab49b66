/** The short forms by which a text names again whom it has named in full. */
import type { FullName } from "./full-name.ts";

/** Full names by the short forms that a text may go on with, in lower case; null for a name that has no other. */
export type ShortNames = Map<string, FullName | null>;

/** So many short forms of a text are noted. */
export const MOST_SHORT = 500;

/** Notes an acronym in brackets behind a name and its last word, by which the text may name it again. */
export function noteShortForms(
  text: string,
  { entity, end, name }: FullName & { readonly end: number },
  short: ShortNames,
): void {
  const full = { entity, name };
  const acronym = /^\s\(([\p{L}\d&-]{2,12})\)/u.exec(text.slice(end, end + 16))?.[1];
  const words = name.split(/[ \u00a0]/u);
  // "5 million on Acme (Quaydata)" names a source: two capitals, or many words that the short form is made of.
  const isAcronym = acronym !== undefined && (/\p{Lu}.*\p{Lu}/u.test(acronym) || words.length > 2);
  if (isAcronym) short.set(acronym.toLowerCase(), full);
  const last = words.at(-1)?.toLowerCase();
  if (words.length < 2) return;
  if (last !== undefined && last.length > 3 && short.get(last) == null) short.set(last, full);
  // "Alex de Vries": De Vries.
  const surname = PARTICLES.exec(name)?.[1]?.toLowerCase();
  if (surname !== undefined && !short.has(surname)) short.set(surname, full);
  // A company goes by its name without the form that it has in law.
  if (
    words.length === 2 &&
    /^(?:co|inc|corp|ltd|llc|plc|group|ag|gmbh|se|sa|spa|nv|as|asa)\.?$/.test(last ?? "")
  )
    return;
  // "Tesla Model Y" is what Tesla makes.
  if (PRODUCT.test(words[1] ?? "") || PAPER.test(words.at(-1) ?? "")) return;
  const first = words[0]?.toLowerCase() ?? "";
  if (first.length > 3 && !short.has(first) && short.size < MOST_SHORT) short.set(first, full);
}

/** A surname with the small words that belong to it. */
const PARTICLES =
  /^\p{Lu}[\p{L}.-]+(?: \p{Lu}\.)? ((?:(?:de|da|di|del|von|van|der|den|ter|bin|al|la|le) ){1,2}\p{Lu}[\p{L}'’-]+)$/u;

/** Of "Food Waste Index" the first word is no short form. */
export const PAPER = /^(?:Report|Index|Outlook|Survey|Study|Review|Act|Census|Bulletin|Yearbook)$/u;

const PRODUCT = /^(?:Model|Series|Plus|Pro|Max|Ultra|Mini|Premium|Cloud|Phone|Prime|Edition)$/u;
