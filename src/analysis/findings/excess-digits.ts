import type { Figure } from "../../figures/figure.ts";
import { quoteFigure } from "../figure-words.ts";
import type { Finding } from "./finding.ts";

/** Returns the finding that a figure has digits beyond its stated precision (XBRL: excess digits), or null. */
export function excessDigits(claim: string, figure: Figure): Finding | null {
  if (figure.decimals === null || figure.vague) return null;
  const { decimals } = figure;
  const exceeds = [figure.value, figure.high ?? figure.value].some((value) => lastPlace(value) > decimals);
  if (!exceeds) return null;
  return {
    code: "FALSE_PRECISION",
    severity: "WARNING",
    nodes: [claim],
    edges: [],
    message: `Claim "${claim}" states ${quoteFigure(figure)} with digits beyond its own precision of 10^${-figure.decimals}`,
  };
}

/** Returns the place of the last digit that is not zero: 2 for 0.25, −3 for 7000; nothing is placed in zero. */
function lastPlace(plain: string): number {
  const [whole = "", fraction = ""] = plain.split(".");
  const digits = fraction.replace(/0+$/, "");
  if (digits !== "") return digits.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return zeros === whole.replace("-", "").length ? Number.NEGATIVE_INFINITY : -zeros;
}
