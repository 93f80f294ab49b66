/** How far a long piece of work is: bytes while reading, records otherwise. */
export interface Progress {
  readonly phase: "READ" | "CHECK" | "BUILD" | "INDEX";
  readonly done: number;
  readonly total: number;
}

/** Told of progress now and then, synchronously; what it throws ends the work. */
export type OnProgress = (progress: Progress) => void;
