import { expect, test } from "vitest";
import { createProgressDisplay, type ProgressDisplay } from "../../../src/cli/output/progress.ts";
import type { Progress } from "../../../src/model/progress.ts";

/** Returns a display whose clock is set by hand, and what it wrote. */
function display(isTerminal: boolean): {
  readonly shown: string[];
  readonly at: (time: number, phase: Progress["phase"], done: number, total: number) => void;
  readonly end: ProgressDisplay["end"];
} {
  const shown: string[] = [];
  let clock = 0;
  const output = {
    write: (text: string) => void shown.push(text),
    isTerminal,
    columns: isTerminal ? 100 : null,
  };
  const { onProgress, end } = createProgressDisplay(output, () => clock);
  return {
    shown,
    end,
    at(time, phase, done, total) {
      clock = time;
      onProgress({ phase, done, total });
    },
  };
}

test("createProgressDisplay() shows nothing of what is done within a second", () => {
  const { shown, at, end } = display(true);
  at(10, "READ", 5, 10);
  at(500, "READ", 10, 10);
  at(990, "INDEX", 10, 10);
  end();
  expect(shown).toEqual([]);
});

test("createProgressDisplay() draws a bar with rate and time left over itself on a terminal, and clears it", () => {
  const { shown, at, end } = display(true);
  at(0, "READ", 0, 80_000_000);
  at(2_000, "READ", 20_000_000, 80_000_000);
  at(2_010, "READ", 21_000_000, 80_000_000);
  at(4_000, "READ", 40_000_000, 80_000_000);
  end();
  expect(shown).toEqual([
    "\r\u001b[K[######..................] Reading: 25 %, 10.0 MB a second, 6 s left",
    "\r\u001b[K[############............] Reading: 50 %, 10.0 MB a second, 4 s left",
    "\r\u001b[K",
  ]);
});

test("createProgressDisplay() prints lines elsewhere, one for each phase and every five seconds", () => {
  const { shown, at, end } = display(false);
  at(0, "BUILD", 0, 1_000_000);
  at(1_500, "BUILD", 1_000, 1_000_000);
  at(3_000, "BUILD", 2_000, 1_000_000);
  at(8_000, "BUILD", 4_000, 1_000_000);
  at(9_000, "INDEX", 0, 0);
  end();
  expect(shown).toEqual([
    "Building the graph: 0 %, 667 records a second, 25 min left\n",
    "Building the graph: 0 %, 500 records a second, 34 min left\n",
    "Indexing: 100 %\n",
  ]);
});
