/** One question about a figure: which documents it must lead back to, and who contradicts it. */
interface LineageQuestion {
  /** Number of the question in the evaluation material. */
  readonly id: string;
  readonly document: string;
  /** First code point of the figure in the text, or the name of the claim where no text is at hand. */
  readonly at: number | string;
  /** Documents that must be reachable upstream. */
  readonly upstream: readonly string[];
  /** Documents with a claim that an asserted contradiction ties to this one. */
  readonly contradictedBy: readonly string[];
}

const LEAK = "microsoft-internal-2025";
const NEWSLETTER = "zitron-2025-11-12";
const TECHCRUNCH = "techcrunch-2025-11-14";
const REGISTER = "the-register-2025-11-12";
const DECODER = "the-decoder-2025-11";
const ACCOUNTS_REPORT = "zitron-2026-06-16";
const BRIEFLY = "briefly-2025-11";
const INDUSTRIAL = "industrialpcworld-2025-11-14";
const FUTURE = "whatthefuture-2025-11";
const CONGENAI = "congenai-2025-11-18";

/** The trace questions on the founding story, in the ids of the records. */
export const LINEAGE_QUESTIONS: readonly LineageQuestion[] = [
  {
    id: "T01",
    document: INDUSTRIAL,
    at: 333,
    upstream: [TECHCRUNCH, NEWSLETTER, LEAK],
    contradictedBy: [FUTURE, "ainews247-2025-11"],
  },
  {
    id: "T02",
    document: FUTURE,
    at: 1226,
    upstream: [DECODER, NEWSLETTER, LEAK],
    contradictedBy: [INDUSTRIAL, TECHCRUNCH],
  },
  {
    id: "T03",
    document: INDUSTRIAL,
    at: 1172,
    upstream: [TECHCRUNCH, NEWSLETTER, LEAK],
    contradictedBy: [DECODER, BRIEFLY],
  },
  {
    id: "T04",
    document: BRIEFLY,
    at: 440,
    upstream: [REGISTER, NEWSLETTER, LEAK],
    contradictedBy: [INDUSTRIAL, FUTURE],
  },
  { id: "T05", document: BRIEFLY, at: 53, upstream: [REGISTER, NEWSLETTER, LEAK], contradictedBy: [] },
  {
    id: "T11",
    document: INDUSTRIAL,
    at: 814,
    upstream: [TECHCRUNCH, NEWSLETTER, LEAK, "the-information-2025-05-06"],
    contradictedBy: ["zealnews-2025-11", "newsinstock-2024-09", ACCOUNTS_REPORT],
  },
  {
    id: "T12",
    document: INDUSTRIAL,
    at: 1439,
    upstream: [TECHCRUNCH, "the-information-2025-09-30"],
    contradictedBy: [],
  },
  {
    id: "T13",
    document: "thetechtldr-2025-11",
    at: "revenue-2024",
    upstream: [TECHCRUNCH, NEWSLETTER, LEAK],
    contradictedBy: [ACCOUNTS_REPORT],
  },
  {
    id: "T14",
    document: FUTURE,
    at: 1505,
    upstream: [DECODER, NEWSLETTER, LEAK],
    contradictedBy: ["zealnews-2025-11", ACCOUNTS_REPORT],
  },
  {
    id: "T16",
    document: BRIEFLY,
    at: 870,
    upstream: [REGISTER, "wall-street-journal-2025-11"],
    contradictedBy: ["techeconomy-2025-h1"],
  },
  {
    id: "T19",
    document: FUTURE,
    at: 3924,
    upstream: [DECODER, "altman-2025-11"],
    contradictedBy: [ACCOUNTS_REPORT],
  },
  {
    id: "T22",
    document: "simplabots-2025-11-17",
    at: 1426,
    upstream: [TECHCRUNCH, NEWSLETTER, LEAK],
    contradictedBy: [INDUSTRIAL, BRIEFLY, ACCOUNTS_REPORT],
  },
  { id: "T23", document: CONGENAI, at: 3509, upstream: [], contradictedBy: [INDUSTRIAL, ACCOUNTS_REPORT] },
  {
    id: "T24",
    document: CONGENAI,
    at: 3807,
    upstream: ["semianalysis-2023"],
    contradictedBy: [FUTURE, "computing-2024-07"],
  },
  {
    id: "T25",
    document: INDUSTRIAL,
    at: 450,
    upstream: [TECHCRUNCH, "microsoft-10-q-2025-10-29"],
    contradictedBy: ["findarticles-2025-11", "windows-central-2025-05"],
  },
  {
    id: "T28",
    document: "anyfans-2025-09-25",
    at: "contract-total",
    upstream: ["coreweave-2025-09-25"],
    contradictedBy: [],
  },
  {
    id: "T29",
    document: "viqus-2025-11-15",
    at: "revenue-share-2024",
    upstream: [TECHCRUNCH, NEWSLETTER, LEAK],
    contradictedBy: [INDUSTRIAL, "zealnews-2025-11"],
  },
  {
    id: "T31",
    document: "zealnews-2025-11",
    at: "revenue-share-2025-9m",
    upstream: [TECHCRUNCH, NEWSLETTER, LEAK],
    contradictedBy: [DECODER],
  },
];
