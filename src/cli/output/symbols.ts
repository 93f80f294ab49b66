import type { Terminal } from "./terminal.ts";

/** What trees are drawn with; every prefix is three columns wide. */
export interface Symbols {
  readonly branch: string;
  readonly lastBranch: string;
  readonly trunk: string;
  readonly gap: string;
  readonly origin: string;
  readonly deadEnd: string;
}

const UNICODE: Symbols = {
  branch: "├─ ",
  lastBranch: "└─ ",
  trunk: "│  ",
  gap: "   ",
  origin: "●",
  deadEnd: "○",
};

const ASCII: Symbols = {
  branch: "|- ",
  lastBranch: "`- ",
  trunk: "|  ",
  gap: "   ",
  origin: "*",
  deadEnd: "o",
};

/** Returns the symbols that the terminal can show. */
export function symbolsFor(terminal: Terminal): Symbols {
  return terminal.ascii ? ASCII : UNICODE;
}
