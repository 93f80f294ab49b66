import type { Modality } from "../../model/claim.ts";
import type { ChangeKind, HopChange, Severity } from "./change.ts";

const PHRASES: Readonly<Record<Modality, string>> = {
  ASSERTED: "plain fact",
  REPORTED: "somebody's report",
  HEDGED: "a doubtful statement",
  DENIED: "a denial",
};

/** Returns what became of attribution and doubt between a source and the claim that takes it. */
export function attributionChanges(source: Modality, claim: Modality, hasFigures = true): HopChange[] {
  if (source === claim) return [];
  const say = (kind: ChangeKind, severity: Severity, explanation: string): HopChange[] => [
    { kind, severity, aspect: "ATTRIBUTION", detail: null, from: source, to: claim, explanation },
  ];
  if (source === "DENIED" || claim === "DENIED") {
    // Without a number, reporting that somebody denies is what a careful text does.
    const reported = claim === "REPORTED" && !hasFigures;
    const severity = source === "DENIED" && !reported ? "SERIOUS" : "NOTE";
    return say("ATTRIBUTION_CHANGED", severity, `makes ${PHRASES[claim]} of ${PHRASES[source]}`);
  }
  if (claim === "ASSERTED") {
    return say("ATTRIBUTION_DROPPED", "SERIOUS", `states as ${PHRASES[claim]} what is ${PHRASES[source]}`);
  }
  if (claim === "HEDGED") return say("ATTRIBUTION_CHANGED", "NOTE", "adds a doubt");
  // Naming who says so is what a careful text does with another's fact; only a lost doubt is a change.
  return source === "HEDGED" ? say("ATTRIBUTION_CHANGED", "WARNING", "drops the doubt of its source") : [];
}
