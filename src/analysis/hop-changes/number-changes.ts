/**
 * What happened to a number between a source and the claim that takes it: the cheapest of the explanations, from
 * "the same" through rounding, cutting and bounding to a slip of scale or of one digit; what is left is unexplained.
 *
 * Method: each test in turn, in exact decimals; qualifiers are left aside except where they make the number a
 * bound. Precondition: both figures count the same unit. Cost: a few decimal operations.
 */
import {
  type Decimal,
  decimal,
  difference,
  magnitude,
  powerOfTen,
  round,
  shifted,
  toPlain,
} from "../../figures/decimal.ts";
import type { Figure } from "../../figures/figure.ts";
import { contains, encloses, isEmpty, meet } from "../../figures/interval.ts";
import { intervalOf } from "../../figures/interval-of.ts";
import { sayNumber, sayValue, withoutSharedScale } from "../figure-words.ts";
import type { ChangeDetail, ChangeKind, HopChange, Severity } from "./change.ts";
import { powerBetween, significantDigits, slipBetween } from "./digits.ts";
import { type Cut, findCut } from "./rounding.ts";

/** Returns the changes of the number from `source` to `claim`: IDENTICAL alone where it is the same. */
export function numberChanges(source: Figure, claim: Figure): HopChange[] {
  const say = (kind: ChangeKind, severity: Severity, template: string, detail: ChangeDetail | null = null) =>
    numberChange(source, claim, kind, severity, template, detail);

  if (source.value === claim.value && source.high === claim.high && source.vague === claim.vague) {
    return [samePrint(source, claim)];
  }
  if (source.high !== null || claim.high !== null) return [rangeChange(source, claim)];

  const [long, short] = [decimal(source.value), decimal(claim.value)];
  const cut = findCut(long, source.decimals, short, finestOf(claim), loosestOf(claim));
  if (cut !== null) return [cutChange(source, claim, cut)];

  const power = powerBetween(short, long);
  if (power !== null) return [rescaled(source, claim, power)];
  const scale = scaleOfRounded(long, short, claim);
  if (scale !== null) {
    return [rescaled(source, claim, scale), say("ROUNDED", "NONE", "rounds the digits of {from} besides")];
  }
  if (isBoundMetBy(claim, source))
    return [say("WEAKENED", "NONE", "gives {to} only as a bound, which {from} meets")];
  if (suppliesDigits(source, claim, short)) {
    return [say("SHARPENED", "SERIOUS", "makes {to} of {from}, with digits that the source does not give")];
  }
  const slip = slipBetween(source.value, claim.value);
  if (slip !== null) {
    const how = slip === "SUBSTITUTION" ? "one digit differs" : "two digits are swapped";
    const template = `has {to} where the source has {from}: ${how}; a slip is possible, nothing on record shows the cause`;
    return [say("TYPO", "WARNING", template, slip)];
  }
  return [
    say(
      "UNEXPLAINED",
      "SERIOUS",
      "has {to} where the source has {from}, and nothing explains the difference",
    ),
  ];
}

/** Returns a change of the number; `{from}` and `{to}` in the template stand for both values. */
export function numberChange(
  source: Figure,
  claim: Figure,
  kind: ChangeKind,
  severity: Severity,
  template: string,
  detail: ChangeDetail | null = null,
): HopChange {
  const from = sayValue(source);
  const to = sayValue(claim);
  const [fromAt, toAt] = [template.indexOf("{from}"), template.indexOf("{to}")];
  // Where both values occur, the scale word is said once, with the second.
  const isPair = fromAt >= 0 && toAt >= 0;
  const shownFrom = isPair && fromAt < toAt && source.high === null ? withoutSharedScale(from, to) : from;
  const shownTo = isPair && toAt < fromAt && claim.high === null ? withoutSharedScale(to, from) : to;
  const explanation = template.replace("{from}", shownFrom).replace("{to}", shownTo);
  return { kind, severity, aspect: "NUMBER", detail, from, to, explanation };
}

/** Compares the precision of two figures that state the same value. */
function samePrint(source: Figure, claim: Figure): HopChange {
  const known = source.decimals !== null && claim.decimals !== null && claim.high === null;
  if (known && loosestOf(claim) > finestOf(source)) {
    return numberChange(
      source,
      claim,
      "SHARPENED",
      "SERIOUS",
      "states {to} to more digits than the source gives",
    );
  }
  if (known && finestOf(claim) < loosestOf(source)) {
    return numberChange(source, claim, "ROUNDED", "NONE", "states {to} to fewer digits");
  }
  return numberChange(source, claim, "IDENTICAL", "NONE", "repeats {to}");
}

function cutChange(source: Figure, claim: Figure, cut: Cut): HopChange {
  const say = (kind: ChangeKind, severity: Severity, template: string, detail: ChangeDetail | null = null) =>
    numberChange(source, claim, kind, severity, template, detail);
  const raised = decimal(claim.value).gt(decimal(source.value));
  if (isFloor(claim) && raised) {
    return say(
      cut.manner === "ROUNDED_UP" ? "ROUNDED_UP" : "ROUNDED",
      "WARNING",
      "rounded {from} up to {to}, though it is said to be a floor",
      "FLOOR_RAISED",
    );
  }
  if (isCeiling(claim) && !raised) {
    return say(
      cut.manner === "TRUNCATED" ? "TRUNCATED" : "ROUNDED",
      "WARNING",
      "took {from} down to {to}, though it is said to be a ceiling",
      "CEILING_LOWERED",
    );
  }
  const nearest = round(decimal(source.value), cut.decimals, "HALF_AWAY");
  switch (cut.manner) {
    case "HALF_AWAY":
      return cut.loose
        ? say("ROUNDED", "NONE", "rounded {from} to {to}, whose trailing zeros are rounding", "LOOSE_READING")
        : say("ROUNDED", "NONE", "rounded {from} to {to}");
    case "HALF_EVEN":
      return say("ROUNDED", "NONE", "rounded {from} to {to}, the half to the even digit", "HALF_EVEN");
    case "TRUNCATED":
      if (isFloor(claim)) return say("TRUNCATED", "NONE", "cut {from} to {to}, as a floor may be");
      return say(
        "TRUNCATED",
        "WARNING",
        `cut {from} to {to}, which is not its rounding (${shown(nearest, claim)})`,
      );
    case "ROUNDED_UP":
      if (isCeiling(claim) || claim.qualifier === "NEARLY")
        return say("ROUNDED_UP", "NONE", "raised {from} to {to}, as a ceiling may be");
      return say(
        "ROUNDED_UP",
        "WARNING",
        `raised {from} to {to}, which is not its rounding (${shown(nearest, claim)})`,
      );
  }
}

function shown(value: Decimal, like: Figure): string {
  return sayNumber(toPlain(value), like.unit);
}

function rescaled(source: Figure, claim: Figure, power: number): HopChange {
  const times = power > 0 ? `10^${power} times` : `a 10^${-power}th of`;
  return numberChange(
    source,
    claim,
    "RESCALED",
    "SERIOUS",
    `has {to} for {from}: the same digits, ${times} the amount`,
  );
}

/** Returns k where the claim is the source times 10^k rounded, k not 0, with digits enough that chance is unlikely. */
function scaleOfRounded(long: Decimal, short: Decimal, claim: Figure): number | null {
  if (long.isZero() || short.isZero() || significantDigits(short).length < 2) return null;
  const apart = magnitude(short) - magnitude(long);
  for (const power of [apart - 1, apart, apart + 1]) {
    if (power === 0) continue;
    if (round(shifted(long, power), finestOf(claim), "HALF_AWAY").eq(short)) return power;
  }
  return null;
}

/** Returns whether the claim is a half-line in which the source's number lies. */
function isBoundMetBy(claim: Figure, source: Figure): boolean {
  if (!isFloor(claim) && !isCeiling(claim)) return false;
  const [bound, value] = [
    intervalOf(claim),
    intervalOf(source) ?? intervalOf(source, { ignoreQualifier: true }),
  ];
  return bound !== null && value !== null && encloses(bound, value);
}

/** Returns whether the claim's finer number lies among those that the source's print allows. */
function suppliesDigits(source: Figure, claim: Figure, short: Decimal): boolean {
  if (source.decimals === null || finestOf(claim) <= loosestOf(source)) return false;
  const allowed = intervalOf(source, { reading: "LOOSE", ignoreQualifier: true });
  return allowed !== null && contains(allowed, short);
}

/** Compares where at least one of the two is a range or a magnitude. */
function rangeChange(source: Figure, claim: Figure): HopChange {
  const say = (kind: ChangeKind, severity: Severity, template: string, detail: ChangeDetail | null = null) =>
    numberChange(source, claim, kind, severity, template, detail);
  const given = intervalOf(source, { ignoreQualifier: true, reading: "LOOSE" });
  const stated = intervalOf(claim, { ignoreQualifier: true, reading: "LOOSE" });
  if (given === null || stated === null || isEmpty(meet(given, stated))) {
    return say(
      "UNEXPLAINED",
      "SERIOUS",
      "has {to} where the source has {from}, and nothing explains the difference",
    );
  }
  const [low, high] = [decimal(claim.value), decimal(claim.high ?? claim.value)];
  const inside = contains(given, low) && (contains(given, high) || (claim.vague && source.vague));
  if (source.high !== null && inside) {
    if (source.vague) return say("SHARPENED", "SERIOUS", "makes {to} of a mere magnitude", "FROM_MAGNITUDE");
    // Picking one of two neighbouring last digits loses nothing that the reader could see; a wide range does.
    const width = difference(decimal(source.high), decimal(source.value), "UP");
    const narrow = claim.high === null && width.lte(powerOfTen(-finestOf(claim)));
    return say("NARROWED", narrow ? "NOTE" : "WARNING", "takes {to} from the range {from}", "FROM_RANGE");
  }
  if (source.high !== null && claim.high === null)
    return say("ROUNDED", "NONE", "rounded the range {from} to {to}");
  if (encloses(stated, given)) return say("WIDENED", "NOTE", "gives {to} for {from}");
  if (roundsToEnds(source, claim)) return say("ROUNDED", "NONE", "rounded {from} to {to}");
  return say(
    "UNEXPLAINED",
    "SERIOUS",
    "has {to} where the source has {from}; they overlap, and nothing explains the difference",
  );
}

function roundsToEnds(source: Figure, claim: Figure): boolean {
  const decimals = finestOf(claim);
  const fits = (from: string, to: string) => round(decimal(from), decimals, "HALF_AWAY").eq(decimal(to));
  return fits(source.value, claim.value) && fits(source.high ?? source.value, claim.high ?? claim.value);
}

/** Returns whether the figure is a lower bound of the number. */
function isFloor(figure: Figure): boolean {
  return figure.qualifier === "AT_LEAST" || figure.qualifier === "MORE_THAN";
}

/** Returns whether the figure is an upper bound of the number. */
function isCeiling(figure: Figure): boolean {
  return figure.qualifier === "AT_MOST" || figure.qualifier === "LESS_THAN" || figure.qualifier === "UP_TO";
}

/** Returns the finest precision stated; for an exact value, the place of its last digit that is not zero. */
function finestOf(figure: Figure): number {
  return figure.decimals ?? lastPlace(figure);
}

function loosestOf(figure: Figure): number {
  return figure.decimalsLoose ?? figure.decimals ?? lastPlace(figure);
}

function lastPlace(figure: Figure): number {
  const value = decimal(figure.value);
  return value.isZero() ? 0 : significantDigits(value).length - 1 - magnitude(value);
}
