/** What the words between figures and times say of whether they belong together. */

/** Words at which a new statement begins within a sentence. */
export const BREAK =
  /;|:\s|,?\sand\sthat\s|—|\s–\s|\b(?:though|although|but|while|whereas|however|yet|despite|jedoch|obwohl|während|aber|wobei|aunque|pero|mientras|bien que|mais|tandis que|embora|enquanto|porém|selv om|mens|men)\b|，而|但|しかし|；/iu;
/** Words by which the like is set beside a statement, of the same time. */
const BESIDE =
  /[;；]|(?<!\p{L})(?:while|whereas|während|mientras(?:\sque)?|tandis que|enquanto|mens)(?!\p{L})/giu;
/** What may stand between figures that one period covers. */
const LIST = /^[\s,—–]*\(?(?:and|und|y|et|e|og|or|和|、|と)?[\s,]*(?:[\p{L}']+\s+){0,2}$/u;
/** The same with what each figure is of: "5 million of sales and 3 million of profit in 2024". */
const LIST_OF =
  /^(?:\s[\p{Ll}-]+){1,4},?\s(?:and|und|y|e|et|og)\s(?:(?!(?:will|would|could|expects?|sees|plans|is|was|are|were|has|had|now|then|that|it|they|he|she|who|which|to)\s)[\p{Ll}-]+\s){0,4}$/u;
/** Behind such a word stands what a figure is compared with, which is of another time. */
const COMPARES =
  /(?<!\p{L})(?:compared|from|versus|vs|against|after|than|von|nach|gegenüber|desde|frente|contre|depuis|ante|contra|fra|mot)\s/iu;
/** "A loss of 3 million on revenue of 5 million". */
const ON_REVENUE =
  /^\sat\san?\s(?:\p{Ll}+\s)?(?:valuation|price)\sof\s$|^\s(?:on|bei|auf|con|sur|com|på)\s(?:\p{L}+\s){0,3}(?:of|von|de|på)\s$/iu;
const WEEKDAY = /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** From by how much something changed to what it then was: "rose 12% to 5 million". */
const RESULT =
  /^(?:\s(?:year[ -](?:over|on)[ -]year|from a year (?:earlier|ago|before)|im jahresvergleich|interanual|sur un an|em um ano|fra året før),?|,|\s(?:higher|lower|up|down))?\s(?:to|at|auf|hasta|a|à|para|til)\s(?:\p{Ll}+\s){0,2}$/iu;

/** Whether words lead from a change and its time to what it then came to. */
export function isResult(between: string): boolean {
  return /^,?\s(?:(?:and\s(?:\p{Ll}+\s)?(?:came|rose|fell|grew|went|got|amounted|climbed)\s)?to|and\s(?:\p{Ll}+\s)?(?:reached|hit|totall?ed|stood\sat)|at|auf|hasta|a|à|para|til)\s(?:\p{Ll}+\s){0,2}$/u.test(
    between,
  );
}

/** Whether a word sets what follows beside what stands before. */
export function isBeside(between: string): boolean {
  BESIDE.lastIndex = 0;
  return BESIDE.test(between);
}

/** Whether two figures with this between them share the time behind both; `isSameKind` where both are sums, or shares. */
export function isListed(between: string, isSameKind: boolean): boolean {
  if (!isSameKind) return RESULT.test(between);
  // "Four times the 150 of 2024".
  if (/^\s(?:the|that|those)\s$/u.test(between)) return false;
  return (
    ((LIST.test(between) || LIST_OF.test(between)) && !COMPARES.test(between)) || ON_REVENUE.test(between)
  );
}

/** "Wants 60% more and put the rise of April at 5%": the time is right before the second number, far from the first. */
export function isNearer(before: string, behind: string): boolean {
  return (
    behind.length < 12 &&
    before.length > 30 &&
    /(?<!\p{L})(?:and|und|y|e|et|og)(?!\p{L})/iu.test(before) &&
    !/[,;]/u.test(behind)
  );
}

/** Whether a figure is done by those that the figure before counts: only a verb and plain words stand between. */
export function isOneClause(between: string): boolean {
  return CLAUSE.test(between.replace(BENDING, " "));
}

const BENDING =
  /\s(?:(?:no\s)?(?:more|less|fewer|greater)\sthan|at\s(?:least|most)|as\s(?:much|many)\sas)\s/gu;
const CLAUSE =
  /^(?:\sof\s(?:the|them|these|those|its|their|all))?(?:\s(?!(?:and|or|to|from|than|with|of|on|for|in|at|by|per|that|which|who|whose|when|where|as|if|up|down|above|below|under|over|rose|fell|grew)\s)\p{Ll}[\p{Ll}-]*){2,6}\s$/u;

/** Whether a new statement begins between a time and a figure; where `onlyTime`, what is set beside goes on. */
export function breaks(between: string, onlyTime: boolean): boolean {
  return BREAK.test(between) && (!onlyTime || BREAK.test(between.replace(BESIDE, ",")));
}

/** "Fell 16% on Tuesday after it cut its forecast of 2025": what was on that day is not of the time behind. */
export function isOnWeekday(between: string): boolean {
  return WEEKDAY.test(between);
}
