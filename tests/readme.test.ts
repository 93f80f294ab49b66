import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { linkToSources } from "./support/examples.ts";
import { createTestHandler } from "./support/handler.ts";

const root = resolve(import.meta.dirname, "..");
const readme = await readFile(join(root, "README.md"), "utf8");
const execute = promisify(execFile);

interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** Returns the fenced blocks of a Markdown text. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; lines: string[]; line: number } | null = null;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (line.startsWith("```")) {
      if (open === null) open = { language: line.slice(3).trim(), lines: [], line: index + 1 };
      else {
        blocks.push({ language: open.language, text: open.lines.join("\n"), line: open.line });
        open = null;
      }
    } else open?.lines.push(line);
  }
  return blocks;
}

/** Returns the words of a shell line with single and double quotes, as far as the README uses them. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2] ?? word[3] ?? "");
}

/** Returns the commands of a console block, each with the output that is shown below it. */
function commandsOf(block: Block): { readonly command: string; readonly shown: string }[] {
  return block.text
    .split(/^\$ /m)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [command = "", ...shown] = part.split("\n");
      return { command, shown: shown.join("\n").trimEnd() };
    });
}

/** Returns the program with the imports of other packages leading to where they are installed here. */
function linkToPackages(program: string): string {
  return program.replaceAll(/(?<= from )"([a-z][^":]*)"/g, (_whole, name: string) =>
    JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve(name)).href),
  );
}

const blocks = blocksOf(readme);

async function headwater(args: readonly string[]): Promise<string> {
  const environment = { ...process.env, LANG: "C.UTF-8", NO_COLOR: "1", COLUMNS: "110" };
  const outcome = await execute(process.execPath, ["src/cli/main.ts", ...args], {
    cwd: root,
    env: environment,
  }).catch((failure: { stdout: string; stderr: string }) => failure);
  return `${outcome.stdout}${outcome.stderr}`.trimEnd();
}

for (const block of blocks.filter(({ language }) => language === "console")) {
  for (const { command, shown } of commandsOf(block)) {
    const [first, second, ...args] = shellWords(command);
    if (first !== "npx" || second !== "headwater" || args[0] === "serve") continue;
    test(`README line ${block.line}: ${command} prints what is shown`, async () => {
      const printed = await headwater(args);
      if (process.env["UPDATE_README"] === "1") {
        const path = join(root, "README.md");
        const text = await readFile(path, "utf8");
        if (shown !== "" && !shown.includes("…\n"))
          await writeFile(
            path,
            text.replace(`${command}\n${shown}`, () => `${command}\n${printed}`),
          );
        return;
      }
      // A line "…" stands for any number of lines that are left out.
      let rest = `${printed}\n`;
      for (const part of shown.split(/^…$/m).map((text) => text.replace(/^\n/, ""))) {
        const at = rest.indexOf(part);
        expect(at, `not printed: ${part}\n--- printed:\n${printed}`).toBeGreaterThanOrEqual(0);
        rest = rest.slice(at + part.length);
      }
    });
  }
}

for (const block of blocks.filter(({ language }) => language === "graphql")) {
  test(`README line ${block.line}: the query answers without errors`, async () => {
    parse(block.text);
    const result = await (await createTestHandler())(block.text);
    expect(result).not.toHaveProperty("errors");
    expect(result).toHaveProperty("data");
  });
}

for (const block of blocks.filter(({ language }) => language === "ts")) {
  test(`README line ${block.line}: the program runs`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "headwater-readme-"));
    try {
      const program = join(folder, "program.ts");
      await writeFile(program, linkToPackages(linkToSources(block.text)));
      const { stderr } = await execute(process.execPath, [program], { cwd: root });
      expect(stderr).toBe("");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test("README has commands, queries and a program to run", () => {
  for (const language of ["console", "graphql", "ts"]) {
    expect(blocks.some((block) => block.language === language)).toBe(true);
  }
});

test("README uses the scripts that package.json has", async () => {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const scripts = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? "");
  for (const script of scripts) expect(Object.keys(manifest.scripts)).toContain(script);
});

/** Returns what each layer may import, itself included, as dependency-cruiser enforces it. */
function enforcedLayers(): Map<string, string[]> {
  const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
    forbidden: readonly { readonly name: string; readonly to: { readonly path?: string } }[];
  };
  return new Map(
    forbidden
      .filter(({ name }) => name.startsWith("layer-"))
      .map(({ name, to }) => [name.slice(6), /\(([a-z|]+)\)\//.exec(to.path ?? "")?.[1]?.split("|") ?? []]),
  );
}

test("README's table of layers is the one that is enforced", async () => {
  const enforced = enforcedLayers();
  const entries = await readdir(join(root, "src"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const [, layers = ""] = readme.split("\n## Layers\n");
  const rows = [...layers.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)];
  const told = new Map<string, readonly string[]>(
    rows.map(([, folder = "", imports = ""]) => [folder, imports.match(/[a-z]+/g) ?? []]),
  );
  expect([...told.keys()].sort()).toEqual(folders.sort());
  for (const folder of folders) {
    const others = folders.filter((other) => other !== folder);
    const words = told.get(folder) ?? [];
    expect({
      folder,
      imports: others.filter((other) => words.includes("all") || words.includes(other)),
    }).toEqual({
      folder,
      imports: others.filter((other) => enforced.get(folder)?.includes(other)),
    });
  }
});
