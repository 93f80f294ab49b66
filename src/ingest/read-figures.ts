/**
 * Reads the figures of a prepared text with what their sentences say of them.
 *
 * Ordered parsers (literals, names, periods, sources), then ordered refiners over each sentence (qualifiers, periods,
 * attribution, modality, measure): each refiner only adds inferences, and none changes what stands in the text.
 * Cost: linear in the text; the refiners run on sentences with figures, whose length is bounded.
 */
import { attributeBefore } from "./attribute-before.ts";
import { startOfDocument } from "./document-state.ts";
import type { FigureContext } from "./figure-context.ts";
import { wordsOf } from "./languages/words-of.ts";
import { findLiterals } from "./literals/find-literals.ts";
import type { PreparedBlock, PreparedText } from "./prepared-text.ts";
import { readBlock, sourceLineOf } from "./read-block.ts";
import { completeTables } from "./tables/complete-tables.ts";
import type { FoundFigure } from "./text-reading.ts";
import { walkPlaces } from "./walk-places.ts";

/** Figures that are read of one text; a text with more is a table or hostile. */
export const MOST_FIGURES = 50_000;

const LEAD_PARAGRAPHS = 3;

/** Returns the figures of the text, with and without a number, each in order. */
export function readFigures(
  prepared: PreparedText,
  context: FigureContext,
): { figures: FoundFigure[]; vague: FoundFigure[]; leftOut: number } {
  const { text, blocks } = prepared;
  const state = startOfDocument(context);
  const every = completeTables(prepared, findLiterals(text, context.language), wordsOf(context.language));
  const literals = every.slice(0, MOST_FIGURES);
  const literalsOf = walkPlaces(literals, { whole: true });
  const namesOf = walkPlaces(context.mentions, { whole: false });
  const leadEnd = endOfLead(blocks);
  const withins = blocks.map((block) => literalsOf(block));
  const byBlock: FoundFigure[][] = [];
  for (const [index, block] of blocks.entries()) {
    const within = withins[index] ?? [];
    const names = namesOf(block);
    if (literals.length === 0) break;
    const isParagraph = block.form === "PARAGRAPH";
    const isLead = isParagraph && index <= leadEnd;
    const isHead = block.form === "HEADING" && (withins[index + 1] ?? []).length > 1;
    const leadsList = blocks[index + 1]?.form === "LIST_ITEM" && (withins[index + 1] ?? []).length > 0;
    const isDated =
      within.length > 0 || names.length > 0 || isOfTable(text, block) || isLead || leadsList || isHead;
    // Who speaks right before a figure may be whom "she" means.
    const isRead = isDated || (isParagraph && (withins[index + 1] ?? []).length > 0);
    byBlock.push(isRead ? readBlock({ block, index, literals: within, names, isDated }, context, state) : []);
    // "Source: X" below a table.
    if (blocks[index - 1]?.form !== "TABLE_ROW" || block.form === "TABLE_ROW") continue;
    const sources = sourceLineOf(block, names, context, state);
    for (let row = index - 1; sources.length > 0 && blocks[row]?.form === "TABLE_ROW"; row--)
      byBlock[row] = attributeBefore(byBlock[row] ?? [], block, sources, context);
  }
  const all = byBlock.flat();
  return {
    figures: all.filter((found) => !found.figure.vague),
    vague: all.filter((found) => found.figure.vague),
    leftOut: every.length - literals.length,
  };
}

/** Returns the index of the last block of an article's lead, which may say without a figure what time and whom it is about. */
function endOfLead(blocks: readonly PreparedBlock[]): number {
  let paragraphs = 0;
  const last = blocks.findIndex(
    ({ form, kind }) => form === "PARAGRAPH" && kind === "MAIN" && ++paragraphs === LEAD_PARAGRAPHS,
  );
  return last === -1 ? blocks.length : last;
}

/** Whether a block may say what the figures of a table are: its head, or a line that names its source. */
function isOfTable(text: string, { form, start }: PreparedBlock): boolean {
  return (
    form === "TABLE_ROW" ||
    /^(?:sources?|quellen?|fuentes?|fontes?|kilder?)\b/iu.test(text.slice(start, start + 12))
  );
}
