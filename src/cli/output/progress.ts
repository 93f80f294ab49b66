import type { OnProgress, Progress } from "../../model/progress.ts";
import type { Output } from "../effects.ts";

/** Milliseconds: what is done sooner prints nothing; a bar moves, and a line is printed, no more often than these. */
const QUIET = 1_000;
const BAR_EVERY = 100;
const LINE_EVERY = 5_000;
const BAR_CELLS = 24;

const WORDS: Readonly<Record<Progress["phase"], string>> = {
  READ: "Reading",
  CHECK: "Checking",
  BUILD: "Building the graph",
  INDEX: "Indexing",
};

/** What shows progress, and clears it away at the end. */
export interface ProgressDisplay {
  readonly onProgress: OnProgress;
  readonly end: () => void;
}

/**
 * Returns a display of progress on `output`, normally standard error: a bar with rate and time left on a terminal,
 * lines otherwise. `now` returns milliseconds.
 */
export function createProgressDisplay(output: Output, now: () => number): ProgressDisplay {
  const begun = now();
  let phase: Progress["phase"] | null = null;
  let phaseBegun = begun;
  let shown = Number.NEGATIVE_INFINITY;
  let hasBar = false;
  return {
    onProgress(progress) {
      const at = now();
      const isNew = progress.phase !== phase;
      if (isNew) {
        phase = progress.phase;
        phaseBegun = at;
      }
      if (at - begun < QUIET) return;
      if (!isNew && at - shown < (output.isTerminal ? BAR_EVERY : LINE_EVERY)) return;
      shown = at;
      const text = progressText(progress, (at - phaseBegun) / 1000);
      if (!output.isTerminal) {
        output.write(`${text}\n`);
        return;
      }
      hasBar = true;
      const cells = Math.round(shareOf(progress) * BAR_CELLS);
      const bar = `[${"#".repeat(cells)}${".".repeat(BAR_CELLS - cells)}] ${text}`;
      // One column is left free, for a full line would wrap and could not be overwritten.
      output.write(`\r\u001b[K${bar.slice(0, (output.columns ?? 80) - 1)}`);
    },
    end() {
      if (hasBar) output.write("\r\u001b[K");
      hasBar = false;
    },
  };
}

/** Returns progress in words: "Reading: 42 %, 12 MB a second, 3 s left". */
function progressText(progress: Progress, seconds: number): string {
  const { phase, done, total } = progress;
  const percent = `${WORDS[phase]}: ${Math.floor(shareOf(progress) * 100)} %`;
  if (seconds <= 0 || done <= 0 || done >= total) return percent;
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  const speed =
    phase === "READ" ? `${(rate / 1e6).toFixed(1)} MB a second` : `${Math.round(rate)} records a second`;
  return `${percent}, ${speed}, ${durationText(left)} left`;
}

function shareOf({ done, total }: Progress): number {
  return total === 0 ? 1 : Math.min(1, done / total);
}

function durationText(seconds: number): string {
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
