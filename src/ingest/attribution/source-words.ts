/**
 * How a language names the source of what it says: the sources of regular expressions, tried without regard to case
 * and between word ends. None may hold a capturing group, nor a repetition within a repetition.
 */
export interface SourceWords {
  /** Right before a name: "according to", "by the count of". */
  readonly accordingTo: string;
  /** "Citing". */
  readonly citing: string;
  /** What somebody did with papers, up to the "by": "obtained by", "leaked to". */
  readonly doneBy: string;
  /** "Told", "in an interview with". */
  readonly toldTo: string;
  /** "A report by", "figures from". */
  readonly reportOf: string;
  /** "Source:", "via". */
  readonly sourceLine: string;
  /** "Media such as". */
  readonly including: string;
  /** Verbs of saying: behind the name, or before it where it closes a sentence. */
  readonly verbs: string;
  /** Words that are such only in front of a name that closes the sentence: ", so Zitron". */
  readonly closingOnly: string;
  /** Verbs that may be of doing as well: they count only with a "that", a colon, a quotation, or at the end. */
  readonly weakVerbs: string;
  /** Verbs of getting at papers: what stands in them is said on that word. */
  readonly holdingVerbs: string;
  /** What may stand between name and verb. */
  readonly between: string;
  readonly that: string;
  /** The days of the week, and words such as "today". */
  readonly days: string;
  /** People who speak for somebody, before "of" or "at" and a name. */
  readonly agents: string;
  /** Titles in front of a person's name, beside the people who speak for somebody. */
  readonly titles: string;
  /** People whose expectations a number is held against: "the 5 million that analysts had forecast". */
  readonly forecasters: string;
  /** Before what was expected: "beat expectations of". */
  readonly beating: string;
  readonly expecting: string;
  /** What may stand behind the name of an organisation: "the IMBIE consortium". */
  readonly bodies: string;
  /** The definite article, and the nouns by which an organisation that reports or a company is named again. */
  readonly article: string;
  /** The article and what points back, and the papers behind it that somebody holds: "those files". */
  readonly those: string;
  readonly heldPapers: string;
  readonly reporterNouns: string;
  readonly companyNouns: string;
  /** "He", "they" before a verb of saying; "him", "them" behind "according to". */
  readonly pronouns: string;
  readonly objectPronouns: string;
  /** "His", "its". */
  readonly possessives: string;
  /** Nouns that make a name before them an adjective: "Microsoft documents". */
  readonly papers: string;
  /** What somebody's may be the source: "Microsoft's filing". */
  readonly reports: string;
  /** What somebody did: "a poll that X ran". */
  readonly studies: string;
  /** What somebody writes or says in, beside the studies: "in a note to clients, X". */
  readonly notes: string;
  /** Before a name and a study of it: "in a", "from the". */
  readonly studyIn: string;
  readonly relative: string;
  /** A sentence that opens so names the source of the one before: "So says", "Das teilte". */
  readonly saysBefore: string;
  /** "Accordingly": the source of the sentence before goes on. */
  readonly goesOn: string;
  /** Opens a sentence that goes on with the figures of the one before: "That sum". */
  readonly refersBack: string;
  /** "For comparison": it does not. */
  readonly breaksOff: string;
  /** Prepositions behind which a name is a place or an object, and no subject. */
  readonly prepositions: string;
  /** Capitalised words that begin sentences and are no names. */
  readonly openers: string;
  /** Within names: "of", "for the". */
  readonly inNames: string;
  /** The first word of names that have such a word in them: "University of". */
  readonly nameHeads: string;
  /** Words in small letters that belong to the name before them: "Statistisk sentralbyrå". */
  readonly nameTails: string;
}
