import type { SourceLanguage } from "./languages/source-language.ts";

/** A source named in a sentence; places in code units of the text. */
export interface FoundSource {
  /** Id of the vocabulary's entity, null where the name is not known. */
  readonly entity: string | null;
  /** The name in full, as far as the text gives it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly score: number;
  /** Stretch of the sentence that it is the source of. */
  readonly from: number;
  readonly to: number;
  /** True where it is the one from whom unnamed papers come: obtained by, leaked to, published by. */
  readonly holdsDocuments: boolean;
  /** True where it is the source of the sentence before: "So says X". */
  readonly isOfBefore: boolean;
}

/** Whether what stands behind a name makes it who gathers what others expect: "LSEG data showed". */
export function gathers(text: string, end: number): boolean {
  return GATHERED.test(text.slice(end, end + 30));
}

const GATHERED = /^(?:['’]s)?\s(?:\p{Ll}+\s)?(?:data|figures|estimates|consensus|poll|survey)(?!\p{L})/u;

/** Whether a sentence names a source for what others had expected: "analysts expected 5 million, according to X data". */
export function isOfExpected(
  text: string,
  sentence: { readonly start: number },
  { rule, start, end }: FoundSource,
  { expectedBefore }: SourceLanguage,
): boolean {
  if (/^attribution-(?:says|expects|possessive)/.test(rule) || !gathers(text, end)) return false;
  const [opening = ""] = text.slice(sentence.start, start).split(/[$€£¥]?\d/u, 1);
  return expectedBefore.test(opening);
}

/** Whether a source asked those who forecast and speaks for nothing else: "analysts polled by X". */
export function isOfForecasters(
  text: string,
  { rule, start }: FoundSource,
  language: SourceLanguage,
): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return rule === "attribution-passive" && language.forecastersBefore.test(before);
}
