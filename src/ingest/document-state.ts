import { findTextSubject } from "./attribution/find-text-subject.ts";
import { sourceLanguage } from "./attribution/languages/source-language.ts";
import { emptyMemory, type SourceMemory } from "./attribution/source-memory.ts";
import type { FigureContext } from "./figure-context.ts";
import { type SharedMoney, sharedMoneyOf } from "./name-shared-money.ts";
import { emptyPeriodMemory, latestYearOf, type PeriodMemory } from "./periods/period-memory.ts";
import { toldFiscalYear } from "./periods/told-fiscal-year.ts";
import type { ReadLiteral } from "./read-literal.ts";

/** What the text has said so far. */
export interface DocumentState {
  readonly memory: SourceMemory;
  readonly periods: PeriodMemory;
  /** Entity that was last spoken of, other than as a source. */
  subject: string | null;
  /** Last amount of money, or of another unit in millions. */
  money: ReadLiteral | null;
  /** Whose crowns, francs and pesos the text speaks of. */
  readonly sharedMoney: () => SharedMoney;
  /** The name that the text is about where it is not known. */
  readonly textSubject: () => string | null;
  /** First day as MM-DD of the fiscal year that the text itself tells of. */
  readonly fiscalYearStart: () => string | null;
}

/** Returns the state before the first sentence. */
export function startOfDocument({ text, language, published }: FigureContext): DocumentState {
  return {
    memory: emptyMemory(),
    periods: emptyPeriodMemory(published === null ? latestYearOf(text) : null),
    subject: null,
    money: null,
    sharedMoney: once(() => sharedMoneyOf(text)),
    textSubject: once(() => findTextSubject(text, sourceLanguage(language))),
    fiscalYearStart: once(() => toldFiscalYear(text)),
  };
}

function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
