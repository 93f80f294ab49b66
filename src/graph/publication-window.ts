import { HeadwaterError } from "../errors.ts";
import type { Document } from "../model/document.ts";
import { spanOf } from "../model/published-order.ts";

/** When a document was certainly published; those of unknown date lie in no window. */
export interface PublicationWindow {
  /** Day before which; not included. */
  readonly publishedBefore?: string | null | undefined;
  /** Day after which; not included. */
  readonly publishedAfter?: string | null | undefined;
}

/**
 * Returns whether a document was certainly published in the window, whatever its date leaves open.
 *
 * @throws HeadwaterError INVALID_ARGUMENT for an end that is no date
 */
export function publicationMatcher(window: PublicationWindow): (document: Document) => boolean {
  const before = endOf(window.publishedBefore)?.firstDay ?? null;
  const after = endOf(window.publishedAfter)?.lastDay ?? null;
  if (before === null && after === null) return () => true;
  return ({ published }) => {
    const span = published === undefined ? null : spanOf(published);
    if (span === null) return false;
    return (before === null || span.lastDay < before) && (after === null || span.firstDay > after);
  };
}

function endOf(day: string | null | undefined): ReturnType<typeof spanOf> {
  if (day == null) return null;
  const span = spanOf(day);
  if (span === null) throw new HeadwaterError("INVALID_ARGUMENT", `Cannot read the day "${day}"`);
  return span;
}
