import type { NamePlace } from "./find-mentions.ts";

/** What the names in a figure's sentence say of the parties to it; places in code units. */
export interface PartyContext {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly mentions: readonly NamePlace[];
  /** Entities that are sources here, not what is measured. */
  readonly sources: ReadonlySet<string>;
  /** What the sentences before were about. */
  readonly subject: string | null;
}

/** Whose a figure may be, and to or from whom it goes. */
export interface Parties {
  readonly value: { readonly entity: string | null; readonly counterparty: string | null };
  readonly reasons: readonly string[];
}

/** The reason of parties that a verb tells apart: "A pays B". */
export const PARTIES_BY_VERB = "parties-by-verb";

const OTHER =
  /\b(?:to|from|with|in|on|into|an|von|mit|bei|a|de|con|en|à|avec|dans|para|com|em|til|fra|med)\s+(?:the\s+)?$/iu;
/** All that may stand between who pays and who is paid; between who is paid and who pays. */
const PAYS =
  /^\s(?:(?:has|had|have|would|will|must|also|reportedly|hat|ha|a|har)\s){0,2}(?:pays?|paid|owes?|owed|sends?|sent|transfers?|transferred|zahlt|zahlte|überwies|paga|pagó|abonó|pagou|paie|paye|verse|versé|payé|betaler|betalte)\s(?:(?:to|an|al?|ao|à|til|the)\s){0,2}$/iu;
const RECEIVES =
  /^\s(?:(?:has|had|have|would|will|also|reportedly|hat|ha|a|har)\s){0,2}(?:receives?|received|collects?|collected|gets|got|erhält|erhielt|bekommt|bekam|recibe|recibió|cobra|cobró|reçoit|reçu|touche|recebe|recebeu|mottar|mottok|får|fikk)\s[^;:]{0,90}?(?:from|von|de|do|da|fra)\s(?:the\s)?$/iu;

/** Returns the parties to a figure, and where a verb tells who gets it from whom, the payer first. */
export function readParties(context: PartyContext): { parties: Parties; swapped: Parties | null } {
  const { text, mentions, sources, subject } = context;
  let entity: string | null = null;
  let counterparty: string | null = null;
  const reasons: string[] = [];
  for (const mention of mentions) {
    if (sources.has(mention.entity)) continue;
    const isOther = OTHER.test(text.slice(Math.max(0, mention.start - 12), mention.start));
    if (isOther) {
      counterparty ??= mention.entity;
    } else if (entity === null) entity = mention.entity;
    else if (counterparty === null && mention.entity !== entity) counterparty = mention.entity;
  }
  if (entity !== null) reasons.push("entity-in-sentence");
  else if (subject !== null) {
    entity = subject;
    reasons.push("entity-before-sentence");
  }
  if (counterparty === entity) counterparty = null;
  if (counterparty !== null) reasons.push("counterparty-in-sentence");
  const told = partiesByVerb(text, mentions);
  if (told?.kind === "PAYS") {
    const value = { entity: told.payer, counterparty: told.payee };
    return { parties: { value, reasons: [...reasons, PARTIES_BY_VERB] }, swapped: null };
  }
  // What is received may be named from either side: A's revenue from B, and B's payment to A.
  const swapped =
    told === null
      ? null
      : {
          value: { entity: told.payer, counterparty: told.payee },
          reasons: [...reasons, PARTIES_BY_VERB],
        };
  return { parties: { value: { entity, counterparty }, reasons }, swapped };
}

function partiesByVerb(
  text: string,
  mentions: readonly NamePlace[],
): { kind: "PAYS" | "RECEIVES"; payer: string; payee: string } | null {
  for (const [index, first] of mentions.entries()) {
    const second = mentions[index + 1];
    if (second === undefined || second.entity === first.entity) continue;
    const between = text.slice(first.end, second.start);
    if (between.length > 130) continue;
    if (PAYS.test(between)) return { kind: "PAYS", payer: first.entity, payee: second.entity };
    if (RECEIVES.test(between)) return { kind: "RECEIVES", payer: second.entity, payee: first.entity };
  }
  return null;
}
