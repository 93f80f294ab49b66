import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MOST_TEXT_BYTES, readTexts } from "../../src/store/read-texts.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "headwater-texts-"));
});
afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

test("readTexts() reads texts in order of names and reports what it may not or cannot read", async () => {
  await writeFile(join(dir, "b.txt"), "Second\r\n");
  await writeFile(join(dir, "a.md"), "\ufeffFirst");
  await writeFile(join(dir, "figures.json"), "{}");
  await writeFile(join(dir, ".hidden.txt"), "no");
  await writeFile(join(dir, "large.txt"), new Uint8Array(MOST_TEXT_BYTES + 1));
  await writeFile(join(dir, "latin.txt"), new Uint8Array([0x41, 0xe9, 0x41]));
  await symlink("/etc/hostname", join(dir, "link.txt"));
  const { texts, problems } = await readTexts(dir);
  expect(texts).toEqual([
    { name: "a.md", text: "\ufeffFirst" },
    { name: "b.txt", text: "Second\r\n" },
  ]);
  expect(problems.map(({ code, location }) => [code, location?.file])).toEqual([
    ["FILE_TOO_LARGE", "large.txt"],
    ["UNREADABLE_FILE", "latin.txt"],
    ["UNREADABLE_FILE", "link.txt"],
  ]);
});

test("readTexts() reports a folder that does not exist", async () => {
  const { problems } = await readTexts(join(dir, "nowhere"));
  expect(problems.map(({ code }) => code)).toEqual(["UNREADABLE_FILE"]);
});
