const ORDINALS = new Set(
  "first second third fourth last final next latter other early late mid this previous prior past coming second-half erste ersten erster zweite zweiten letzte letzten nächste nächsten primera segunda primer segundo última último première second seconde dernière premier primeira segunda primeiro último andre siste første".split(
    " ",
  ),
);

/** Returns true for a word that makes a half or a quarter one of an order: the second half. */
export function isOrdinal(word: string | undefined): boolean {
  return word !== undefined && ORDINALS.has(word);
}

/** Returns true where a year, a year's word or a match follows: "half of 2025", "third of the year". */
export function isOfTime(text: string, end: number): boolean {
  return /^[\s\u00a0-]*(?:(?:of|de|du|del|des|do|av|der)\s+)?(?:(?:the|la|el|l['’]|le|o|a)\s*)?(?:fiscal\s+)?(?:(?:19|20)\d\d|year|year's|fiscal|jahres?|años?|année|ano|året|month|week|day|season|game|hour|century)\b/iu.test(
    text.slice(end, end + 40),
  );
}
