import type { SourceWords } from "../source-words.ts";

export const GERMAN: SourceWords = {
  accordingTo:
    "laut|wie\\s+aus(?=\\s+(?:seine[mnr]|ihre[mnr])\\s)|gemäß|nach(?=\\s+[A-ZÄÖÜ]\\S{1,40}-(?:Angaben|Informationen|Zahlen|Berechnungen|Einschätzung))|nach\\s+eigene[nr]\\s+(?:angaben|aussagen?|darstellung)|nach(?=\\s+(?:seinen|ihren)\\s+(?:worten|angaben))|nach\\s+(?:angaben|informationen|berichten|aussagen?|berechnungen|einschätzung|zahlen|ansicht|schätzungen|dem\\s+willen|darstellung)\\s+(?:von|des|der)|glaubt\\s+man",
  citing:
    "unter\\s+(?:berufung|verweis|hinweis)\\s+auf|mit\\s+(?:verweis|hinweis)\\s+auf|sich\\s+auf(?=\\s+\\S{2,30}\\s+beruft)|beruft\\s+sich\\s+auf|zitiert|verweist\\s+auf",
  doneBy:
    "(?:erhalten|veröffentlicht|publiziert|berichtet|eingesehen|vorgelegt|ermittelt|errechnet|zusammengetragen|geleakt|bestätigt|befragt|herausgegeben)\\s+von|(?:veröffentlichten?|erhaltenen?|erhobenen?|berichteten?)\\s+von|vorliegen(?:den?)?",
  toldTo: "sagte\\s+(?:dem|der)|gegenüber(?:\\s+(?:dem|der))?|im\\s+gespräch\\s+mit|im\\s+interview\\s+mit",
  reportOf:
    "(?:untersuchung|dokumente|unterlagen|zahlen|daten|[a-zß-ɏ]*bericht(?:en|es|e|s)?|recherchen|angaben|informationen|studie|umfrage|befragung|analyse|auswertung|erhebung|mitteilung|prognose|[a-zß-ɏ]*statistik)\\s+(?:von|aus|des|der|im)",
  sourceLine: "quellen?\\s*:|via",
  including: "(?:medien|quellen),?\\s+(?:wie|darunter)",
  verbs:
    "zufolge|berichtet|berichtete|berichten|berichteten|sagt|sagte|sagten|schreibt|schrieb|schreiben|erklärt|erklärte|erklären|meldet|meldete|behauptet|behauptete|schätzt|schätzte|schätzen|betont|betonte|spricht\\s+von|sprach\\s+von|zitiert|nennt|nannte|beziffert|bezifferte|ergänzt|ergänzte|teilt|teilte|gibt\\s+an|gab\\s+an|f(?:ügt|ügte)(?=\\s(?:er|sie)\\shinzu)|rechnet\\s+vor|beruft\\s+sich|berief\\s+sich|prognostiziert|prognostizierte|kündigt|kündigte|bestätigt|bestätigte|räumt|räumte|warnt|warnte|mitteilt|mitteilten|mitteilte|angab|angaben|bekanntgab|verweist|verwies|stellt|stellte|mahnt|mahnte|angegeben|berechnet|errechnet|ermittelt|geschätzt|beziffert|gemeldet|veranschlagt|prognostiziert|gesprochen|gesagt|mitgeteilt|erklärt|angekündigt|geschrieben|errechnete|ermittelte|(?:kommt|kommen|kam|kamen)\\s+(?:[a-zß-ɏ]+\\s+)?auf|(?:weist|wies|weisen|wiesen)(?=\\s[^.;]{3,160}?\\saus[.,;])|(?:gibt|gab|geben|gaben)(?=\\s[^.;]{3,160}?\\san[.,;])",
  closingOnly: "so",
  weakVerbs: "sieht|zeigt|zeigen|rechnet|rechnete|erwartet|erwartete|peilt|peilte|veröffentlichte",
  holdingVerbs: "veröffentlichte|erhielt|einsah|vorliegen|vorliegt",
  between:
    "hat|hatte|haben|wiederum|dagegen|hingegen|indes|derweil|allerdings|jedoch|aber|weiter|ferner|außerdem|auch|zuletzt|jüngst|bereits|nun|jetzt|selbst|zuvor|zunächst|CEO|Sprecher|Sprecherin|Chef|Analysten|Forscher",
  that: "dass|wie",
  days: "montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|heute|gestern|kürzlich|zuletzt",
  agents:
    "Sprecher(?:in)?|Chef(?:in)?|Vorstand|Analysten?|Forscher|Ökonomen|Experten|Präsident(?:in)?|Leiter(?:in)?|Mitarbeiter|Team",
  titles:
    "Großbank|Investmentbank|Gastgeber(?:in)?|Dr|Prof|Professor(?:in)?|Herr|Frau|Minister(?:in)?|Kanzler(?:in)?|Geschäftsführer(?:in)?",
  forecasters: "analysten|ökonomen|experten|volkswirte|anleger",
  beating: "übertr(?:af|afen|ifft|offen|effen)|verfehlten?|verfehlt",
  expecting: "erwartet(?:e|en|et)?|erwartungen?|gerechnet|prognostiziert(?:en)?|prognosen?|schätzungen",
  bodies: "Konsortium|Gruppe|Institut|Stiftung|Team|Studie|Bericht",
  article: "der|die|das|dem|den|des|dieser|diese|dieses",
  those: "der|die|das|dem|den|dieser|diese|diesen|dieselben",
  heldPapers: "dokumenten?|unterlagen|papieren?|akten|zahlen|daten|leaks?",
  reporterNouns:
    "[a-zß-ɏ]*bericht|papier|report|auswertung|analyse|umfrage|erhebung|portal|fachportal|nachrichtenagentur|sender|kammer|notenbank|[a-zß-ɏ]*verband|institut|instituts|behörde|amt|bundesamt|verband|branchenverband|ministerium|zeitung|blatt|magazin|forscher|analysten|autoren|studie|agentur|stiftung|gesellschaft|organisation|zentrum",
  companyNouns:
    "[a-zß-ɏ-]*konzerns?|[a-zß-ɏ-]*riese|[a-zß-ɏ-]*hersteller|[a-zß-ɏ-]*anbieter|unternehmens?|firma|hersteller|autobauer|betreiber|bank|vorstand|gruppe|start-up|startup|händler",
  pronouns: "er|sie|es",
  possessives: "seine[mnrs]?|sein|ihre[mnrs]?|ihr",
  objectPronouns: "ihm|ihr|ihnen",
  papers: "dokumente?n?|unterlagen|papiere|akten|aktien?|modelle?|dienste?|chips?",
  reports:
    "worten?|[a-zß-ɏ]*bericht|analyse|studie|umfrage|schätzung|zahlen|angaben|daten|prognose|mitteilung",
  studies: "umfrage|befragung|studie|bericht|analyse|erhebung|unterlagen|zahlen|dokumente|papiere",
  notes: "mitteilung|notiz|brief|interview|beitrag|blogbeitrag|rede|präsentation|gespräch|schreiben",
  studyIn: "in\\s+(?:einer|der|ihrer|seiner)",
  relative: "die|das|der|den|welche",
  saysBefore:
    "(?:das|dies)\\s+(?:teilt|teilte|berichtet|berichtete|meldet|meldete|sagte|sagt|schreibt|schrieb|erklärte|geht\\s+aus|gab|gaben|hat|haben|zeigt|zeigen|ergab)",
  goesOn: "demnach|danach|demzufolge",
  refersBack: "diese[rs]?\\s+(?:zahlen?|summen?|betrag)",
  breaksOff: "zum\\s+vergleich|im\\s+vergleich\\s+dazu|anders|dagegen",
  prepositions: "in|im|aus|bei|von|vom|mit|auf|an|am|für|über|um|zu|zum|zur|nach|gegen|durch|als",
  openers:
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Beginn|Jahresende|Quartal|Halbjahr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Der|Die|Das|Den|Dem|Des|Ein|Eine|Er|Sie|Es|Wir|Ich|Und|Aber|In|Im|Am|An|Auf|Aus|Bei|Beim|Bis|Das|Dies|Diese|Dieser|Doch|Für|Jetzt|Laut|Mit|Nach|Nur|Ob|Obwohl|Seit|So|Trotz|Über|Um|Unter|Von|Vor|Während|Weil|Weltweit|Wenn|Wer|Wie|Zu|Zum|Zur|Zuletzt|Interne|Deren|Dem|Noch|Rund|Knapp|Etwa|Analysten|Experten|Forscher|Kritiker|Insider",
  inNames: "für|der|des|und|von",
  nameTails: "",
  nameHeads:
    "Zentralverbands?|Bundesverbands|Verbands|Zentrum|Institut|Verband|Bundesamt|Bundesverband|Ministerium|Universität|Amt|Gesellschaft|Bank|Stiftung|Bundesagentur|Akademie",
};
