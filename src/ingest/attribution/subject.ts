/** The subject of a verb of saying, and how one is made of a name. */
import type { FoundSource } from "./found-source.ts";
import type { NameCandidate } from "./name-candidates.ts";

/** The subject of a verb of saying. */
export interface Subject {
  readonly candidate: NameCandidate;
  readonly start: number;
  /** Whether another verb stands between: "X looked again and says". */
  readonly isSecond: boolean;
  /** Who else is meant: "they". */
  readonly others?: readonly Pick<FoundSource, "entity" | "name">[];
}

export function placed(candidate: Omit<NameCandidate, "start" | "end">, start: number, end: number): Subject {
  return { candidate: { ...candidate, start, end }, start, isSecond: false };
}

export function named(candidate: NameCandidate): Subject {
  return { candidate, start: candidate.start, isSecond: false };
}
