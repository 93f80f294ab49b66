/** The words for the codes of the schema, for those who see the schema alone. */
export { DOCUMENT_WORDS, describePublished, ORIGIN_WORDS, UNSOURCED_WORDS } from "../analysis/words.ts";
