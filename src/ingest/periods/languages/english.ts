import type { PeriodWords } from "../period-words.ts";

const LAST = "(?:last|previous|past|prior|most\\s+recent|latest)";

export const ENGLISH: PeriodWords = {
  months:
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec".split(
      " ",
    ),
  weekdays: "monday tuesday wednesday thursday friday saturday sunday".split(" "),
  counts: "two three four five six seven eight nine ten eleven twelve".split(" "),
  ordinals: ["first|1st", "second|2nd", "third|3rd", "fourth|4th|final|last(?=\\s+quarter\\s+of\\s+\\d|$)"],
  first: "first|initial|opening",
  begins: "(?:(?:that|which)\\s+)?(?:starts?|begins?|starting|beginning)(?:\\s+(?:on|in))?",
  begun: "(?:that|which)\\s+(?:started|began)(?:\\s+(?:on|in))?",
  final: "last|final|closing",
  monthNoun: "months?",
  weekNoun: "weeks?",
  thisWeekend: "this(?:\\s+past)?\\s+weekend|over\\s+the\\s+weekend",
  lastWeekend: "last\\s+weekend",
  yearNoun: "year",
  quarterNoun: "quarters?",
  halfNoun: "half",
  of: "(?:\\s+(?:of|in)|,)?\\s+(?:the\\s+(?:calendar\\s+)?year\\s+|the\\s+)?",
  fiscal: "(?:fiscal\\s+(?:year\\s+)?|financial\\s+year\\s+|FY\\s?['’]?)",
  fiscalWord: "fiscal|financial",
  to: "-|–|—|to|through|until|till",
  between: "between|from",
  and: "and",
  or: "or",
  since: "since(?:\\s+(?:its|their|the|his|her)\\s+[a-z]{4,14}\\s+in)?|starting(?:\\s+in)?",
  until: "by|until|before",
  through: "through|thru|up\\s+to(?:\\s+and\\s+including)?|until|by",
  in: "(?:in|of|during|for)(?:\\s+the\\s+month\\s+of)?",
  endOf: "(?:the\\s+)?(?:end\\s+of|close\\s+of|year-end)",
  startOf: "(?:the\\s+)?(?:start\\s+of|beginning\\s+of)|early(?:\\s+in)?",
  firstDayOf: "(?:the\\s+)?(?:start|beginning)\\s+of",
  closing: "(?:end(?:ed)?|finish(?:ed)?|closed?(?:\\s+out)?|exit(?:ed)?)",
  closingWith:
    "with|at(?!\\s+the\\s+(?:lower|upper|top|bottom|low|high))|on|above|below|near|around|about|up|down",
  middleOf: "mid-?|the\\s+middle\\s+of|late(?:\\s+in)?",
  ending:
    "(?:(?:(?:that|which)\\s+)?(?:ended|closed|finished)|ending|through|to|until|up\\s+to)(?:\\s+(?:at\\s+)?the\\s+end\\s+of)?",
  lastYear: "last\\s+year",
  thisYear: "this\\s+year|(?:the\\s+)?current\\s+year|so\\s+far\\s+in\\s+the\\s+year",
  yearToDate:
    "so\\s+far\\s+this\\s+year|(?:the\\s+)?year[\\s-]+to[\\s-]+date|YTD|since\\s+the\\s+(?:start|beginning)\\s+of\\s+the\\s+year",
  nextYear: "next\\s+year|(?:the\\s+)?coming\\s+year",
  nextQuarter: "next\\s+quarter|the\\s+coming\\s+quarter",
  lastQuarter: `last\\s+quarter|the\\s+(?:prior|latest|most\\s+recent)\\s+quarter`,
  thisQuarter: "this\\s+quarter|the\\s+current\\s+quarter",
  lastMonth: "last\\s+month",
  lastBefore: "last|this(?:\\s+past)?|past",
  nextBefore: "next|the\\s+coming",
  lastBehind: "last",
  asOf: "as\\s+of|as\\s+at",
  monthOf:
    "high|low|peak|record|average|level|figures?|total|rate|reading|estimate|deliveries|sales|revenues?|bookings|shipments|output|production|exports|imports|inflation|payrolls|traffic|data",
  thisMonth: "this\\s+month",
  lastFiscalYear: `(?:the\\s+|its\\s+|their\\s+|just\\s+)?${LAST}\\s+(?:fiscal|financial)\\s+year`,
  thisFiscalYear: "(?:this|the\\s+current)\\s+(?:fiscal|financial)\\s+year",
  past: "last|past|trailing|(?:previous|preceding)(?=\\s+(?:12|twelve)\\s)",
  pastYear: "(?:over|in|during|within)\\s+the\\s+past\\s+year",
  yearEarlier:
    "(?:the\\s+(?:same|corresponding|comparable|equivalent|like)\\s+(?:period|quarter|stretch|months?|time|point|half)\\s+)?(?:(?:(?:a|one)\\s+year|twelve\\s+months)\\s+(?:earlier|before|ago|previously)|(?:of\\s+|in\\s+)?(?:the\\s+)?(?:previous|prior|preceding)\\s+year|the\\s+year\\s+before|(?:of\\s+)?last\\s+year[’']s(?=\\s+(?:first|second|third|fourth|same|corresponding|comparable|period|quarter)))|(?:in\\s+)?(?:the\\s+)?(?:year-earlier|year-ago|prior-year)\\s+(?:period|quarter|figure|number|total|level|result|half|month)|the\\s+(?:same|corresponding|comparable|equivalent|like)\\s+(?:period|quarter|stretch|months?|time|point|half)\\s+(?:of\\s+|in\\s+)?last\\s+year",
  same: "(?!of\\s+the\\s+time)(?:in|during|over|for|of)\\s+(?:the|that|those|these|this)(?:\\s+(?:same|corresponding|comparable|equivalent))?\\s+(?:period|stretch|(?:(?:two|four|eight|twelve|\\d{1,2})\\s+)?weeks|time|quarter|half|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})\\s+months|months|years)(?!\\s+\\d{4}\\s*[-–—/])|(?:in|during|of|for|over)\\s+(?:that|the\\s+same)\\s+(?:year|month)|(?:in|during|for)\\s+the\\s+month(?!\\s+of\\s)|over\\s+the\\s+same\\s+(?:stretch|time|span)|that\\s+(?:same\\s+)?(?:year|quarter|month)(?=[.,;)]|\\s+(?:and|but|when|than|exceed(?:s|ed)?|was|were|came|reached|rose|fell|totall?ed|amounted|would|will)\\s|$)",
  quarterEarlier:
    "(?:in\\s+)?the\\s+(?:previous|prior|preceding)\\s+(?:quarter|three\\s+months|one(?=[.,;]|$))|a\\s+quarter\\s+(?:earlier|before|ago)|the\\s+quarter\\s+(?:earlier|before|prior)|three\\s+months\\s+(?:earlier|before)",
  monthEarlier:
    "(?:in\\s+)?the\\s+(?:previous|prior|preceding)\\s+month|(?:a|one)\\s+month\\s+(?:earlier|before|ago)|the\\s+month\\s+(?:earlier|before|prior)",
  quarterLater:
    "(?:the\\s+)?(?:three\\s+months|quarter)\\s+(?:after\\s+that|that\\s+followed|afterwards)|the\\s+following\\s+quarter|a\\s+quarter\\s+later",
  yearLater:
    "(?:(?:for|in|over)\\s+)?the\\s+following\\s+(?:year|12\\s+months|twelve\\s+months)|the\\s+(?:year|12\\s+months)\\s+after(?:\\s+that)?(?=[.,;])",
  yearsLater: "years?\\s+later",
  yearsAgo: "{n}\\s+years\\s+ago",
  yearsEarlier: "{n}\\s+years\\s+(?:earlier|before|previously)",
  wholeYear:
    "(?:for|over|in|during|across)\\s+the\\s+(?:(?:full|whole|entire)\\s+)?year(?!\\s+(?:after|following|since|before|that|when|to|ended|ending|earlier|prior|until|through))|(?:for\\s+)?the\\s+(?:full|whole|entire)\\s+year|full-year",
  untilYearEnd:
    "before\\s+the\\s+year\\s+is\\s+(?:out|over)|by\\s+(?:the\\s+end\\s+of\\s+(?:the|this)\\s+year|the\\s+year[’']s\\s+end|year-end)",
  unresolved:
    "(?:the\\s+)?(?:next|coming|past|last|previous|preceding)\\s+(?:few|several|couple\\s+of|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s+(?:years|weeks|days|decades)|(?:(?:over|in|during)\\s+)?the\\s+(?:past|last)\\s+decade|(?:within\\s+|by\\s+the\\s+end\\s+of\\s+|over\\s+|before\\s+)?(?:this|the|the\\s+next)\\s+decade|in\\s+recent\\s+years|last\\s+season|this\\s+season",
  weeks:
    "(?:last|this|next|the\\s+(?:previous|preceding|past|prior))\\s+week|the\\s+week\\s+(?:before|prior|earlier)",
  seasons: "(?:this|last|next|the\\s+past|in\\s+the|over\\s+the)\\s+(?:spring|summer|autumn|fall|winter)",
  comparing:
    "as\\s+(?:much|many|high|large|big)\\s+as|than(?!\\s+(?:usual|normal|expected|planned|forecast|thought|feared|[$€£¥]?\\d|half|doubl|tripl|quadrupl|twice))|above|below|versus|vs\\.?|compared\\s+(?:with|to)|against|up\\s+on|relative\\s+to|(?:double|twice|triple|times)\\s+(?:the|that|those)(?:\\s+[a-z]+){0,2}\\s+(?:of|in|from)|what\\s+(?:it|they|he|she)\\s+(?:was|were|made|earned|had|took|sold|paid|spent|got|did)(?:\\s+in)?",
  comparingAfterNumber:
    "(?:from|over|on)(?:\\s+the(?:\\s+[a-z-]{1,16}){0,2}\\s+(?:period|quarter|half|months?|level|total|figure|record|pace)(?:\\s+(?:of|in|during))?)?",
  changing:
    "rose|risen|ris(?:e|es|ing)|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|th|ing)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|shr(?:ank|unk|ink|inks|inking)|plung(?:e|ed|ing)|slump(?:ed|ing)?|slid|went\\s+(?:up|down)|slip(?:s|ped|ping)?|edg(?:es|ed|ing)|eas(?:es|ed|ing)|tick(?:s|ed|ing)|dip(?:s|ped|ping)?|slow(?:s|ed|ing)?|accelerat(?:es|ed|ing)|tumbl(?:es|ed|ing)|rebound(?:s|ed|ing)?|advanc(?:es|ed|ing)|up|down|minus|plus",
  comparative:
    "higher|lower|more|less|fewer|smaller|larger|bigger|greater|deeper|above|below|increase|decrease|decline|rise|drop|fall|jump|gain|surge|growth",
  lasting:
    "is|are|has|have|can|could|may|might|must|should|would|there|holds?|owns?|costs?|needs?|contains?|remains?|works?|fires?|fills?",
  restating:
    "an?\\s+(?:increase|rise|drop|decline|jump|fall|gain)\\s+of|worth|or|i\\.e\\.|that\\s+is|which|meaning|equivalent\\s+to|equal\\s+to|working\\s+out\\s+at",
  partOf: "(?:out\\s+)?of\\s+(?:it|this|that|them|those|these|which)",
  fromNumber: "from",
  toNumber: "to",
  thatIs:
    "(?:that|this)(?:['’]s|\\s+(?:is|was|comes\\s+to|came\\s+to|makes|made|means|meant|would\\s+(?:be|mean|make)|equals|represents|works\\s+out\\s+at))|it(?:['’]s|\\s+(?:comes\\s+to|came\\s+to|makes|made))",
  than: "than",
};
