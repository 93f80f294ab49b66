import type { SourceLanguage } from "./languages/source-language.ts";
import { isPerson } from "./source-memory.ts";

const TOKEN =
  /(?:(?<![\p{L}\d])[a-z]{1,5}(?=[A-Z]\p{L})|(?<![\p{L}\d])[ae]l-(?=[A-Z]\p{L})|(?<![\p{L}\d$€£.,-])20th\s(?=Century\s)|(?<![\p{L}\d$€£.,-])(?<![A-Z]{3} )\d{1,2}-(?=[A-Z]\p{Ll}))?[A-ZÀ-Þ](?:[\wÀ-ɏ&’'-]|\.(?=[A-Za-z]))*/gu;
const MOST_WORDS = 9;
const AGENCY =
  /^(?:\p{Lu}\p{L}+\s(?:(?:and|of|for)\s)?){0,3}(?:Organi[sz]ation|Programme|Program|Agency|Authority|Institute|Cent(?:er|re)|Department|Bureau|Office|Committee|Commission|Council|Board|Association|Federation|Regulator|Ombudsman|Inspectorate|Ministry|Treasury|Service|Society|Union|Trust|Fund)(?!\p{L})/u;
/** "The Farmers' Union", "King's College": whose it is belongs to the name. */
const OF_MANY =
  /(?:^|\s)(?:\p{Lu}\p{Ll}+s['’]|(?:\p{L}*[Mm]en|\p{L}*[Ww]omen|Children|People|King|Queen|Saint|Sheriff|Attorney|Governor|Mayor|Auditor|Treasurer|Analyst|Commissioner|Registrar|Ombudsman|Examiner|Chancellor|Surveyor|Advocate|Defender|Controller|Comptroller|Prosecutor|Coroner|Assessor|Clerk)['’]s)$/u;
const BODY_AHEAD =
  /^(?:\p{Lu}\p{L}+\s){0,2}(?:Office|Department|Association|Union|Federation|Guild|Institute|Council|Society|Alliance|Coalition|League|Bank|College|University|Hospital|Commission(?:er)?|Group|Foundation|Fund|Trust|Party|Club|Organi[sz]ation)(?!\p{L})/u;
/** Places that are no countries by name, and have authorities of their own. */
const PLACES =
  /^(?:Britain|England|Scotland|Wales|America|Holland|Europe|London|Paris|Berlin|Brussels|California|Texas|Florida|New York|Massachusetts|Illinois|Ohio|Michigan|Colorado|Washington|Virginia|Ontario|Quebec|Victoria|Queensland)$/u;
const OWN_NAME =
  /^(?:Tom['’]s (?:Hardware|Guide)|(?:Moody|Lloyd|Sotheby|Christie|Barron|Kohl|Macy|Levi|Sainsbury|Marshall)['’]s \p{Lu}\p{L}+)$/u;
/** Names that end so, and own nothing by it. */
const ENDS_IN_S =
  /^(?:Moody|Barron|Lloyd|Sotheby|Christie|Macy|Kohl|Levi|McDonald|Wendy|Domino|Sainsbury|Lowe|Denny|Arby|Kellogg|Dillard|Morrison|Hershey|Reese|Kirkland)['’]s$/u;
const FIRST_NAME = /\p{Lu}\p{Ll}+\s$/u;
/** Between the names of a person, where they are no prepositions of the language. */
const PARTICLES = /^ (?:von der|van der|van den|van|von|ter|del?|di|do|da|dos|du|bin|ibn|al) $/u;
const IBERIAN_PARTICLES = /^ (?:de la|de los|de|da|do|dos|das|del) $/u;
/** Returns the runs of capitalised words. */
export function runsOf(sentence: string, language: SourceLanguage): { start: number; end: number }[] {
  const runs: {
    start: number;
    end: number;
    words: number;
    isOpen: boolean;
    joins: boolean;
    isOwned: boolean;
  }[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    // "L'article", "D'abord".
    if (/^[CDJLMNQST]['’]\p{Ll}{3}/u.test(match[0])) continue;
    // French elides the article before a name.
    // "Frank D'Amelio" is called so.
    const isSurname = /\p{Lu}\p{Ll}+\s$/u.test(sentence.slice(Math.max(0, match.index - 20), match.index));
    const elided = !isSurname && /^[LD]['’](?=[A-ZÀ-Þ])/u.test(match[0]) ? 2 : 0;
    const behind = match.index + match[0].length;
    const possessive =
      /['’]s$/u.test(match[0]) &&
      // "Scott Morrison's office" is his.
      !(
        ENDS_IN_S.test(match[0]) &&
        !FIRST_NAME.test(sentence.slice(Math.max(0, match.index - 20), match.index))
      ) &&
      !speaks(sentence.slice(behind, behind + 30), language);
    const word = match[0]
      .slice(elided)
      .replace(possessive ? /['’]s?$/u : /['’]$/u, "")
      .replace(/[-’']$/u, "");
    const begin = match.index + elided;
    const end = begin + word.length;
    const last = runs.at(-1);
    const between = last === undefined ? "" : sentence.slice(last.end, begin);
    const little = between.replace(/^-/u, "").trim().split(/\s+/u);
    const goesOn =
      last !== undefined &&
      last.words < MOST_WORDS &&
      (last.isOpen && !/^['’]/u.test(between)
        ? isJoined(
            between,
            sentence.slice(last.start, last.end),
            last,
            sentence.slice(begin, begin + 40),
            language,
          ) ||
          (last.joins &&
            little.length <= 2 &&
            little.every((one) => language.inNames.test(one)) &&
            !language.day.test(word) &&
            // "The Office on Harbours and UN Ports": two bodies.
            !(little.at(-1) === "and" && /^\p{Lu}{2,}$/u.test(word)) &&
            // "The Harbour Institute and the Crane Institute", "Quay Group and Acme".
            little.join(" ") !== "and the" &&
            !(little.at(-1) === "and" && endsInHead(sentence.slice(last.start, last.end), language)))
        : // "MIT's NANDA initiative": the acronym is a part of the name.
          // "Tom's Hardware" is called so.
          (/^['’]s\s$/u.test(between) &&
            (/^\p{Lu}{3,}$/u.test(word) ||
              OWN_NAME.test(sentence.slice(last.start, last.end + 2 + word.length + 1)))) ||
          isOfMany(sentence, last, begin));
    if (last !== undefined && goesOn) {
      last.end = end;
      last.words++;
      last.isOpen = !possessive;
      last.joins ||= language.nameHeads.test(word);
    } else {
      runs.push({
        start: begin,
        end,
        words: 1,
        isOpen: !possessive,
        joins: language.nameHeads.test(word),
        // "Deloitte's Sports Business Group" speaks for Deloitte.
        // That of a country is a name of its own: "Norway's Institute of Statistics".
        isOwned:
          last !== undefined &&
          /^['’]s?\s(?:(?:19|20)\d\d\s)?$/u.test(between) &&
          !language.countries.has(sentence.slice(last.start, last.end).toLowerCase()) &&
          !(
            PLACES.test(sentence.slice(last.start, last.end)) &&
            AGENCY.test(sentence.slice(begin, begin + 60))
          ) &&
          // "WHO's International Agency for Research".
          !(
            /^\p{Lu}{2,6}$/u.test(sentence.slice(last.start, last.end)) &&
            AGENCY.test(sentence.slice(begin, begin + 60))
          ),
      });
    }
  }
  for (const run of runs) {
    const tail = /^ (\p{Ll}+)/u.exec(sentence.slice(run.end, run.end + 24));
    if (tail !== null && language.nameTails.test(tail[1] ?? "")) run.end += tail[0].length;
    // "Agence internationale de l'énergie (AIE)".
    run.end += OF_THING.exec(sentence.slice(run.end, run.end + 60))?.[0].length ?? 0;
    // "Acme Corp. said".
    if (SHORTENED.test(sentence.slice(run.start, run.end)) && /^\.\s?\S/u.test(sentence.slice(run.end)))
      run.end++;
  }
  return runs.filter((run) => !run.isOwned || isSpeaker(sentence, run, language));
}

/** What a body is for in French, before the letters that stand for its name. */
const OF_THING = /^ (?:de la |de l['’]|du |des |de |d['’])\p{Ll}[\p{Ll}-]+(?= \(\p{Lu}{2,6}\))/u;

/** "Acme's Mira Holt said": a person speaks for herself, and a part of a firm for the firm. */
function isSpeaker(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: SourceLanguage,
): boolean {
  if (!isPerson({ entity: null, name: sentence.slice(start, end) }, () => null)) return false;
  const verb = /^\s(\p{Ll}+)/u.exec(sentence.slice(end, end + 30))?.[1];
  return (
    (verb !== undefined && language.isVerb.test(verb)) ||
    // "Acme's Mira Holt made a point: …, she wrote".
    SPOKEN_OF.test(sentence.slice(end, end + 300)) ||
    (/^(?:[.,;)]|\s(?:of|at|on|in|and)\s|$)/u.test(sentence.slice(end)) &&
      ASKED.test(sentence.slice(Math.max(0, start - 60), start)))
  );
}

const SPOKEN_OF = /^\s\p{Ll}.*[,:;]\s(?:(?:but|and)\s)?(?:he|she)\s/su;

/** Before the name of somebody who speaks, and whose she is. */
const ASKED = /(?:according\sto|says?|said|told|adds|added)\s(?:\p{Lu}[\p{L}.&-]*\s?){1,4}['’]s?\s$/u;

/** "Moody's says", and not "Acme's report": the ending belongs to the name, for it owns nothing. */
function speaks(behind: string, language: SourceLanguage): boolean {
  const said = behind.replace(AUXILIARY, "");
  const word = /^\s(\p{Ll}+)/u.exec(said)?.[1];
  return word !== undefined && language.verbAhead.test(said) && !language.isPaperNoun.test(word);
}

/** "Moody's has warned". */
const AUXILIARY = /^\s(?:has|had|have)(?=\s)/u;

/** Whether a run of several words ends with what it is: "Quay Group". */
function endsInHead(run: string, language: SourceLanguage): boolean {
  const words = run.replace(/^(?:The|An?) /u, "").split(" ");
  // "The U.S. Fish and Wildlife Service" is one.
  return (
    words.length > 1 &&
    !words.includes("of") &&
    !/^(?:Fish|Food)$/u.test(words.at(-1) ?? "") &&
    language.nameHeads.test(words.at(-1) ?? "")
  );
}

/** Whether whose a body is belongs to its name. */
function isOfMany(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  begin: number,
): boolean {
  const between = sentence.slice(end, begin);
  return (
    /^['’]s?\s$/u.test(between) &&
    OF_MANY.test(sentence.slice(start, begin - 1)) &&
    BODY_AHEAD.test(sentence.slice(begin, begin + 50))
  );
}

/** Whether what stands between two words in capitals makes one name of them. */
function isJoined(
  between: string,
  run: string,
  { words }: { readonly words: number },
  ahead: string,
  language: SourceLanguage,
): boolean {
  if (/^[ \u00a0]$/u.test(between) || between === " & ") return true;
  if (between === ". ") return endsInDot(run, language);
  // "Challenger, Gray & Christmas", and not "In China, Gray & Co".
  if (between === ", ")
    return (
      (PARTNERS.test(ahead) &&
        run
          .split(" ")
          .every((word) => !language.countries.has(word.toLowerCase()) && !language.openers.test(word))) ||
      /(?:^|\s)University of \p{Lu}\p{L}+$/u.test(run) ||
      // "Department of Business, Economic Development and Tourism".
      (/(?:^|\s)(?:Department|Ministry|Office|Bureau|Secretary) (?:of|for) \p{Lu}\p{L}+$/u.test(run) &&
        OF_SEVERAL.test(ahead))
    );
  if (words >= 4) return false;
  if (language.dropsSubject) return IBERIAN_PARTICLES.test(between);
  return PARTICLES.test(between) && !language.preposition.test(between);
}

/** What else a department is for, behind a comma. */
const OF_SEVERAL =
  /^(?:\p{Lu}\p{L}+\s){1,3}and\s(?:\p{Lu}\p{L}+\s)?(?:Tourism|Industry|Trade|Commerce|Energy|Development|Affairs|Protection|Services?|Skills|Sports?|Media|Climate|Communities|Government|Zero|Workforce|Fisheries|Forestry|Food|Planning|Environment|Housing|Transport|Science|Innovation|Technology|Labou?r|Employment|Health|Education|Culture|Security|Works|Welfare|Family|Mines|Resources|Agriculture|Economy)(?!\p{L})/u;

/** The last of several partners after whom a firm is called. */
const PARTNERS = /^\p{Lu}\p{L}+ & \p{Lu}/u;

/** What a company is in law, or what its name ends with, in short. */
const SHORTENED = /\s(?:Inc|Corp|Ltd|Co|Bros|Jr|Sr)$/u;

/** "U.S", "J", "Mira H", and not "Series C". */
const INITIALS =
  /(?:^|\s)(?<!(?:Series|Class|Plan|Group|Type|Phase|Vitamin|Hepatitis|Grade|Section|Schedule|Appendix|Part|Route|Team) )\p{Lu}(?:\.\p{Lu})*$/u;

/** Whether a full stop belongs to the word before it: "Mr. Holt", "U.S. Census Bureau", "Mira H. Holt", "Acme Co. Ltd". */
function endsInDot(run: string, language: SourceLanguage): boolean {
  return language.titles.test(run) || SHORTENED.test(run) || INITIALS.test(run);
}
