import type { EntityKind } from "../../model/entity.ts";
import type { NamePlace } from "../find-mentions.ts";
import type { Stretch } from "../split-sentences.ts";
import { type FoundSource, isOfExpected, isOfForecasters } from "./found-source.ts";
import type { SourceLanguage } from "./languages/source-language.ts";
import type { ShortNames } from "./short-names.ts";

/** What the sentences before have said of sources. */
export interface SourceMemory {
  /** Sources of the sentence right before, if it is of the same block. */
  preceding: readonly FoundSource[];
  precedingHadFigures: boolean;
  /** Whether all of these were shares: a list of changes goes on over full stops. */
  precedingWereShares: boolean;
  /** Sources last named. */
  latest: readonly FoundSource[];
  /** Who was last said to hold the papers that the text speaks of. */
  holders: readonly FoundSource[];
  /** Person last named as a source, or else just named. */
  person: FoundSource | null;
  /** Organisation last named as a source; not one that was told. */
  organisation: FoundSource | null;
  /** The last sentences, with the known names in them. */
  recent: readonly NamedSentence[];
  /** Who spoke last in the block before. */
  speaker: FoundSource | null;
  /** Sources of what a list stands under. */
  lead: readonly FoundSource[];
  /** Sources of the table that is being read. */
  table: readonly FoundSource[];
  readonly short: ShortNames;
}

/** A sentence with the known names in it. */
export interface NamedSentence extends Stretch {
  readonly names: readonly NamePlace[];
}

/** So many sentences are looked back at. */
const MOST_RECENT = 4;

/** Returns the memory before the first sentence. */
export function emptyMemory(): SourceMemory {
  return {
    preceding: [],
    precedingHadFigures: false,
    precedingWereShares: false,
    latest: [],
    holders: [],
    person: null,
    organisation: null,
    recent: [],
    speaker: null,
    lead: [],
    table: [],
    short: new Map(),
  };
}

/** What sentences are remembered with. */
interface MemoryContext {
  readonly kindOf: (entity: string) => EntityKind | null;
  readonly language: SourceLanguage;
}

/** Notes what a sentence of the text says of sources, for the sentences behind it. */
export function remember(
  memory: SourceMemory,
  text: string,
  sentence: NamedSentence,
  sources: readonly FoundSource[],
  figures: { readonly count: number; readonly areShares: boolean },
  { kindOf, language }: MemoryContext,
): void {
  memory.recent = [...memory.recent.slice(1 - MOST_RECENT), sentence];
  memory.preceding = sources;
  if (sources.length > 0) memory.latest = sources;
  memory.precedingHadFigures = figures.count > 0;
  memory.precedingWereShares = figures.count > 0 && figures.areShares;
  const holders = sources.filter((source) => source.holdsDocuments);
  if (holders.length > 0) memory.holders = holders;
  const person = sources.find((source) => isPerson(source, kindOf));
  if (person !== undefined) memory.person = person;
  const bodies = sources.filter(
    (source) =>
      !isPerson(source, kindOf) &&
      source.rule !== "attribution-told" &&
      !isOfForecasters(text, source, language) &&
      !isOfExpected(text, sentence, source, language),
  );
  // "Acme's own plans, the Gazette reported": who tells of it, before whose plans they are.
  const organisation = bodies.find(({ rule }) => rule !== "attribution-possessive") ?? bodies[0];
  if (organisation !== undefined) memory.organisation = organisation;
}

const BODY =
  /(?:Institut|Universit|Collaborat|Devices|Society|Association|Bank|Group|Bureau|Agency|Center|Centre|Zentrum|Verband|Research|Analytics|Capital|Partners|Journal|Times|Post|News|Inc|Corp|Ltd|Department|Ministry|Office|Commission|Authority|Council|Committee|Board|Federation|Foundation|Fund|Organi[sz]ation|Company|Union|Service|Police|Court|Administration|Reserve|Treasury|Labs?|Technolog|Motors?(?!\p{L})|Airlines|Lines|Railway|Petroleum|Oil(?!\p{L})|Beverage|Hotels|Resorts|Tele[ck]om|Mobile|Wireless|Communications|Retail|Markets|Ratings|Advisors|Advisers|Associates|Strategies|Laborator|Energy|Securities|Holdings|Systems|Networks?|Software|Games|Entertainment|Insurance|Statisti|Survey|Index|Data|Media|Airways|Pharma|Health|Watch|Monitor|Chamber|Commerce|Parliament|Congress|Exchange|Street|Trust|Alliance|Initiative|Project|House|Review|Standard|Today|Daily|Herald|Tribune|Guardian|Telegraph|Enterprise|Industries|Brands|Foods|Stores|Studios|Pictures|Robotics|Semiconductor|Financial|International|Digital|Solutions|Interactive|Music|Trends|Intelligence|Insights|Tech(?!\p{L})|Economics|Insider|Consult|Publishing|Properties|Logistics|Electronics|Electric|School|Elementary|Academy|College|City|United|Club|Rovers|Dynamics|Mutual|Packaging|Chemicals?(?!\p{L})|Steel(?!\p{L})|Mining|Materials|Cement|Plastics|Shipping|Marine(?!\p{L})|Automotive|Aerospace|Defen[cs]e|Aviation|Renewables|Biotech|Medical|Therapeutics|Genomics|Brewing|Beverages|Apparel|Hospital|Museum|Church|Party|River(?!\p{L})|Valley|County|Island|Bay(?!\p{L})|Mountain|Square|Beach|Heights|Springs|Creek|Mansion|Airport|Station)/u;

/** Bodies with names such as persons have. */
const BODIES =
  /^(?:J\.\s?D\. Power|J\.\s?P\. Morgan|J\.\s?C\. Penney|D\.\s?R\. Horton|E\.\s?W\. Scripps|C\.\s?H\. Robinson|A\.\s?P\. Moller|J\.\s?M\. Smucker|W\.\s?P\. Carey|L\.\s?L\. Bean|Goldman Sachs|Morgan Stanley|Wells Fargo|Merrill Lynch|Credit Suisse|Hewlett Packard|Home Depot|Best Buy|Burger King|Live Nation|Novo Nordisk|Eli Lilly|Bristol Myers|Rotten Tomatoes|Ars Technica|Al Jazeera|Fast Company|Axel Springer|New Scientist|Consumer Reports|Sensor Tower|App Annie|Silver Lake|Andreessen Horowitz|Kleiner Perkins|Tiger Global|General Atlantic|General Catalyst|General Mills|Public Citizen|Common Sense|Ernst Young|Jane Street|Booz Allen|Bain Company|Harris Poll|Visible Alpha|Quilty Space|Roland Berger|Wood Mackenzie|Frost Sullivan|Palo Alto|Red Hat|Rolling Stone|Vanity Fair|Hugging Face|Activision Blizzard|Warner Bros\.?|Saudi Aramco|Air India|Air France|Virgin Atlantic|Taco Bell|Foot Locker|Dollar General|Dollar Tree|Under Armour|Ralph Lauren|Calvin Klein|Louis Vuitton)$/u;

/** Whether a name has a word of organisations in it: "Analytics". */
export function speaksOfBody(name: string): boolean {
  return BODY.test(name);
}

/** Whether a source is a person: on record, or a name of two or three plain words that speak of no organisation. */
export function isPerson(
  { entity, name }: { readonly entity: string | null; readonly name: string },
  kindOf: (entity: string) => EntityKind | null,
): boolean {
  if (entity !== null) return kindOf(entity) === "PERSON";
  return (
    !BODIES.test(name) &&
    // "Mistral AI", "Vodafone UK".
    !/ \p{Lu}{2,3}$/u.test(name) &&
    /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}-\p{Lu}\p{Ll}+|\p{Lu}\.?|(?!U\.\s?[KNS]|E\.\s?U)\p{Lu}\.\s?\p{Lu}\.?)(?: \p{Lu}\.?)?(?: (?:de|da|di|del|von|van|der|den|ter|bin|al|la|le))*(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(
      name,
    ) &&
    !BODY.test(name)
  );
}
