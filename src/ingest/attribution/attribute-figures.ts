import type { EntityKind } from "../../model/entity.ts";
import type { FoundSource } from "./find-sources.ts";

/** Whom a figure is believed to come from; places in code units, `start` −1 where no words say it. */
export interface Attributed {
  readonly entity: string | null;
  readonly printed: string;
  readonly kind: "NAMED" | "DOCUMENTS" | "UNNAMED_PERSON";
  readonly rule: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** What the sentences before have said of sources. */
export interface SourceMemory {
  /** Sources of the sentence right before, if it is of the same block. */
  preceding: readonly FoundSource[];
  precedingHadFigures: boolean;
  /** Who was last said to hold the papers that the text speaks of. */
  holders: readonly FoundSource[];
  /** Person last named as a source. */
  person: FoundSource | null;
}

/** Returns the memory before the first sentence. */
export function emptyMemory(): SourceMemory {
  return { preceding: [], precedingHadFigures: false, holders: [], person: null };
}

const PRONOUN =
  /^[\s"“„«(]*(?:he|she|they|er|sie|él|ella|il|elle|ele|ela|han|hun)\s+(?:(?:also|further|then|later|additionally|again|auch|también|aussi|também|også|has|had)\s+)?(?:says?|said|claims?|claimed|adds?|added|notes?|noted|reports?|reported|estimates?|estimated|writes?|wrote|argues?|argued|told|explains?|explained|estimates|calculates?|calculated|puts?|revealed|pointed|sagt|schreibt|berichtet|dice|afirma|añade|affirme|ajoute|diz|sier|skriver)\b/iu;
const SAME_PAPERS =
  /^[\s"“„«(]*(?:(?:according to|laut|según|selon|segundo|ifølge)\s+)?(?:(?:the\s+same|these|those|dieselben|diese|los mismos|estos|esos|les mêmes|ces|os mesmos|esses|de samme|disse)\s+(?:leaked\s+|internal\s+|financial\s+|durchgesickerten\s+|internen\s+)?)(?:documents?|files|figures|numbers|leaks?|records|reports?|dokumente|zahlen|documentos|cifras|documents|chiffres|números|dokumentene|tallene)/iu;
const UNNAMED =
  /(?:(?:leaked|internal|newly|court|financial|confidential|regulatory|early|earlier|previous|other|recent|several|multiple|new|unverified)\s+)+(?:\p{Lu}\p{L}+\s+)?(?:documents?|files|figures|numbers|reports?|records|filings?|memos?|leaks?|data)(?!\p{L})|(?:the|these|those)\s+(?:leaked\s+|internal\s+)?(?:documents|leaks?|files|report|filings?)(?!\p{L})|according to (?:the )?(?:leaked )?(?:documents|numbers|report\w*|leak)|durchgesickerten? \p{L}+|internen? dokumente\p{L}*|documentos (?:internos|filtrados)|documents (?:internes|confidentiels)|documentos (?:internos|vazados)|lekkede dokumenter|文件|内部文件|文書/iu;
const PERSON =
  /(?:a|one|another|an)\s+(?:\w+\s+){0,3}(?:source|spokesperson|spokesman|insider|official|executive|person familiar)|sources? (?:familiar|close)|people familiar|(?:einer|mit der) (?:quelle|sache vertraut)|fuentes cercanas|知情人士|関係者/iu;

/** Returns the sources of one figure of a sentence, best first. */
export function attributeFigure(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  figure: { readonly start: number; readonly end: number },
  sources: readonly FoundSource[],
  memory: SourceMemory,
  kindOf: (entity: string) => EntityKind | null,
): Attributed[] {
  const attributed: Attributed[] = [];
  const add = (source: FoundSource, rule: string, score: number): void => {
    if (
      attributed.some(
        (other) => other.entity === source.entity && (source.entity !== null || other.start === source.start),
      )
    )
      return;
    const printed = text.slice(source.start, source.end);
    attributed.push({
      entity: source.entity,
      printed,
      kind: "NAMED",
      rule,
      score,
      start: source.start,
      end: source.end,
    });
  };
  for (const source of sources) {
    if (source.from <= figure.start && figure.end <= source.to)
      add(source, source.rule, source.entity === null ? source.score - 0.1 : source.score);
  }
  const words = text.slice(sentence.start, sentence.end);
  if (attributed.length === 0 && PRONOUN.test(words) && memory.person !== null)
    add(memory.person, "attribution-pronoun", 0.75);
  if (attributed.length === 0 && SAME_PAPERS.test(words)) {
    const persons = memory.holders.filter(
      (source) => source.entity !== null && kindOf(source.entity) === "PERSON",
    );
    for (const source of persons.length > 0 ? persons : memory.holders)
      add(source, "attribution-same-documents", 0.65);
  }
  if (
    attributed.length === 0 &&
    sources.length === 0 &&
    !memory.precedingHadFigures &&
    !UNNAMED.test(words)
  ) {
    for (const source of memory.preceding) {
      if (source.score >= 0.8) add(source, "attribution-preceding-sentence", 0.55);
    }
  }
  if (attributed.length === 0) {
    const papers = UNNAMED.exec(words);
    const person = papers === null ? PERSON.exec(words) : null;
    const match = papers ?? person;
    if (match !== null) {
      attributed.push({
        entity: null,
        printed: match[0],
        kind: papers === null ? "UNNAMED_PERSON" : "DOCUMENTS",
        rule: papers === null ? "attribution-unnamed-person" : "attribution-unnamed-documents",
        score: 0.6,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      });
    }
  }
  return attributed.sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Notes what a sentence says of sources, for the sentences behind it. */
export function remember(
  memory: SourceMemory,
  sources: readonly FoundSource[],
  hadFigures: boolean,
  kindOf: (entity: string) => EntityKind | null,
): void {
  memory.preceding = sources;
  memory.precedingHadFigures = hadFigures;
  const holders = sources.filter((source) => source.holdsDocuments && source.entity !== null);
  if (holders.length > 0) memory.holders = holders;
  const person = sources.find((source) => source.entity === null || kindOf(source.entity) === "PERSON");
  if (person !== undefined) memory.person = person;
}
