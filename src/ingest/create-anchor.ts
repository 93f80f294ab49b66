import type { Anchor } from "../model/anchor.ts";
import { type CodePointText, indexCodePoints, sliceCodePoints } from "./code-points.ts";
import { digestPassage } from "./digest-text.ts";

/** How many code points of context a digest covers on each side, where the text has as many. */
export const CONTEXT_LENGTH = 32;

/**
 * Returns the anchor of the code points from `start` up to `end` of a normalised text. A text of which many anchors
 * are made may be handed in indexed, so that it is indexed once.
 */
export function createAnchor(text: string | CodePointText, start: number, end: number): Anchor {
  const points = typeof text === "string" ? indexCodePoints(text) : text;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end <= start ||
    end > points.length
  ) {
    throw new RangeError(
      `Cannot anchor ${start} to ${end}: the text has ${points.length} code points; give whole numbers with start before end`,
    );
  }
  return {
    start,
    end,
    exact: digestPassage(sliceCodePoints(points, start, end)),
    prefix: digestPassage(sliceCodePoints(points, start - CONTEXT_LENGTH, start)),
    suffix: digestPassage(sliceCodePoints(points, end, end + CONTEXT_LENGTH)),
  };
}
