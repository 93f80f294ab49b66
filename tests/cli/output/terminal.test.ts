import { expect, test } from "vitest";
import { terminalOf } from "../../../src/cli/output/terminal.ts";

const utf8 = { LANG: "de_DE.UTF-8" };
const screen = { write: () => {}, isTerminal: true, columns: 100 };
const file = { write: () => {}, isTerminal: false, columns: null };

function terminal(output: typeof screen | typeof file, env: Record<string, string>, platform = "linux") {
  return terminalOf(output, { env, platform }, { ascii: false });
}

test("terminalOf() gives colour to a terminal only", () => {
  expect(terminal(screen, utf8).colour).toBe(true);
  expect(terminal(file, utf8).colour).toBe(false);
});

test("terminalOf() respects NO_COLOR, FORCE_COLOR and a dumb terminal", () => {
  expect(terminal(screen, { ...utf8, NO_COLOR: "1" }).colour).toBe(false);
  expect(terminal(screen, { ...utf8, NO_COLOR: "" }).colour).toBe(true);
  expect(terminal(screen, { ...utf8, TERM: "dumb" }).colour).toBe(false);
  expect(terminal(file, { ...utf8, FORCE_COLOR: "1" }).colour).toBe(true);
  expect(terminal(file, { ...utf8, FORCE_COLOR: "1", NO_COLOR: "1" }).colour).toBe(true);
  expect(terminal(screen, { ...utf8, FORCE_COLOR: "0" }).colour).toBe(false);
});

test("terminalOf() is ASCII unless the first locale that is set is UTF-8", () => {
  expect(terminal(screen, utf8).ascii).toBe(false);
  expect(terminal(screen, { ...utf8, LC_ALL: "C" }).ascii).toBe(true);
  expect(terminal(screen, { LC_ALL: "", LC_CTYPE: "C.utf8", LANG: "C" }).ascii).toBe(false);
  expect(terminal(screen, {}).ascii).toBe(true);
  expect(terminal(screen, {}, "win32").ascii).toBe(false);
});

test("terminalOf() wraps on a terminal only, within bounds", () => {
  expect(terminal(screen, utf8).width).toBe(100);
  expect(terminal(file, utf8).width).toBe(null);
  expect(terminal({ ...screen, columns: 10 }, utf8).width).toBe(40);
  expect(terminal({ ...screen, columns: 1000 }, utf8).width).toBe(120);
  expect(terminal({ ...screen, columns: 0 }, utf8).width).toBe(80);
  expect(terminal({ ...screen, columns: 0 }, { ...utf8, COLUMNS: "60" }).width).toBe(60);
});
