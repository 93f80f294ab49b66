import type { SourceLanguage } from "./languages/source-language.ts";
import { startOfSpeltOut } from "./spelt-out.ts";

/** A name in full; the entity is that of the vocabulary, null where it is not known. */
export interface FullName {
  readonly entity: string | null;
  readonly name: string;
}

/** How far before and behind a short name the full one is looked for, and at how many places. */
const BEFORE = 10_000;
const BEHIND = 3_000;
const MOST_PLACES = 6;

/**
 * Returns the full name of which a text goes on with the last word ("Holt" for "Mira Holt") or with the initials; null
 * where it has none near. Cost: bounded.
 */
export function fullNameOf(
  text: string,
  position: number,
  name: string,
  language: SourceLanguage,
): FullName | null {
  const near = text.slice(Math.max(0, position - BEFORE), position + BEHIND);
  if (/^\p{Lu}{2,6}$/u.test(name)) return speltOut(near, name);
  if (!/^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(name) || language.capitalisesNouns) return null;
  let at = near.indexOf(name);
  for (let places = 0; at !== -1 && places < MOST_PLACES; places++) {
    const first = FIRST_NAME.exec(near.slice(Math.max(0, at - 30), at))?.[1];
    const behind = near.slice(at + name.length, at + name.length + 2);
    const ends = !/^[\p{L}\d]/u.test(behind);
    // "The chairman, Mira Holt Berg, replied".
    const two =
      ends && !near.includes(` ${name.toLowerCase()} `)
        ? TWO_NAMES.exec(near.slice(Math.max(0, at - 50), at))?.[1]
        : undefined;
    // "World Economic Forum", a heading: "the Forum".
    const isThe = /(?<!\p{L})[Tt]he $/u.test(text.slice(Math.max(0, position - 4), position));
    const line =
      ends && isThe ? HEADING.exec(near.slice(Math.max(0, at - 60), at + name.length + 1))?.[1] : undefined;
    if (line !== undefined) return { entity: null, name: line };
    if (two?.split(" ").every((one) => isFirstName(one, language)) === true && !/^ \p{Lu}/u.test(behind))
      return { entity: null, name: `${two} ${name}` };
    if (first !== undefined && ends && isFirstName(first, language) && !isHeadline(near, at, first, language))
      return { entity: null, name: `${first} ${name}` };
    const body = BODY_BEHIND.exec(near.slice(at + name.length, at + name.length + 40))?.[0];
    if (body !== undefined && first === undefined) return { entity: null, name: name + body };
    at = near.indexOf(name, at + name.length);
  }
  return null;
}

/** What sort of body it is, where that is a part of the name: "Alder Capital". */
const BODY_BEHIND =
  /^(?: \p{Lu}[\p{L}-]+)? (?:Capital|Partners|Research|Analytics|Bank|Group|Institute|University|Foundation|Securities|Holdings|Labs|Technologies|Ventures|Consulting|Intelligence)(?![\p{L}\d])/u;

const FIRST_NAME = /(?<![\p{L}-])(\p{Lu}(?:\p{Ll}|-\p{Lu})[\p{L}'’-]*(?: \p{Lu}\.)?) $/u;

const HEADING = /(?:^|\n)(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})\n$/u;

const TWO_NAMES = /(?<=[\p{Ll},] )(\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}[\p{L}'’-]*) $/u;

function isFirstName(word: string, { openers, titles, countries }: SourceLanguage): boolean {
  return (
    !openers.test(word) &&
    !titles.test(word) &&
    !countries.has(word.toLowerCase()) &&
    !DESCRIBES.test(word) &&
    !WHAT_IT_IS.test(word) &&
    !/ing$|['’]s$/u.test(word)
  );
}

/** Whether another word in capitals stands before: "Losses Shake Boeing". */
function isHeadline(near: string, at: number, first: string, { titles, openers }: SourceLanguage): boolean {
  const before = /(\p{Lu}[\p{L}’'-]*) $/u.exec(
    near.slice(Math.max(0, at - first.length - 32), at - first.length - 1),
  )?.[1];
  return (
    before !== undefined &&
    !/['’]s$/u.test(before) &&
    !titles.test(before) &&
    !openers.test(before) &&
    before.length > 3
  );
}

/** "London-based": says something of the name behind. */
export const DESCRIBES = /-(?:based|led|owned|born|listed|backed|run|bound|era|area)$/u;

/** Opens a sentence before a name, and says what it is the name of: "Insurer Acme". */
export const WHAT_IT_IS =
  /^(?:Consultancy|Insurer|Lender|Retailer|Grocer|Supermarket|\p{Lu}\p{Ll}+maker|Startup|Start-up|Charity|Broker|Brokerage|Publisher|Airline|Brewer|Studio|Rival|Regulator|Watchdog|Manufacturer|Operator|Developer|Separate|Fellow|Economist|Historian|Psychologist|Billionaire|Researcher|Fact-checker|Campaigner|Outlet|Tabloid|Broadcaster|Newsletter)$/u;

/** Returns the words whose initials these are: "International Harbour Fund" for IHF. */
function speltOut(near: string, initials: string): FullName | null {
  const bracket = near.indexOf(` (${initials})`);
  const start = bracket === -1 ? null : startOfSpeltOut(near, 0, bracket, initials);
  if (start !== null) return { entity: null, name: near.slice(start, bracket).replace(/['’]s$/u, "") };
  const words = [...initials]
    .map((letter) => `${letter}\\p{Ll}{1,30}`)
    .join("(?: (?:of|for|and|the|on|de|da|do|del|la|des|der|für))? ");
  const name = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u").exec(near)?.[0];
  return name === undefined ? null : { entity: null, name };
}
