/**
 * What a language needs to write periods: the sources of regular expressions, tried without regard to case.
 * None may hold a capturing group, nor a repetition within a repetition.
 */
export interface PeriodWords {
  /** The names of the months from January, other spellings of one behind a bar. */
  readonly months: readonly string[];
  /** The days of the week from Monday. */
  readonly weekdays: readonly string[];
  /** The numbers from two to twelve. */
  readonly counts: readonly string[];
  /** First to fourth. */
  readonly ordinals: readonly string[];
  /** "First" before or behind a number of months. */
  readonly first: string;
  /** Before the day on which a year begins that comes, and that has come: "the year that starts July 1". */
  readonly begins: string;
  readonly begun: string;
  /** "Last" before the number of months with which a year ends. */
  readonly final: string;
  readonly monthNoun: string;
  readonly weekNoun: string;
  /** The days from Friday to Sunday that are just over or come, and those before. */
  readonly thisWeekend: string;
  readonly lastWeekend: string;
  readonly quarterNoun: string;
  readonly yearNoun: string;
  readonly halfNoun: string;
  /** What may stand between a part and the year that it is of, with its spaces: " of the year ". */
  readonly of: string;
  /** Before a fiscal year's number, with the space behind. */
  readonly fiscal: string;
  readonly fiscalWord: string;
  /** Between the two ends of a range, and what opens one. */
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly or: string;
  readonly since: string;
  readonly until: string;
  /** Before a month up to which something runs from the year's start. */
  readonly through: string;
  /** Before a month on its own. */
  readonly in: string;
  readonly endOf: string;
  readonly startOf: string;
  /** Before a year, where its first day is meant and not its first months. */
  readonly firstDayOf: string;
  /** Verbs before a stretch at the end of which something stood so: "ended June with 5 million". */
  readonly closing: string;
  readonly closingWith: string;
  readonly middleOf: string;
  /** Before the month or day with which a number of months ends. */
  readonly ending: string;
  readonly lastYear: string;
  readonly thisYear: string;
  /** "Year to date". */
  readonly yearToDate: string;
  readonly nextYear: string;
  readonly nextQuarter: string;
  readonly lastQuarter: string;
  readonly thisQuarter: string;
  readonly lastMonth: string;
  /** "Last" before the name of a month, and behind it. */
  readonly lastBefore: string;
  /** "Next" before the name of a month. */
  readonly nextBefore: string;
  readonly lastBehind: string;
  /** Before a day on which something stood so: "as of". */
  readonly asOf: string;
  /** Nouns before which a month says of when they are: "the March high". */
  readonly monthOf: string;
  readonly thisMonth: string;
  readonly lastFiscalYear: string;
  readonly thisFiscalYear: string;
  /** "Last", before a number of months. */
  readonly past: string;
  readonly pastYear: string;
  readonly yearEarlier: string;
  readonly same: string;
  /** The quarter, and the month, before the one that the text speaks of: "a month earlier". */
  readonly quarterEarlier: string;
  readonly monthEarlier: string;
  /** The quarter behind it. */
  readonly quarterLater: string;
  /** The year behind the one that the text speaks of. */
  readonly yearLater: string;
  /** "Years later", behind a number. */
  readonly yearsLater: string;
  /** How "{n} years ago" and "{n} years earlier" are said. */
  readonly yearsAgo: string;
  readonly yearsEarlier: string;
  readonly wholeYear: string;
  readonly untilYearEnd: string;
  readonly unresolved: string;
  readonly seasons: string;
  /** "Last week". */
  readonly weeks: string;
  /** Words before a time with which something is only compared: "than", "compared with". */
  readonly comparing: string;
  /** The same where a number stands before: "down 5% from". */
  readonly comparingAfterNumber: string;
  /** Words by which a share is told to be a change: rose, less, minus. */
  readonly changing: string;
  /** Words right behind a share by which it is one: "5% more". */
  readonly comparative: string;
  /** Verbs of what lasts rather than happened in a time: is, has, costs. */
  readonly lasting: string;
  /** Between a number and the same in other terms: "or", "which means". */
  readonly restating: string;
  /** Words that make a number a part of the one before: "of it". */
  readonly partOf: string;
  /** Opens a sentence that puts the figure before in other terms: "that is". */
  readonly thatIs: string;
  readonly than: string;
  /** Between the two numbers of a change, and before the first. */
  readonly fromNumber: string;
  readonly toNumber: string;
}
