/** Names in German, whose nouns all have capitals and whose names bend. */
import type { SourceLanguage } from "./languages/source-language.ts";

/** Returns the full name of a person of whom a German text tells by the last one: "Mira Holt" for "Holts Unterlagen". */
export function personOf(text: string, last: string): string | null {
  const at = text.indexOf(` ${last}`);
  const first =
    at === -1 ? undefined : /(?<!\p{L})\p{Lu}\p{Ll}+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  return first === undefined ? null : `${first} ${last}`;
}

/**
 * "des Hafenamts (HAMT)", "dem Statistischen Bundesamt": a German name as it stands by itself, as far as its article and
 * its noun tell.
 */
export function nominative(
  text: string,
  start: number,
  name: string,
  { capitalisesNouns }: SourceLanguage,
): string {
  if (!capitalisesNouns) return name;
  const article = /\b(das|des|dem|vom|beim|im)\s$/iu.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  if (article === undefined) return name;
  const isGenitive = /^des$/iu.test(article) && (hasAcronym(text, start + name.length) || NEUTER.test(name));
  const bare = isGenitive ? name.replace(/(?<=[^aeious])e?s$/u, "") : name;
  return NEUTER.test(bare) ? bare.replace(/^(\p{Lu}\p{Ll}+e)n?(?= \p{Lu})/u, "$1s") : bare;
}

/** German nouns of neuter gender that end the names of bodies; with the ending of the genitive or without. */
const NEUTER = /(?:amt|institut|zentrum|ministerium|büro|unternehmen|netzwerk)(?:e?s)?$/iu;

/** German bodies whose name is one word. */
export const FEDERAL =
  /^(?:Bundes|Landes|Welt)(?:\p{Ll}+)(?:agentur|anstalt|amt|bank|rat|kammer|gericht|ministerium|institut)(?:e?s)?$/u;

/** "Bundeskriminalamt (BKA)". */
export function hasAcronym(text: string, end: number): boolean {
  return /^\s\(\p{Lu}{2,8}\)/u.test(text.slice(end, end + 12));
}

/** "Laut Volkswagen": without an article it is a name. */
export function isAfterBareCue(text: string, start: number): boolean {
  return /\b(?:[Ll]aut|[Gg]emäß|so|sagte|sagt|von)\s$/u.test(text.slice(Math.max(0, start - 8), start));
}
