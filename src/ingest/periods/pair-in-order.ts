import type { FoundPeriod } from "./find-periods.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Between two times of a list, or two figures of one. */
const NEXT_TIME = /^(?:(?:,|,?\s(?:and|und|y|e|et|og))\s(?:in\s|im\s|en\s|em\s|i\s)?|[、和及与と])$/u;
const NEXT_FIGURE =
  /^(?:,|,?\s(?:and|und|y|e|et|og))\s(?:(?:a|to|by|around|about|nearly)\s){0,2}$|^[、和及与と]$/u;
/** Between the two lists; nothing else begins there. */
const LED = /^,?[^,;:.—–]{1,60}$/u;
const RESPECTIVELY =
  /respective(?:ly|ment)|respectivamente|beziehungsweise|jeweils|henholdsvis|分别|分別|それぞれ/iu;
const LED_FAR = /^[^;:.—–]{1,90}$/u;

/**
 * Returns the time of each figure where as many figures as times are listed, one list behind the other:
 * "$4 billion and $5 billion in 2023 and 2024". Places are in code units; `times` and `figures` in their order.
 */
export function pairInOrder<F extends Place>(
  text: string,
  figures: readonly F[],
  times: readonly FoundPeriod[],
): ReadonlyMap<F, FoundPeriod> {
  const paired = new Map<F, FoundPeriod>();
  const figureLists = listsOf(text, figures, NEXT_FIGURE);
  for (const list of listsOf(text, times, NEXT_TIME)) {
    const other = figureLists.find(
      (figureList) => figureList.length === list.length && isBesideList(text, figureList, list),
    );
    if (other === undefined || list.some(({ rule }) => rule !== list[0]?.rule)) continue;
    for (const [index, figure] of other.entries()) {
      const time = list[index];
      if (time !== undefined) paired.set(figure, time);
    }
  }
  return paired;
}

/** Returns the runs of two and more of `places` with nothing but the words of a list between them. */
function listsOf<P extends Place>(text: string, places: readonly P[], next: RegExp): P[][] {
  const lists: P[][] = [];
  for (const place of places) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last !== undefined && next.test(text.slice(last.end, place.start))) list?.push(place);
    else lists.push([place]);
  }
  return lists.filter(({ length }) => length > 1);
}

function isBesideList(text: string, figures: readonly Place[], times: readonly Place[]): boolean {
  const [first, second] =
    (figures[0]?.start ?? 0) < (times[0]?.start ?? 0) ? [figures, times] : [times, figures];
  const between = text.slice(first.at(-1)?.end ?? 0, second[0]?.start ?? 0);
  const all = text.slice(first[0]?.start ?? 0, (second.at(-1)?.end ?? 0) + 60);
  const led = RESPECTIVELY.test(all) ? LED_FAR : LED;
  return (first.at(-1)?.end ?? 0) < (second[0]?.start ?? 0) && led.test(between);
}
