import type { PeriodWords } from "../period-words.ts";

export const GERMAN: PeriodWords = {
  months:
    "januar|jänner|jan februar|feber|feb märz april|apr mai juni juli august|aug september|sept|sep oktober|okt november|nov dezember|dez".split(
      " ",
    ),
  counts: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),
  ordinals: ["erste[nrs]?|1\\.", "zweite[nrs]?|2\\.", "dritte[nrs]?|3\\.", "vierte[nrs]?|4\\."],
  first: "ersten?",
  monthNoun: "monate?n?",
  quarterNoun: "quartale?n?s?|jahresviertel",
  halfNoun: "halbjahre?s?|jahreshälfte|hälfte",
  of: "(?:\\s+(?:von|des|im|in)|,)?\\s+(?:jahre?s?\\s+|des\\s+jahres\\s+)?",
  fiscal: "(?:(?:geschäfts|finanz|fiskal)jahre?s?\\s+(?:von\\s+)?)",
  fiscalWord: "(?:geschäfts|finanz|fiskal)",
  to: "-|–|—|bis",
  between: "zwischen|von",
  and: "und",
  since: "seit|ab",
  until: "bis|vor",
  through: "bis(?:\\s+(?:ende|einschließlich|zum))?",
  in: "im|für|vom",
  endOf: "(?:zum\\s+|am\\s+)?ende(?:\\s+des\\s+jahres)?",
  startOf: "(?:zu\\s+)?(?:anfang|beginn)(?:\\s+des\\s+jahres)?",
  middleOf: "mitte",
  ending: "bis(?:\\s+(?:zum|ende))?",
  lastYear: "(?:letzte[ns]|vergangene[ns]?|vorige[ns]?)\\s+jahre?s?",
  thisYear: "(?:diese[ms]|laufende[ns]?)\\s+jahre?s?|heuer",
  nextYear: "(?:nächste[ns]?|kommende[ns]?)\\s+jahre?s?",
  lastQuarter: "(?:letzte[ns]|vergangene[ns]?|abgelaufene[ns]?|vorige[ns]?)\\s+quartals?",
  thisQuarter: "(?:diese[ms]|laufende[ns]?)\\s+quartals?",
  lastMonth: "(?:letzte[ns]|vergangene[ns]?|vorige[ns]?)\\s+monats?|vormonat",
  thisMonth: "(?:diese[ms]|laufende[ns]?)\\s+monats?",
  lastFiscalYear: "(?:letzte[ns]|vergangene[ns]?|abgelaufene[ns]?|vorige[ns]?)\\s+geschäftsjahre?s?",
  thisFiscalYear: "(?:diese[ms]|laufende[ns]?)\\s+geschäftsjahre?s?",
  past: "(?:letzten|vergangenen)",
  pastYear: "binnen\\s+(?:eines\\s+)?jahres(?:frist)?|innerhalb\\s+eines\\s+jahres",
  yearEarlier:
    "(?:ein|vor\\s+einem)\\s+jahr(?:\\s+(?:zuvor|vorher|davor|früher))?|(?:(?:im|des|dem|gegenüber\\s+dem)\\s+)?vorjahr(?:e?s?(?:zeitraum|quartal|monat|wert)?s?)",
  same: "im\\s+(?:gleichen|selben|besagten)\\s+(?:zeitraum|quartal|jahr)|in\\s+(?:diesem|dem)\\s+zeitraum|im\\s+(?:quartal|halbjahr|berichtszeitraum)",
  wholeYear: "(?:das|im|dem|des)?\\s*(?:gesamt|volle[ns]?\\s+)jahre?s?",
  unresolved:
    "(?:den\\s+)?(?:kommenden|nächsten)\\s+(?:[a-zß-ɏ]+\\s+)?jahren|in\\s+den\\s+letzten\\s+jahren|bis\\s+ende\\s+des\\s+jahrzehnts",
  seasons:
    "(?:in\\s+diesem|im\\s+(?:vergangenen\\s+|letzten\\s+)?)\\s*(?:frühjahr|frühling|sommer|herbst|winter)",
  comparing: "als|gegenüber|verglichen\\s+mit|im\\s+vergleich\\s+(?:zu|zum|mit)|nach",
  changing:
    "stieg(?:en)?|steigt|steigen|gestiegen|wuchs(?:en)?|wächst|gewachsen|sank(?:en)?|sinkt|gesunken|fiel(?:en)?|fällt|gefallen|kletter(?:te|ten|t)|leg(?:te|ten|t)|gab|ging(?:en)?|zurück|schrumpf(?:te|t|ten)|brach|sprang|zunahme|abnahme|plus|minus|anstieg|rückgang|zuwachs",
  lasting: "ist|sind|hat|haben|kann|könnte|muss|soll(?:te)?|gibt|kostet|hält|besitzt|braucht|gilt",
  restating:
    "ein\\s+(?:plus|minus|anstieg|rückgang|zuwachs)\\s+(?:von|um)|oder|also|das\\s+heißt|das\\s+sind|was|entsprechend|umgerechnet|beziehungsweise|bzw\\.",
  partOf: "davon|hiervon|darunter|daran",
  fromNumber: "von",
  toNumber: "auf",
  comparingAfterNumber: "nach(?=\\s*$)|von",
  comparative: "mehr|weniger|höher|niedriger|geringer|über|unter|plus|minus|anstieg|rückgang|zuwachs",
  untilYearEnd: "bis\\s+(?:silvester|jahresende|ende\\s+(?:des|dieses)\\s+jahres)",
};
