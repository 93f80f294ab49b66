import { buildPatterns } from "../period-grammar.ts";
import type { PeriodPattern } from "../period-meaning.ts";
import type { PeriodWords } from "../period-words.ts";
import { CHINESE, JAPANESE } from "./east-asian.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { NORWEGIAN } from "./norwegian.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";

/** How a language writes periods, prepared for searching. */
export interface PeriodLanguage {
  readonly patterns: readonly PeriodPattern[];
  readonly months: RegExp;
  readonly quarter: RegExp;
  readonly year: RegExp;
  /** Matches the end of a text behind which a time stands that something is only compared with. */
  readonly comparing: RegExp;
  /** Whether the year before is only ever compared with: 前年同期. */
  readonly comparesEarlier: boolean;
  /** Whether a word in capitals before a year makes a name of both: in English, where no other noun has them. */
  readonly namesYears: boolean;
  readonly than: RegExp;
  /** The end of the text before a figure that a comparative only bends: "more than". */
  readonly bending: RegExp;
  readonly statement: StatementWords;
}

/** How the words around a figure say what it has to do with a time or with the figure before. */
export interface StatementWords {
  /** In the text before a share that is a change. */
  readonly changing: RegExp;
  /** Right behind such a share. */
  readonly comparative: RegExp;
  /** In the text before a figure that is said of what lasts. */
  readonly lasting: RegExp;
  /** The whole of what stands between a figure and the same in other terms. */
  readonly restating: RegExp;
  /** Where a figure is a part of the one before. */
  readonly partOf: RegExp;
  /** The start of a sentence that puts the figure before in other terms. */
  readonly thatIs: RegExp;
  /** The end of the text before the first number of a change, and all that stands between it and the second. */
  readonly fromNumber: RegExp;
  readonly toNumber: RegExp;
}

const WORDS: ReadonlyMap<string, PeriodWords> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
  ["es", SPANISH],
  ["fr", FRENCH],
  ["pt", PORTUGUESE],
  ["nb", NORWEGIAN],
]);
/** Behind such a word only short words may stand before the time: "above the whole of 2024". */
const SHORT_WORDS = "(?:\\s+(?!half\\b)[a-zß-ɏ’']{1,6}){0,4}\\s*$";

const EAST_ASIAN_STATEMENTS: StatementWords = {
  changing: /[增减減升降涨漲跌上下][加少えやっがり幅长長升降]?|増|減|上昇|下落|プラス|マイナス/u,
  comparative: /^[^、。，,\d]{0,3}(?:[多少高低增减減増]|上回|下回)/u,
  lasting: /拥有|擁有|目前|ある|いる/u,
  restating: /^\s*[（(]?(?:即|也就是|つまり|すなわち)?\s*$/u,
  partOf: /其中|うち/u,
  thatIs: /^(?:这|這|これ)/u,
  fromNumber: /[从從由]\s*$/u,
  toNumber: /^(?:から|到|至|增至|增加到|降至)\s*$/u,
};

const prepared = new Map<string, PeriodLanguage>();

/** Returns the patterns of a language, English ones behind the own of Chinese and Japanese, and English for any other. */
export function periodLanguage(language: string): PeriodLanguage {
  const base = language.split("-")[0] ?? "en";
  const known = prepared.get(base);
  if (known !== undefined) return known;
  const made = prepare(base);
  prepared.set(base, made);
  return made;
}

function prepare(base: string): PeriodLanguage {
  const words = WORDS.get(base) ?? ENGLISH;
  const own = base === "ja" ? JAPANESE : base === "zh" ? CHINESE : [];
  const months = words.months.join("|");
  const word = (source: string): string => `(?<![a-zß-ɏ])(?:${source})(?![a-zß-ɏ])`;
  return {
    patterns: [...own, ...buildPatterns(words)],
    months: new RegExp(`(?<![a-zß-ɏ])(?:${months})(?![a-zß-ɏ])`, "iu"),
    quarter: own.length > 0 ? /四半期|季度/u : new RegExp(word(words.quarterNoun), "iu"),
    year: own.length > 0 ? /年/u : new RegExp(word(words.yearNoun), "iu"),
    comparing:
      own.length > 0
        ? /(?:比|較|较|より|比べ)\s*$/u
        : new RegExp(
            `(?<![a-zß-ɏ])(?:(?:${words.comparing})${SHORT_WORDS}|(?:${words.comparative})\\s+(?:${words.than})(?=\\s)(?!\\s+(?:half|halv(?:ed|ing)|an?\\s+(?:third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion)|(?:doubl|tripl|quadrupl|quintupl)(?:e[ds]?|ing)|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one)\\b)[^\\d,;:.]{0,48}$|(?<=\\d.{0,40}\\s)(?:${words.comparingAfterNumber})\\s*$)`,
            "iu",
          ),
    comparesEarlier: own.length > 0,
    namesYears: words === ENGLISH && own.length === 0,
    than: new RegExp(word(words.than), "iu"),
    bending: new RegExp(
      `(?:(?<!\\d[^.;:]{0,16}\\s)(?<![a-zß-ɏ])(?:${words.comparative})\\s+(?:${words.than})|(?<![a-zß-ɏ])over|(?<![a-zß-ɏ])as\\s+(?:much|many|high|low)\\s+as)\\s+$`,
      "iu",
    ),
    statement: own.length > 0 ? EAST_ASIAN_STATEMENTS : statementWords(words, word),
  };
}

function statementWords(words: PeriodWords, word: (source: string) => string): StatementWords {
  const little = "(?:\\s+[a-zß-ɏ.]{1,13}){0,5}";
  return {
    changing: new RegExp(word(words.changing), "iu"),
    comparative: new RegExp(`^[\\s()]{0,2}(?:[a-zß-ɏ]{1,3}\\s+)?${word(words.comparative)}`, "iu"),
    lasting: new RegExp(word(words.lasting), "iu"),
    restating: new RegExp(`^[\\s,(]*(?:\\(|${word(words.restating)})${little}\\s*$`, "iu"),
    partOf: new RegExp(word(words.partOf), "iu"),
    thatIs: new RegExp(`^[\\s"“„«(]*(?:${words.thatIs})(?![a-zß-ɏ])`, "iu"),
    fromNumber: new RegExp(`${word(words.fromNumber)}\\s+$`, "iu"),
    toNumber: new RegExp(`^\\s+(?:${words.toNumber})(?:\\s+[a-zß-ɏ]{1,8})?\\s+$`, "iu"),
  };
}
