import type { Modality } from "../model/claim.ts";

const HEDGE =
  /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|seemingly|presumably|possibly|perhaps|likely|probably|unconfirmed|unverified|rumou?red|if (?:the |these |those )?(?:\w+ ){0,5}(?:are|is|were|prove|proves|turns? out to be) (?:accurate|correct|true|right|close)|if (?:accurate|correct|true|confirmed)|may|might|could|would be|appears? to|seems? to|suggests?|implies|imply|implied|estimated|believed to|said to|thought to|angeblich|mutmaßlich|vermutlich|offenbar|womöglich|möglicherweise|wahrscheinlich|soll(?:en)?|könnte[n]?|dürfte[n]?|sofern|presuntamente|supuestamente|aparentemente|al parecer|posiblemente|probablemente|podría[n]?|habría[n]?|sería[n]?|prétendument|apparemment|vraisemblablement|probablement|pourrait|pourraient|aurait|auraient|serait|seraient|supostamente|alegadamente|possivelmente|provavelmente|poderia[m]?|teria[m]?|seria[m]?|angivelig|visstnok|trolig|muligens|skal ha)\b|据称|據稱|据说|疑似|可能|或许|或許|恐|とみられ|とされる|可能性|らしい|という/giu;
const DENIAL =
  /\b(?:den(?:y|ies|ied)|refut(?:es?|ed)|reject(?:s|ed)? (?:the |that |claims?)|dismiss(?:es|ed)|debunk(?:s|ed)?|disput(?:es|ed)|myth|hoax|false|untrue|not true|not (?:quite )?(?:right|accurate|correct)|(?:is|are)n['’]t (?:quite )?(?:right|accurate|correct|true)|incorrect|inaccurate|fabricated|no evidence|never said|wrong|dementiert|bestreitet|bestritt|falsch|desmiente|desmintió|niega|negó|falso|dément|a démenti|nie|faux|nega|negou|desmentiu|falso|benekter|avviser|feil)\b|否认|否認|不实|不實|誤り|否定/giu;

/** A hedging or denying word; places in code units. */
export interface HedgePlace {
  readonly start: number;
  readonly end: number;
}

/** How a sentence puts what it says. */
export interface ModalityReading {
  readonly modality: Modality;
  readonly rule: string;
  readonly score: number;
  readonly hedges: readonly HedgePlace[];
}

/** Returns how the sentence from `start` to `end` puts its figures; `isAttributed` where it names or has a source. */
export function readModality(
  text: string,
  start: number,
  end: number,
  isAttributed: boolean,
): ModalityReading {
  const sentence = text.slice(start, end);
  const denials = places(sentence, start, DENIAL);
  if (denials.length > 0) return { modality: "DENIED", rule: "denial-word", score: 0.6, hedges: denials };
  const hedges = places(sentence, start, HEDGE);
  if (hedges.length > 0) return { modality: "HEDGED", rule: "hedge-word", score: 0.7, hedges };
  if (isAttributed) return { modality: "REPORTED", rule: "attributed", score: 0.8, hedges };
  return { modality: "ASSERTED", rule: "no-source-named", score: 0.5, hedges };
}

function places(sentence: string, start: number, expression: RegExp): HedgePlace[] {
  const found: HedgePlace[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(sentence); match !== null; match = expression.exec(sentence)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}
