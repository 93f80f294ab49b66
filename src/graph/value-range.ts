import { HeadwaterError } from "../errors.ts";
import { decimal } from "../figures/decimal.ts";
import type { Figure } from "../figures/figure.ts";
import { formatUnit, parseUnit } from "../figures/unit.ts";

/** A range of values in whole units, both ends included. */
export interface ValueRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Spelling of a unit, such as USD or percent; any where absent. */
  readonly unit?: string | null | undefined;
}

/**
 * Returns whether a figure's stated value, or its stated range, lies at least partly in `range`.
 *
 * @throws HeadwaterError INVALID_ARGUMENT for a range without ends or with its ends in disorder, or no unit
 */
export function valueRangeMatcher(range: ValueRange): (figure: Figure) => boolean {
  const from = range.from == null ? null : decimal(range.from);
  const to = range.to == null ? null : decimal(range.to);
  if (from === null && to === null)
    throw new HeadwaterError("INVALID_ARGUMENT", "Cannot filter by value: give from, to or both");
  if (from !== null && to !== null && from.gt(to))
    throw new HeadwaterError(
      "INVALID_ARGUMENT",
      `Cannot filter by value: from ${range.from} lies above to ${range.to}`,
    );
  const unit = range.unit == null ? null : unitName(range.unit);
  return (figure) => {
    if (unit !== null && formatUnit(figure.unit) !== unit) return false;
    if (to !== null && decimal(figure.value).gt(to)) return false;
    return from === null || decimal(figure.high ?? figure.value).gte(from);
  };
}

function unitName(text: string): string {
  const result = parseUnit(text);
  if ("problem" in result) throw new HeadwaterError("INVALID_ARGUMENT", result.problem.message);
  return formatUnit(result.unit);
}
