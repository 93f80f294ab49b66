import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

/** One figure that a person found, in the terms of the engine. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly literal: string;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  /** Null where the text bends the number in no way. */
  readonly qualifier: string | null;
  /** Undefined where the gold says nothing of periods. */
  readonly period: string | null | undefined;
  /** Undefined where the gold says nothing of sources. */
  readonly attributedTo: readonly string[] | undefined;
  readonly isVague: boolean;
}

/** A text with its figures. */
export interface GoldText {
  readonly slug: string;
  readonly story: string;
  readonly language: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
}

const Fact = z.looseObject({
  literal: z.string(),
  start: z.number(),
  end: z.number(),
  value: z.number(),
  valueMax: z.number().nullish(),
  unit: z.string(),
  modifier: z.string().nullish(),
  period: z.string().nullish(),
  attributedTo: z.array(z.string()).nullish(),
});
const Page = z.looseObject({
  slug: z.string(),
  story: z.string().nullish(),
  language: z.string().nullish(),
  published: z.string().nullish(),
  date: z.string().nullish(),
  bodyOffset: z.number().optional(),
  facts: z.array(Fact),
});
const Sources = z.looseObject({
  figures: z.array(
    z.looseObject({
      file: z.string(),
      literal: z.string(),
      start: z.number(),
      end: z.number(),
      value: z.number(),
      valueHigh: z.number().nullish(),
      unit: z.string(),
      modifier: z.string().nullish(),
      vague: z.boolean().optional(),
    }),
  ),
});
const Pages = z.array(
  z.looseObject({ slug: z.string(), date: z.string().nullish(), language: z.string().nullish() }),
);

/**
 * Returns the texts that have gold, from a folder of `<slug>.json` or one file with the figures of several texts; says
 * in `left` which files were left out, and why.
 */
export function readGold(gold: string, texts: string, left: string[] = []): GoldText[] {
  if (!statSync(gold).isDirectory()) return readSources(gold, texts);
  const pages =
    readPages(join(dirname(gold), "pages.json")) ??
    readPages(join(dirname(dirname(gold)), "pages.json")) ??
    new Map();
  const found: GoldText[] = [];
  for (const file of readdirSync(gold).sort()) {
    if (!file.endsWith(".json")) continue;
    const page = readPage(join(gold, file), left);
    if (page === null) continue;
    const path = textOf(texts, page.slug);
    if (path === null) {
      left.push(`Left out "${file}": there is no text "${page.slug}.txt" in "${texts}"`);
      continue;
    }
    const text = readFileSync(path, "utf8");
    // Offsets count the first line with the address; where it is cut off they move.
    const shift = /^\ufeff?URL: /.test(text) ? 0 : (page.bodyOffset ?? 0);
    const known = pages.get(page.slug);
    found.push({
      slug: page.slug,
      story: page.story ?? "",
      language: page.language ?? known?.language ?? null,
      published: page.published ?? page.date ?? known?.date ?? null,
      text,
      figures: page.facts.map((fact) => ({
        start: fact.start - shift,
        end: fact.end - shift,
        literal: fact.literal,
        value: fact.value,
        high: fact.valueMax ?? null,
        unit: fact.unit,
        qualifier: qualifierOf(fact.modifier),
        period: fact.period ?? null,
        attributedTo: fact.attributedTo ?? [],
        isVague: false,
      })),
    });
  }
  return found;
}

function readPage(path: string, left: string[]): z.infer<typeof Page> | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    left.push(`Left out "${path}": it is no JSON (${error instanceof Error ? error.message : error})`);
    return null;
  }
  const parsed = Page.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  left.push(`Left out "${path}": ${issue?.path.join(".") ?? ""} ${issue?.message ?? "it is no gold file"}`);
  return null;
}

function readPages(path: string): Map<string, { date?: string | null; language?: string | null }> | null {
  if (!existsSync(path)) return null;
  const parsed = Pages.safeParse(JSON.parse(readFileSync(path, "utf8")));
  return parsed.success
    ? new Map(
        parsed.data.map((page) => [page.slug, { date: page.date ?? null, language: page.language ?? null }]),
      )
    : null;
}

/** Returns the path of the text of a slug: `<slug>.txt`, or for seed-00N the file that starts with 00N_. */
export function textOf(texts: string, slug: string): string | null {
  const own = join(texts, `${slug}.txt`);
  if (existsSync(own)) return own;
  const seed = /^seed-(\d{3})$/.exec(slug)?.[1];
  const file =
    seed === undefined
      ? undefined
      : readdirSync(texts).find((name) => name.startsWith(`${seed}_`) && name.endsWith(".txt"));
  return file === undefined ? null : join(texts, file);
}

function readSources(gold: string, texts: string): GoldText[] {
  const { figures } = Sources.parse(JSON.parse(readFileSync(gold, "utf8")));
  const files = [...new Set(figures.map(({ file }) => file))].sort();
  return files
    .filter((file) => existsSync(join(texts, file)))
    .map((file) => ({
      slug: file.replace(/\.txt$/, ""),
      story: "",
      language: null,
      published: null,
      text: readFileSync(join(texts, file), "utf8"),
      figures: figures
        .filter((figure) => figure.file === file)
        .map((figure) => ({
          start: figure.start,
          end: figure.end,
          literal: figure.literal,
          value: figure.value,
          high: figure.valueHigh ?? null,
          unit: figure.unit,
          qualifier: qualifierOf(figure.modifier),
          period: undefined,
          attributedTo: undefined,
          isVague: figure.vague === true,
        })),
    }));
}

/** Returns the qualifier in one spelling; "nearly" counts as "about", which one of the two formats does not tell apart. */
function qualifierOf(modifier: string | null | undefined): string | null {
  switch (modifier) {
    case undefined:
    case null:
    case "none":
      return null;
    case "over":
    case "more than":
      return "MORE_THAN";
    case "at_least":
    case "at least":
      return "AT_LEAST";
    case "about":
    case "approximately":
    case "nearly":
      return "ABOUT";
    case "up_to":
    case "up to":
      return "UP_TO";
    case "at most":
      return "AT_MOST";
    case "less than":
    case "under":
      return "LESS_THAN";
    default:
      return modifier.toUpperCase().replaceAll(" ", "_");
  }
}
