import type { EntityKind } from "../../model/entity.ts";
import type { FoundSource } from "./found-source.ts";
import type { SourceLanguage } from "./languages/source-language.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { SourceMemory } from "./source-memory.ts";

/** What sources are looked for with. */
export interface SourceContext {
  readonly language: SourceLanguage;
  readonly memory: SourceMemory;
  readonly kindOf: (entity: string) => EntityKind | null;
  /** Whether an entity publishes documents. */
  readonly isOutlet: (entity: string) => boolean;
  /** Who or what the text is about, as far as it is known. */
  readonly subject: string | null;
  /** The name that the text is about where it is not known. */
  readonly textSubject: () => string | null;
}

/** A sentence with what may be a name in it. */
export interface Search {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly candidates: readonly NameCandidate[];
  readonly context: SourceContext;
}

/** Returns a name as the source of a stretch of its sentence. */
export function sourceOf(
  { entity, name, start, end }: NameCandidate,
  rule: string,
  score: number,
  { from, to }: { readonly from: number; readonly to: number },
  holdsDocuments: boolean,
): FoundSource {
  return { entity, name, start, end, rule, score, from, to, holdsDocuments, isOfBefore: false };
}

/** Returns the first name from a place on, and where it begins; of "Acme's Mira Holt" the person. */
export function nameAhead(
  { text, candidates }: Search,
  at: number,
): { readonly first: NameCandidate | undefined; readonly start: number } {
  const [first, owned] = candidates.filter((candidate) => candidate.start >= at);
  const isOwner =
    first !== undefined && owned !== undefined && /^['’]s?\s$/u.test(text.slice(first.end, owned.start));
  return { first: isOwner ? owned : first, start: first?.start ?? at };
}
