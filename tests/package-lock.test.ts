import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// Where the registry lacked one, npm leaves it out of the lock without a word, and `npm ci` then refuses the lock.
test.each(["package-lock.json", "tests/bench/rivals/package-lock.json"])(
  "%s names the packages of every platform, and no registry",
  async (file) => {
    const text = await readFile(new URL(`../${file}`, import.meta.url), "utf8");
    expect(text).not.toMatch(/"resolved": "https?:/);
    const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  },
);
