import type { Qualifier } from "../../model/figure.ts";

/** Phrases that bend the number after them, by what they mean, in all languages that are read. */
const BEFORE: readonly (readonly [Qualifier, string])[] = [
  [
    "ABOUT",
    "about|around|roughly|approximately|approx|approx.|circa|ca|ca.|c.|some|an estimated|estimated|estimated at|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|in the ballpark of|somewhere around|something like|give or take|rund|etwa|ungefähr|circa|zirka|schätzungsweise|annähernd|environ|quelque|quelques|autour de|à peu près|de l'ordre de|aux alentours de|aproximadamente|alrededor de|en torno a|unos|unas|cerca de|aproximadamente de|por volta de|em torno de|na casa de|em cerca de|uns|umas|om lag|omtrent|omkring|rundt|cirka|anslagsvis|sånn cirka|i størrelsesorden",
  ],
  [
    "NEARLY",
    "nearly|almost|close to|approaching|verging on|just shy of|shy of|not quite|virtually|fast|knapp|beinahe|nahezu|casi|cerca de los|presque|près de|pas loin de|quase|perto de|próximo de|nesten|nær|nærmere|bortimot|opp mot",
  ],
  [
    "AT_LEAST",
    "at least|a minimum of|minimum of|no less than|not less than|no fewer than|not fewer than|mindestens|wenigstens|zumindest|al menos|por lo menos|como mínimo|un mínimo de|no menos de|pelo menos|ao menos|no mínimo|um mínimo de|au moins|au minimum|pas moins de|minst|i det minste|minimum",
  ],
  [
    "MORE_THAN",
    "more than|over|above|north of|greater than|higher than|in excess of|upwards of|upward of|better than|beyond|mehr als|über|gut|oberhalb von|más de|superior a|superiores a|por encima de|mais de|mais do que|acima de|superior a|plus de|supérieur à|supérieure à|au-dessus de|au-delà de|mer enn|over|drøyt|drøye|godt over|flere enn",
  ],
  [
    "AT_MOST",
    "at most|at the most|no more than|not more than|a maximum of|maximum of|capped at|höchstens|maximal|nicht mehr als|au maximum|au plus|pas plus de|como máximo|a lo sumo|no más de|no máximo|não mais de|høyst|maksimalt|ikke mer enn",
  ],
  [
    "UP_TO",
    "up to|as much as|as many as|as high as|as large as|bis zu|hasta|de hasta|até|de até|jusqu'à|jusqu'a|jusqu’à|opptil|inntil|opp til",
  ],
  [
    "LESS_THAN",
    "less than|fewer than|under|below|south of|short of|lower than|just under|weniger als|unter|unterhalb von|menos de|inferior a|por debajo de|menos do que|abaixo de|moins de|inférieur à|inférieure à|en dessous de|en deçà de|mindre enn|under|færre enn",
  ],
];

/** Verbs that say the same; an article may stand between them and the number. */
const VERBS: readonly (readonly [Qualifier, string])[] = [
  [
    "MORE_THAN",
    "exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping|outstrip|outstrips|outstripped|übersteigt|übersteigen|überstieg|überschreitet|überschritt|übertrifft|übertraf|supera|superan|superó|superaron|superaba|superar|superando|sobrepasa|sobrepasó|supere|superou|superam|supera|ultrapassa|ultrapassou|ultrapassam|excede|excedeu|excede|excedió|dépasse|dépassent|dépassait|dépassé|dépasser|dépasserait|excède|overstiger|oversteg|overgår|passerte|passerer",
  ],
  ["NEARLY", "approach|approaches|approached|nears|neared|nearing|approche|nähert sich|roza|rozaba"],
];

/** Articles that may stand between a phrase and its number. */
const ARTICLES = new Set(
  "the a an its their los las el la le les die der den das os as o de een en et ei".split(" "),
);

/** Characters before a number in Chinese and Japanese. */
const IDEOGRAPHIC: readonly (readonly [string, Qualifier])[] = [
  ["大约", "ABOUT"],
  ["大約", "ABOUT"],
  ["约为", "ABOUT"],
  ["約為", "ABOUT"],
  ["约", "ABOUT"],
  ["約", "ABOUT"],
  ["およそ", "ABOUT"],
  ["おおよそ", "ABOUT"],
  ["ほぼ", "NEARLY"],
  ["将近", "NEARLY"],
  ["將近", "NEARLY"],
  ["接近", "NEARLY"],
  ["近", "NEARLY"],
  ["至少", "AT_LEAST"],
  ["少なくとも", "AT_LEAST"],
  ["最低でも", "AT_LEAST"],
  ["不少于", "AT_LEAST"],
  ["不低于", "AT_LEAST"],
  ["超过", "MORE_THAN"],
  ["超過", "MORE_THAN"],
  ["高于", "MORE_THAN"],
  ["多于", "MORE_THAN"],
  ["突破", "MORE_THAN"],
  ["逾", "MORE_THAN"],
  ["超", "MORE_THAN"],
  ["最多", "AT_MOST"],
  ["不超过", "AT_MOST"],
  ["不超過", "AT_MOST"],
  ["最大で", "UP_TO"],
  ["最大", "UP_TO"],
  ["最高", "UP_TO"],
  ["高达", "UP_TO"],
  ["高達", "UP_TO"],
  ["多达", "UP_TO"],
  ["不到", "LESS_THAN"],
  ["不足", "LESS_THAN"],
  ["低于", "LESS_THAN"],
  ["低於", "LESS_THAN"],
  ["少于", "LESS_THAN"],
];

/** Words behind a number. */
const BEHIND: readonly (readonly [string, Qualifier])[] = [
  ["or more", "AT_LEAST"],
  ["or higher", "AT_LEAST"],
  ["or above", "AT_LEAST"],
  ["or greater", "AT_LEAST"],
  ["and up", "AT_LEAST"],
  ["and above", "AT_LEAST"],
  ["plus", "AT_LEAST"],
  ["oder mehr", "AT_LEAST"],
  ["o más", "AT_LEAST"],
  ["ou plus", "AT_LEAST"],
  ["ou mais", "AT_LEAST"],
  ["eller mer", "AT_LEAST"],
  ["or less", "AT_MOST"],
  ["or fewer", "AT_MOST"],
  ["or below", "AT_MOST"],
  ["oder weniger", "AT_MOST"],
  ["o menos", "AT_MOST"],
  ["ou moins", "AT_MOST"],
  ["ou menos", "AT_MOST"],
  ["eller mindre", "AT_MOST"],
  ["or so", "ABOUT"],
  ["or thereabouts", "ABOUT"],
  ["give or take", "ABOUT"],
  ["以上", "AT_LEAST"],
  ["以下", "AT_MOST"],
  ["以内", "AT_MOST"],
  ["未満", "LESS_THAN"],
  ["未满", "LESS_THAN"],
  ["左右", "ABOUT"],
  ["上下", "ABOUT"],
  ["程度", "ABOUT"],
  ["前後", "ABOUT"],
  ["ほど", "ABOUT"],
  ["近く", "NEARLY"],
  ["弱", "NEARLY"],
  ["超", "MORE_THAN"],
  ["強", "MORE_THAN"],
  ["多", "MORE_THAN"],
  ["余", "MORE_THAN"],
];

/** A qualifier phrase and whether an article may stand between it and the number. */
interface Phrase {
  readonly qualifier: Qualifier;
  readonly articles: boolean;
}

/** Prepositions after which an article begins a new thought: "under a 20 percent deal" is no upper bound. */
const TIGHT = new Set(
  "over under above below beyond about around some gut fast über unter sous bis".split(" "),
);

const PHRASES: ReadonlyMap<string, Phrase> = new Map([
  ...BEFORE.flatMap(([qualifier, list]) =>
    list.split("|").map((phrase) => [phrase, { qualifier, articles: !TIGHT.has(phrase) }] as const),
  ),
  ...VERBS.flatMap(([qualifier, list]) =>
    list.split("|").map((phrase) => [phrase, { qualifier, articles: true }] as const),
  ),
]);
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...PHRASES.keys()].map((phrase) => phrase.split(" ").at(-1) ?? ""),
);

/** Signs right before a number that bend it. */
const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ["~", "ABOUT"],
  ["≈", "ABOUT"],
  ["∼", "ABOUT"],
  ["～", "ABOUT"],
  [">", "MORE_THAN"],
  ["<", "LESS_THAN"],
  ["≥", "AT_LEAST"],
  ["≤", "AT_MOST"],
]);

/** A qualifier and where it stands, in code units. */
export interface FoundQualifier {
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
}

/** Longest stretch before a number in which a qualifier is looked for. */
const REACH = 60;
const MOST_WORDS = 5;

/** Returns the qualifier that stands right before `position`, or null. Cost: bounded by a fixed reach. */
export function qualifierBefore(text: string, position: number): FoundQualifier | null {
  let end = position;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
  const last = text[end - 1] ?? "";
  const sign = SIGNS.get(last);
  if (sign !== undefined) return { qualifier: sign, start: end - 1, end };
  if (last.charCodeAt(0) >= 0x3040) return ideographsBefore(text, end);
  // Words from the number backwards, with where each starts; a line end or a stop that ends a sentence cuts.
  const starts: number[] = [];
  let at = end;
  const limit = Math.max(0, end - REACH);
  const stop = text[at - 1];
  if (stop === "," || stop === ";" || stop === ":" || stop === ")" || stop === "!" || stop === "?")
    return null;
  while (at > limit && starts.length < MOST_WORDS + 1) {
    let start = at;
    while (start > limit && !' \n\t\u00a0("“„«‘[–—,;:'.includes(text[start - 1] ?? "")) start--;
    if (start === at) break;
    starts.push(start);
    at = start;
    if (!/[ \u00a0]/.test(text[at - 1] ?? "")) break;
    while (at > limit && /[ \u00a0]/.test(text[at - 1] ?? "")) at--;
    if (/[.;:!?)]/.test(text[at - 1] ?? "") && !/\b(?:c|ca|approx)\.$/i.test(text.slice(limit, at))) break;
  }
  const first = starts[0];
  if (first === undefined) return null;
  const direct = longest(text, starts, 0, end, false);
  if (direct !== null) return direct;
  if (!ARTICLES.has(text.slice(first, end).toLowerCase())) return null;
  let before = first;
  while (before > 0 && /[ \u00a0]/.test(text[before - 1] ?? "")) before--;
  return longest(text, starts, 1, before, true);
}

/** Returns the longest phrase that ends at `end`, made of the words from `starts[from]` backwards. */
function longest(
  text: string,
  starts: readonly number[],
  from: number,
  end: number,
  article: boolean,
): FoundQualifier | null {
  const lastStart = starts[from];
  if (lastStart === undefined || !LAST_WORDS.has(text.slice(lastStart, end).toLowerCase())) return null;
  for (let index = Math.min(starts.length, from + MOST_WORDS) - 1; index >= from; index--) {
    const start = starts[index];
    if (start === undefined) continue;
    const phrase = PHRASES.get(text.slice(start, end).toLowerCase().replaceAll("\u00a0", " "));
    if (phrase === undefined || (article && !phrase.articles)) continue;
    return { qualifier: phrase.qualifier, start, end };
  }
  return null;
}

function ideographsBefore(text: string, end: number): FoundQualifier | null {
  // A verb's ending or "reached" may stand between: 超过了, 约达.
  let to = end;
  const between = text[to - 1] ?? "";
  const skipped = "了达達到为為の".includes(between) ? 1 : 0;
  for (const skip of skipped === 1 ? [0, 1] : [0]) {
    to = end - skip;
    for (const [phrase, qualifier] of IDEOGRAPHIC) {
      if (!text.endsWith(phrase, to) && text.slice(Math.max(0, to - phrase.length), to) !== phrase) continue;
      if (text.slice(to - phrase.length, to) !== phrase) continue;
      if (phrase === "超过" && text.slice(to - 3, to) === "不超过") {
        return { qualifier: "AT_MOST", start: to - 3, end: to };
      }
      return { qualifier, start: to - phrase.length, end: to };
    }
  }
  return null;
}

/** Returns the qualifier that stands right behind `position` ("or more", "+"), or null. */
export function qualifierBehind(text: string, position: number): FoundQualifier | null {
  const code = text.charCodeAt(position);
  if (code === 0x2b) return { qualifier: "AT_LEAST", start: position, end: position + 1 };
  if (Number.isNaN(code)) return null;
  let at = position;
  while (at < position + 3 && (text[at] === " " || text[at] === "\u00a0" || text[at] === "-")) at++;
  const next = text.charCodeAt(at);
  const ideographic = next >= 0x3040;
  for (const [phrase, qualifier] of BEHIND) {
    if (phrase.charCodeAt(0) >= 0x3040 !== ideographic || !startsWithFolded(text, phrase, at)) continue;
    const end = at + phrase.length;
    if (ideographic ? at === position : !/[\p{L}\p{N}]/u.test(text[end] ?? "")) {
      return { qualifier, start: at, end };
    }
  }
  return null;
}

function startsWithFolded(text: string, phrase: string, at: number): boolean {
  return text.slice(at, at + phrase.length).toLowerCase() === phrase;
}
