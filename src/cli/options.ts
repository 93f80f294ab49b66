/** One option of a command. */
export interface OptionSpec {
  /** What stands for the value in the help, such as DIR; absent for an option without value. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly many?: true;
  readonly help: string;
}

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ascii: { help: "Print plain ASCII; by itself where the locale is not UTF-8" },
  help: { help: "Print this help" },
};

/** The option of every command that reads records. */
export const DATA_OPTION: Readonly<Record<string, OptionSpec>> = {
  data: {
    value: "DIR",
    help: "Folder of the records, or a file in NDJSON; default: the records that come with Headwater",
  },
};

/** The options of every command that builds the graph of the records. */
export const GRAPH_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ...DATA_OPTION,
  "include-drafts": { help: "Use drafts as well, which wait for a person's review (status DRAFT)" },
};

/** The option of every command that answers in JSON on request. */
export const JSON_OPTION: Readonly<Record<string, OptionSpec>> = {
  json: { help: "Print JSON, with the field names of the GraphQL schema" },
};
