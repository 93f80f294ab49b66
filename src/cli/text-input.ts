import type { ReadTextOptions, TextFormat } from "../ingest/text-reading.ts";
import { type DocumentKind, PublishedDate } from "../model/document.ts";
import { isPossibleDate } from "../model/published-order.ts";
import { CliError, UsageError } from "./cli-error.ts";
import type { CommandInput } from "./command.ts";
import type { OptionSpec } from "./options.ts";
import type { Arguments } from "./parse-arguments.ts";

/** A text of more bytes than this is no article. */
const MOST_BYTES = 8 * 2 ** 20;
const DEFAULT_SECONDS = 20;
const FORMATS: readonly TextFormat[] = ["html", "markdown", "text"];

/** The options of the commands that read a text. */
export const TEXT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  url: { value: "URL", help: "Address of the text; records of it are not held against it" },
  published: { value: "DATE", help: "When it was published, as in a record: 2025-11-14" },
  language: { value: "LANGUAGE", help: "Its language, such as de; default: told from the text" },
  format: { value: "FORMAT", help: `How it is written: ${FORMATS.join(", ")}; default: told from the text` },
  fetch: {
    value: "URL",
    help: "Read the page at this address in place of a file; nothing but this and --model uses the network",
  },
  "allow-host": {
    value: "HOSTS",
    help: "With --fetch: hosts at private or loopback addresses that may be asked, with commas between",
  },
  timeout: { value: "SECONDS", help: `With --fetch: give up after so long; default: ${DEFAULT_SECONDS}` },
};

/** A text with what the call says of it. */
export interface TextInput {
  readonly text: string;
  /** The file or address as the call names it; null for standard input. */
  readonly name: string | null;
  readonly options: Omit<ReadTextOptions, "vocabulary">;
}

/** Returns the text that the call names: a file, `-` for standard input, or the page of `--fetch`. */
export async function readTextInput({ arguments: args, effects }: CommandInput): Promise<TextInput> {
  const options = readTextOptions(args);
  const address = args.text("fetch");
  const [file] = args.positionals;
  if (address !== null) {
    if (file !== undefined) throw new UsageError('Give a file or "--fetch", not both');
    const { fetchPage } = await import("./fetch-page.ts");
    const page = await fetchPage(address, {
      mostBytes: MOST_BYTES,
      milliseconds: 1000 * (args.count("timeout", 1) ?? DEFAULT_SECONDS),
      allowedHosts:
        args
          .text("allow-host")
          ?.split(",")
          .map((host) => host.trim()) ?? [],
    });
    return { text: page.text, name: address, options: { url: page.url, ...options } };
  }
  for (const name of ["allow-host", "timeout"])
    if (args.has(name)) throw new UsageError(`Option "--${name}" needs "--fetch"`);
  if (file === undefined)
    throw new UsageError('Name the file of the text, "-" for standard input, or "--fetch URL"');
  const reading =
    file === "-" ? await effects.readInput(MOST_BYTES) : await effects.readFile(file, MOST_BYTES);
  if (reading.kind === "FAULT") throw new CliError(`${file}: ${reading.message}`);
  return { text: reading.text, name: file === "-" ? null : file, options };
}

function readTextOptions(args: Arguments): Omit<ReadTextOptions, "vocabulary"> {
  const url = args.text("url");
  if (url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw new UsageError(`Option "--url" is "${url}": give an address such as https://example.com/page`);
  const published = args.text("published");
  if (published !== null && !(PublishedDate.safeParse(published).success && isPossibleDate(published)))
    throw new UsageError(`Option "--published" is "${published}": give a date such as 2025-11-14`);
  const language = args.text("language");
  if (language !== null && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    throw new UsageError(`Option "--language" is "${language}": give a language such as en or de`);
  const format = args.choice("format", FORMATS);
  return {
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { published }),
    ...(language === null ? {} : { language }),
    ...(format === null ? {} : { format }),
  };
}

/** The kinds that a text can be drafted as. */
export const DRAFT_KINDS: readonly DocumentKind[] = [
  "ARTICLE",
  "NEWSLETTER",
  "BLOG_POST",
  "FILING",
  "DATASET",
  "INTERNAL_DOCUMENT",
  "STATEMENT",
  "INTERVIEW",
];
