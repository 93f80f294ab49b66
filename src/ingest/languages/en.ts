import type { LanguageTable } from "./language-table.ts";

export const ENGLISH: LanguageTable = {
  partJoints: "in|out of|of every|in every|out of every",
  several: "several few many multiple",
  points: "points point",
  qualifiers: {
    ABOUT:
      "about|around|roughly|approximately|approx|approx.|circa|ca|ca.|c.|some|an estimated|estimated|estimated at|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|in the ballpark of|somewhere around|something like|give or take|more or less",
    NEARLY:
      "nearly|almost|close to|closer to|approaching|verging on|just shy of|shy of|not quite|virtually|just short of",
    AT_LEAST:
      "at or above|at or over|not below|not been below|never below|never been below|not fallen below|at least|a minimum of|minimum of|no less than|not less than|cannot be less than|not be less than|no fewer than|not fewer than|no lower than",
    MORE_THAN:
      "more than|over|above|north of|greater than|higher than|in excess of|upwards of|upward of|better than|beyond|past",
    AT_MOST:
      "at or below|at or under|not above|not been above|never above|never been above|not exceed|not exceeded|never exceeded|never exceeds|not risen above|at most|at the most|no more than|not more than|a maximum of|maximum of|capped at|no higher than",
    UP_TO: "up to|as much as|as many as|as high as|as large as|as long as|a high of up to",
    LESS_THAN: "less than|fewer than|under|below|south of|short of|lower than|smaller than",
  },
  verbs: {
    MORE_THAN:
      "exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|to top|will top|would top|could top|may top|tops|topped|topping|outstrip|outstrips|outstripped|crossed the|crosses the|crossing the|blew past|blow past|blows past|passed",
    NEARLY: "approach|approaches|approached|nears|neared|nearing",
  },
  trailing: {
    AT_LEAST: "or more|or higher|or above|or greater|or longer|and up|and above|and over|plus",
    AT_MOST: "at most|at the most|or less|or fewer|or below|or lower",
    ABOUT: "or so|or thereabouts|give or take",
  },
  ofMass: "as much as",
  articles: "the a an its their that this",
  tight: "over|under|above|below|beyond|about|around|some|past",
  to: "to through",
  and: "and",
  joints: "and or to versus vs vs. &",
  between: "between",
  from: "from",
  ranging: "range ranges ranged ranging anywhere somewhere anything",
  change:
    "rose rise rising grew grow jump climb fell fall drop declin increas decreas went up down cut rais improv expand shrank shrink shrunk surg soar slid slip dipp mov chang reduc lower swell swollen widen narrow edg tumbl plung eas advanc doubl tripl swung swing",
  months:
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  naming:
    "no nr number page pages p pp chapter section sec figure fig table article art part step version v ver vol volume issue level phase tier grade room gate route highway interstate flight channel episode season round week day question tip rule item point paragraph line col column rank ranked top under age aged ages model series type class form fortune forbes covid formula catch area studio windows gpt claude llama gemini ios android office iphone galaxy pixel ps xbox post zip code box postcode building suite apartment apt unit bus line act title clause amendment bill verse psalm size seed pick group district ward precinct chapter appendix exhibit schedule note notes para paras case docket",
  yearly: "in since by until till from before after during through around year fiscal fy late early mid",
  trivial:
    "decades centuries things ways tips reasons steps comments shares likes posts articles minutes min mins hours days weeks months years am pm st nd rd th et pt est gmt utc pst cst ago later times percent stars star others words pages columns items results o'clock hrs seconds secs lessons questions rules facts takeaways predictions",
  people:
    "kroner kronor people crew men women children staff personnel police troops cattle sheep fish votes media data species aircraft spacecraft percent alumni criteria phenomena teeth feet mice geese",
  notNouns:
    "is was has does as its this thus plus us less versus always perhaps sometimes across towards besides yes",
  plural: /(?:[^s]s)$/,
  partitives: "of them|of these|of those|of whom|of the|of its|of their|of his|of our",
  stops:
    "in of on at to by per this last next over through until since than while during after before under for from and or but the a an is are was were has have had with as that which who when will would can could may might must not into across against about its their his her our each every between compared versus if because so where said says also still now then already often usually only just even not dozen dozens score",
  stating:
    "sleep sleeps sleeping slept take takes took taking taken lasts lasted lasting average averages averaging averaged mean median just only exactly requires required requiring needs needed spend spends spent spending versus vs longer shorter saves saved saving lifespan sentenced jailed serve serves served serving trained training sentence sentences imprisonment imprisoned runtime charge prison jail custody probation equal equals equivalent",
  beforeDuration:
    "about around roughly nearly almost approximately of to an a is was at than more less up some for in under over least most between the it them him her us me you",
  tying:
    "ago later earlier before after ended ending through since from until of old period prior following fixed term contract plan deal agreement notice deadline window now hence",
  dating:
    "in for during over through by of the first second third fourth last half quarter quarters months month year years nine six three two fiscal h1 h2 q1 q2 q3 q4 to january february march april may june july august september october november december about respectively another entire whole full",
  comparing: "more less fewer greater higher lower",
  each: "every each",
  ordinary:
    "took over|take over|takes over|taking over|taken over|edge up to|edges up to|edged up to|edging up to|inch up to|inches up to|inched up to|inching up to|tick up to|ticks up to|ticked up to|ticking up to|creep up to|creeps up to|crept up to|creeping up to|nudged up to|drifted up to|went up to|add up to|adds up to|added up to|adding up to|adds up to about|live up to|deal over|contract over|dispute over|row over|fight over|battle over|lawsuit over|talks over|the past|the last",
};
