import type { Stretch } from "./split-sentences.ts";

/**
 * Returns a function that gives the places of one stretch after another, stretches and places by their start.
 *
 * Cost: linear in the places for all calls together. A place counts where it starts in the stretch and, where `whole`
 * is set, ends in it too.
 */
export function walkPlaces<Place extends Stretch>(
  places: readonly Place[],
  { whole }: { readonly whole: boolean },
): (stretch: Stretch) => readonly Place[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < places.length && (places[next]?.start ?? 0) < start) next++;
    const from = next;
    for (; next < places.length; next++) {
      const place = places[next];
      if (place === undefined || (whole ? place.end > end : place.start >= end)) break;
    }
    return places.slice(from, next);
  };
}
