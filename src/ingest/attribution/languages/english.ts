import type { SourceWords } from "../source-words.ts";

export const ENGLISH: SourceWords = {
  accordingTo:
    "according\\s+to|going\\s+by|judging\\s+by|as\\s+per|per(?!\\s+cent)|in\\s+the\\s+(?:words|view|opinion|eyes)\\s+of|by\\s+(?:its|his|her|their)\\s+own\\s+(?:account|admission|estimates?|count|reckoning)|on\\s+the\\s+word\\s+of|by\\s+the\\s+(?:count|reckoning|estimates?|calculations?)\\s+of|by(?=\\s+(?:his|her|its|their|the\\s+[a-z]+['’]s)\\s+(?:own\\s+)?(?:count|reckoning|estimates?|calculations?|tally|reading|maths?)\\b)|(?:estimates?|figures?|numbers?|statistics?|data)\\s+(?:is|are|comes?|came|originates?|originated|stems?|stemmed)\\s+(?:from|with)|if\\s+(?:you|we|one)\\s+(?:believes?|follows?)",
  citing:
    "cit(?:es|ing|ed|e)|quot(?:es|ing|ed)|referring\\s+to|refer(?:s|red)\\s+to|pointing\\s+to|referenc(?:es|ing)",
  doneBy:
    "(?:found|obtained|seen|examined|inspected|checked|reviewed|viewed|acquired|received|published|released|reported(?:\\s+on)?|cited|quoted|disclosed|revealed|shared|provided|compiled|leaked|verified|confirmed|estimated|calculated|analy[sz]ed|conducted|told|announced|posted|uncovered|surfaced|described|claimed|noted|put\\s+out|issued|written|made\\s+public|commissioned|unearthed|projected|said|detailed|highlighted|brought\\s+out|identified|touted|outlined|unveiled|collected|gathered|documented|recorded|tracked|tallied|denied|rejected|surveyed|polled|interviewed|questioned|canvassed|(?:research|study|survey|report|analysis|team|poll|investigation|project)\\s+led)(?:\\s+(?:earlier|previously|first|last|originally|exclusively|today|yesterday|recently|jointly|(?:on\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last)\\s+(?:week|month|year)|in\\s+[a-z]+))?\\s+(?:and\\s+\\w+\\s+)?by|(?:expected|forecast|predicted|anticipated)\\s+by|(?:done|conducted|carried\\s+out)\\s+at|(?:carried\\s+out|undertaken)\\s+by|(?:leaked|shown|provided|given|sent|passed|handed)\\s+to|(?:that|which)\\s+(?:have\\s+|had\\s+)?reached",
  toldTo:
    "(?:(?<!\\ball\\s)told|tells|speaking\\s+(?:to|with)|spoke\\s+(?:to|with)|in\\s+an\\s+interview\\s+with|statement\\s+to|said\\s+to(?!\\s+(?:be|have|need|raise|seek|pay|buy|plan|weigh|lose|spend|near|explore|consider)\\b)|disclosed\\s+to|confirmed\\s+to)",
  reportOf:
    "(?:poll|survey|study)\\s+of\\s+(?:[^,;:.]|,(?=\\d)){3,40}?\\s+(?:by|for)|(?:reports?|reporting|data|documents|information|estimates?|analys[ie]s|stud(?:y|ies)|(?<!\\b(?:heads|leads|runs|directs|of)\\s(?:[a-z]+\\s)?)research|survey|poll|statements?|filings?|investigation|findings|calculations?|scoop|story|stories|leaks?|posts?|entry|disclosures?|articles?|newsletter|memo|piece|paper)(?:\\s+for\\s+\\d{4})?\\s+(?:from(?!\\s+(?:inside|within))|by|in|of|at|via)|(?:figures?|numbers?|press\\s+releases?|presentations?|briefings?|charts?|audits?|tally|ranking|forecasts?|projections?|results|consensus|tests?)\\s+(?:from(?!\\s+(?:inside|within))|by)|(?:entry|posts?|article)\\s+on|(?:reports?|filings?|documents?|records|accounts|statements?)\\s+(?:filed|lodged|submitted)\\s+(?:with|at|to)|(?:report(?:s|ed)?|writ(?:es|ing)|wrote|published|appeared)\\s+in|(?:published|appeared|appearing)\\s+(?:(?:on|this|last|earlier)\\s+)?[a-z]+\\s+in",
  sourceLine: "sources?(?:\\s+of\\s+the\\s+\\w+)?\\s*:|via",
  including: "(?:sources|outlets|reports|publications|media),?\\s+(?:including|such\\s+as|like)",
  verbs:
    "say|says|said|saying|report|reports|reported|reporting|claim|claims|claimed|claiming|estimate|estimates|estimated|reveal|reveals|revealed|write|writes|wrote(?!\\s+(?:off|down))|written|note|notes|noted|state|states|stated|argue|argues|argued|announced?|announces|disclose|discloses|disclosed|mention|mentions|mentioned|suggest|suggests|suggested|indicate|indicates|indicated|calculate|calculates|calculated|reckons?|reckoned|commented|remarked|observed|predict|predicts|predicted|forecast|forecasts|forecasted|(?<!\\ball\\s)told|tells|telling|explain|explains|explained|confirm|confirms|confirmed|conclude|concludes|concluded|maintains?|maintained|reminds?|reminded|calls|called|names|named|speaks?\\s+of|spoke\\s+of|spoken|talks?\\s+of|talked\\s+of|points?\\s+(?:to|out)|pointed\\s+(?:to|out)|arrive[sd]?\\s+at|ha[ds]\\s+it(?=\\s*(?:[;,.]|$|\\sright))|(?<=\\b(?:estimate|finding|conclusion|forecast|verdict|guess|calculation)\\s)(?:is|was)(?=\\s+(?:that|about|around|roughly|some|nearly|almost|\\$|\\d))|describe|describes|described|insist|insists|insisted|deny|denies|denied|warn|warns|warned|quoted|quotes|attribut(?:es|ed)|believes|assumes?|assumed|supposes?|doubts|doubted|thought|tweeted|dismissed|rejected|hints?|hinted|boasted|detailed|details|surveyed|concede|concedes|conceded|acknowledged|acknowledges|admits?|admitted|stress(?:es|ed)|stress(?=\\s+that)|touts?|touted|asserts?|asserted|alleges?|alleged|contends?|contended|testified|recalls?|recalled|emphasi[sz]e[sd]?|underscored|complain(?:s|ed)|jok(?:es|ed)|lament(?:s|ed)|guess(?:es|ed)|pencill?ed\\s+in|(?<=\\bhad\\s)counted\\s+on|c(?:a|o)mes?\\s+up\\s+with(?=\\s+(?:an?\\s+(?:figure|number|estimate|total|sum)|\\$|\\d|about|around|roughly|some|nearly))|g(?:e|o)ts?\\s+to(?=\\s+(?:about|around|roughly|nearly|some|\\d))|log(?:s|ged)(?=\\s+[\\d$])|(?:recorded|registered)(?=\\s+[\\d$])|reiterat(?:es|ed)|foresees?|foresaw|did\\s+the\\s+(?:arithmetic|maths?|sums)|noting|warning|arguing|stating|concluding|explaining|insisting|knew\\s+of|counts|counted|tallied|work(?:s|ed)?\\s+out(?!\\s+(?:at|to)\\b)|defines?|defined|ranks?|ranked|rates|rated|assess(?:es|ed)?|responded|repeats?|repeated|learned|thinks|cautions|cautioned|declare[sd]?|disput(?:es|ed)|refut(?:es|ed)|hits?\\s+back\\s+at|hit\\s+back|pushed\\s+back|predicting|estimating|forecasting|listed|likened|likens",
  closingOnly: "",
  weakVerbs:
    "place[sd]?|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|put|puts|put\\s+out|values?|valued|pegs?|pegged|prices|priced|find|finds|found|show|shows|showed|add(?!\\s+up)|adds(?!\\s+up)|added(?!\\s+up)|expects?|expected|sees|project|projects|projected|gives?|gave|shared|published|posted|continue[sd]?|went\\s+on|has(?!\\s+it\\s*(?:[;,.]|right))|had(?!\\s+it\\s*(?:[;,.]|right))|lifts?|lifted|raises?|raised|cuts?|lowers?|lowered|revise[sd]?|trim(?:s|med)",
  holdingVerbs:
    "obtained|uncovered|got\\s+hold\\s+of|saw|seen|reviewed|viewed|unearthed|published|released|issued|compiled|brought\\s+out|made\\s+public",
  between:
    "(?:was|were)\\s+(?:the\\s+)?first\\s+to|is|are|was|were|has|had|have|both|also|at\\s+first|initially|originally|reportedly|actually|publicly|recently|previously|earlier|then|later|now|itself|himself|herself|already|once|first|only|just|even|still|for\\s+(?:his|her|its|their)\\s+part|likes\\s+to|could|can|would|CEO|chief\\s+executive|and\\s+(?:(?:his|her|their)\\s+)?(?:colleagues|team|others|co-authors)|spokes(?:person|man|woman)|executives?|officials?|researchers?|analysts?|reporters?",
  that: "that|how",
  days: "this\\s+(?:morning|afternoon|evening)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|(?:last|this)\\s+(?:year|month|week|night|summer|fall|spring|winter)|recently|earlier|separately|afterwards",
  agents:
    "spokes(?:person|man|woman|people)|President|chief|CEO|CFO|president|head|director|analysts?|researchers?|economists?|scientists?|team|people|executives?|officials?|engineers?|authors?|consultants?|strategists?|academics|statisticians|tests?|trials?|experiments?|measurements|accounts",
  titles:
    "Council(?:man|woman)|Leader|Owner|Assembly(?:man|woman)|Alderman|Delegate|Superintendent|Principal|Chancellor|Provost|Dean|Sheriff|Treasurer|Comptroller|Counsel|Datuk|Seri|Tan|Dato|Tun|Vice(?:-(?:President|Chair(?:man|woman)?|Chancellor))?|Chair(?:man|woman|person)?|General|Auditor|Attorney|Surgeon|Inspector|Lady|Ambassador|Mayor|Speaker|Councillor|Congressman|Congresswoman|King|Queen|Prince|Princess|Pope|Bishop|Colonel|Admiral|Captain|Governor|Minister|Secretary|Senator|Sen|Rep|Gov|Professor|Prof|Dr|Mr|Mrs|Ms|Sir|Lord|Director|Officer|Executive|Chief|Judge|Commissioner|Founder|Co-founder|Manager|Partner|Strategist",
  forecasters:
    "analysts?|economists?|investors|forecasters|traders|strategists|Wall\\s+Street|the\\s+(?:market|Street)",
  beating: "beat(?:ing|s)?|topp(?:ed|ing)|surpass(?:ed|ing)|exceed(?:ed|ing)|miss(?:ed|ing)",
  expecting:
    "expect(?:ed|s|ing)?|expectations?|forecasts?|forecasted|predict(?:ed|ions?)?|projected|projections?|anticipate[sd]?|estimated?|estimates|reckon(?:s|ed)?|sees|look(?:ing|ed)\\s+for|had\\s+in\\s+mind|pencill?ed\\s+in|hoped\\s+for|consensus",
  bodies:
    "consortium|group|team|project|institute|agency|company|newspaper|magazine|foundation|network|index|data|figures|numbers|statistics|research|estimates|report|study|survey|filings?|researchers|analysts",
  article: "the|this",
  those: "the(?:\\s+same)?|this|that|these|those",
  heldPapers:
    "documents?|papers|files|leaks?|records|disclosures|material|data|figures|numbers|results|findings|books|memos?|emails",
  reporterNouns:
    "report|lab|laboratory|(?:trade|industry)\\s+body|service|daily|tabloid|weekly|newswire|cent(?:er|re)|county|city|government|advisory|document|brochure|prospectus|memo|article|story|letter|consultancy|pollster|website|portal|publisher|broadcaster|channel|trust|fund|prosecutors|court|tribunal|ombudsman|outlook|index|bulletin|tracker|tally|census|poll|review|filing|release|statement|society|bureau|authority|department|commission|council|committee|police|union|watchdog|charity|institute|agency|organi[sz]ation|foundation|think\\s+tank|group|newspaper|paper|publication|magazine|outlet|site|blog|researchers|analysts|authors|scientists|economists|study|survey|association|ministry|office|regulator|bank|university|consortium|team",
  companyNouns:
    "miner|driller|refiner|conglomerate|partnership|co-operative|cooperative|network|franchise|exchange|platform|streamer|grocer|supermarket|club|studio|label|league|company|firm|group|startup|start-up|corporation|retailer|[a-z]*maker|manufacturer|designer|developer|bank|lender|operator|airline|carrier|brewer|insurer|chain|builder|provider|producer|utility|giant|titan|business",
  pronouns: "he|she|they|it",
  possessives: "his|her|their|its",
  objectPronouns: "him|her(?!\\s+[a-z])|them",
  papers:
    "documents?|files|records?|papers|memos?|emails|invoices|bills?|budget|financials?|revenues?|deal|stake|partnership|payments?|credits|shares?|stock|models?|services?|hardware|insiders?|sources?|lawsuit|suit|case|trial",
  reports:
    "words|outlook|index|tracker|barometer|stor(?:y|ies)|column|(?:own\\s+)?(?:admission|account|telling|talk|projections?|forecasts?|predictions?|guidance|disclosures?)|report|reporting|analysis|estimates?|figure|study|article|survey|investigation|filings?|data|figures|numbers?|calculations?|research|claims?|reading|reckoning|statement|blog|newsletter|announcement|findings|earnings|results|rate(?=\\s+of\\s)|index(?=\\s+(?:stood|rose|fell|was|showed))|accounts|books|letter|10-[KQ]|count|tally",
  studies:
    "(?:(?:press|news|earnings)\\s+)?release|poll|survey|study|report|analysis|paper|article|story|stories|column|filings|statements?|accounts|books|records|presentation|slides|emails|disclosures?|documents?|papers|files|figures|numbers|data",
  notes:
    "note|memo|letter|interview|post|podcast|speech|presentation|update|call|testimony|op-ed|essay|brief|briefing",
  studyIn: "(?:in|from)\\s+(?:an?|the|its|their|one)",
  relative: "that|which",
  saysBefore:
    "so\\s+(?:says|say|said|writes)|that\\s+is\\s+(?:what|according)|this\\s+is\\s+(?:what|according)|that's\\s+(?:what|according)|those\\s+(?:are\\s+the\\s+)?(?:figures|numbers)\\s+come",
  goesOn: "accordingly|by\\s+(?:this|that)\\s+(?:count|reckoning)",
  refersBack:
    "in\\s+the\\s+same\\s+(?:report|survey|study|poll|paper|interview|note|statement|filing|analysis)|(?:half|(?:a|one)\\s+(?:third|quarter|fifth|tenth)|two-thirds|three-quarters|most|some|\\d[\\d.,]*\\s?(?:%|per\\s?cent))\\s+of\\s+(?:that|those|these|them|it)|(?:of\\s+)?(?:that|this|these|those)\\s+(?:sum|amount|figures?|numbers?|total|results?|payments?)|(?:this|that)\\s+means|as\\s+a\\s+result",
  breaksOff: "as\\s+for|for\\s+(?:scale|comparison|context|reference)|by\\s+(?:comparison|contrast)|compare",
  prepositions:
    "under|despite|amid|through|along|across|inside|outside|towards?|within|in|from|at|of|with|on|to|near|for|into|by|than|against|about|between|behind|like",
  openers:
    "OK|Okay|Close|Part|Let|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|Yet|Never|Once|Data|Figures|Research|Studies|Statistics|Numbers|Surveys?|Later|Afterwards?|Separately|Similarly|Indeed|Moreover|Furthermore|Additionally|Finally|Nevertheless|Nonetheless|Thus|Hence|Therefore|Perhaps|Maybe|Yes|Well|Every|Any|Few|Much|Thanks|Given|Based|Following|Speaking|Asked|Including|Within|Without|Against|Towards?|Upon|Next|First|Second|Third|Four|Five|Six|Seven|Eight|Nine|Ten|Hundreds|Thousands|Millions|Billions|Dozens|Nationwide|Nationally|Whether|Which|Whose|Where|Combined|Together|Elsewhere|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|More|Less|Nearly|Almost|About|Around|Over|Under|Roughly|Half|Two|Three|Four|Five|Total|Sales|Revenue|Profit|Shares|Net|Overall|Meanwhile|However|Globally|Worldwide|Currently|Today|Yesterday|During|Despite|Among|Between|Though|Although|Because|Instead|Still|Also|Even|Just|Once|Until|Unlike|Like|Across|The|This|That|It|He|She|They|We|You|I|But|And|In|As|Last|These|Those|One|Some|Many|Most|Sources?|Reports?|Experts?|Analysts?|Recently|Previously|Who|What|Internal|Leaked|Company|Documents?|Papers?|Others?|Another|People|Critics|Officials|Researchers|Scientists|Economists|Investors|Insiders|Police|Both|Neither|Earlier|Recent|New|Early|Media|Press|Multiple|Several|Financial|News|Local|Public|Official|Industry|Tech|Court|Other|Such|All|Each|Our|His|Her|Their|Its|My|Your|Not|No|If|When|While|After|Before|Since|For|With|At|On|From|By|So|Then|Now|Here|There|How|Why|Key|According|Citing|Nobody|Everyone|Somebody|None|An?|Only|Using|Wall\\s+Street",
  inNames: "of|for|and|on|the|a",
  nameTails: "",
  nameHeads:
    "HM|Fish|Authority|Commission|Committee|Confederation|Chamber|Fund|Republic|Government|Reserve|Survey|Service|Registry|Group|University|Universities|Institute|Department|Bank|Bureau|Ministry|Center|Centre|Office|National|Federal|Federation|Association|Society|Academy|Board|College|School|Council|Court|Organi[sz]ation|House|Journal|Royal|Agency|Church|Secretary|Museum|Union|Food|Centers|Securities|Bureaux",
};
