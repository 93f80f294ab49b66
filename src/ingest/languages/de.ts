import type { LanguageTable } from "./language-table.ts";

export const GERMAN: LanguageTable = {
  cardinals:
    "zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 eine:1 einer:1 eines:1 einem:1 einen:1 ein:1 anderthalb:1,5 eineinhalb:1,5 zweieinhalb:2,5 dreieinhalb:3,5 viereinhalb:4,5 dutzend:12",
  phrases:
    "verdoppelt=double|verdoppelte=double|verdoppeln=double|verdoppelten=double|verdoppelung=double|verdopplung=double|das doppelte=double|doppelt (so)=double|doppelte=double|verdreifacht=triple|verdreifachte=triple|verdreifachen=triple|verdreifachten=triple|verdreifachung=triple|das dreifache=triple|vervierfacht=quadruple|vervierfachte=quadruple|vervierfachen=quadruple|das vierfache=quadruple|verfünffacht=quintuple|verfünffachte=quintuple|das fünffache=quintuple|verzehnfacht=tenfold|verzehnfachte=tenfold|das zehnfache=tenfold|die hälfte=half|hälfte=half|halbiert=halved|halbierte=halved|halbieren=halved|halbierung=halved|ein drittel=one third|einem drittel=one third|eines drittels=one third|drittel=one third|zwei drittel=two thirds|ein viertel=one fourth|einem viertel=one fourth|eines viertels=one fourth|drei viertel=three fourths|dreiviertel=three fourths|ein fünftel=one fifth|einem fünftel=one fifth|zwei fünftel=two fifths|drei fünftel=three fifths|vier fünftel=four fifths|ein sechstel=one sixth|ein achtel=one eighth|ein zehntel=one tenth|einem zehntel=one tenth|ein hundertstel=one hundredth",
  partJoints: "von|von je",
  every: "jeder jede jedes jedem jeden",
  ordinals:
    "zweite:2 dritte:3 vierte:4 fünfte:5 sechste:6 siebte:7 achte:8 neunte:9 zehnte:10 zwölfte:12 zwanzigste:20 fünfzigste:50 hundertste:100",
  times: "mal fache",
  half: "halbe halben halber halbes",
  several: "mehrere einige viele",
  points: "punkte punkten punkt zähler",
  qualifiers: {
    ABOUT:
      "rund|etwa|ungefähr|circa|zirka|ca|ca.|schätzungsweise|annähernd|in etwa|um die|gegen|grob|an die|in der größenordnung von|geschätzt|geschätzte|geschätzten",
    NEARLY: "fast|knapp|beinahe|nahezu|nicht ganz|kurz vor|kratzt an|kratzt am|bald",
    AT_LEAST: "mindestens|wenigstens|zumindest|nicht weniger als",
    MORE_THAN: "mehr als|über|gut|oberhalb von|deutlich über|jenseits von|jenseits der|höher als|größer als",
    AT_MOST: "höchstens|maximal|nicht mehr als",
    UP_TO: "bis zu|bis|bis zum",
    LESS_THAN: "weniger als|unter|unterhalb von|niedriger als|geringer als|kleiner als",
  },
  verbs: {
    MORE_THAN:
      "übersteigt|übersteigen|überstieg|überschreitet|überschritt|überschritten|übertrifft|übertraf|knackt|knackte|knackten",
    NEARLY: "nähert sich|näherte sich|nähern sich",
  },
  trailing: { AT_LEAST: "oder mehr|oder höher|plus", AT_MOST: "oder weniger" },
  articles: "die der das den dem des eine einer einem einen ein eines",
  tight: "über|unter|gut|fast|bis|gegen|an die|um die|bald",
  to: "bis",
  and: "und",
  joints: "und oder bis auf beziehungsweise bzw. bzw sowie",
  between: "zwischen",
  from: "von",
  ranging: "spanne bandbreite",
  change:
    "stieg steig gestieg sank sink gesunk fiel fällt gefall wuchs wachs kletter rutsch erhöh senk verringer",
  months:
    "januar februar märz maerz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep okt nov dez jänner",
  naming:
    "telefon hotline notruf rufnummer telefonnummer servicenummer opfertelefon sorgentelefon hilfetelefon bürgertelefon fax nr nummer seite seiten kapitel abschnitt absatz abs artikel art paragraf paragraph § ziffer satz punkt platz rang stufe klasse phase version teil band folge staffel saison woche tag frage regel bild abbildung tabelle zimmer gleis linie route autobahn a b formel typ modell",
  yearly: "ende anfang mitte seit bis im jahr in ab vor nach um gegen jahre jahren unter",
  trivial:
    "jahrzehnte jahrzehnten jahrhunderte uhr prozent dinge gründe tipps schritte kommentare kommentar minuten stunden tage tagen wochen monate monaten jahre jahren sekunden teile teilen lesezeit min mal grad euro seiten artikel fragen antworten fakten",
  people:
    "personen mitarbeiter mitarbeitende beschäftigte nutzer kunden menschen server firmen unternehmen stellen",
  partitives: "von ihnen|davon|dieser|der",
  stops:
    "und oder der die das in im von vom mit für ist sind war waren hat haben bis seit während nach je pro sowie aber zu zum zur den dem des als wie auf an am aus bei durch gegen ohne um vor über unter zwischen wird werden wurde wurden sich nicht auch nur noch schon dass wenn weil kamen ein eine einer",
  stating:
    "dauert dauerte dauern dauerten durchschnittlich durchschnitt schnitt mittel braucht brauchte brauchen benötigt lang nur haft",
  beforeDuration: "rund etwa fast knapp gut im bei über mehr als circa ca von nur zu",
  tying: "vor später zuvor nach alt alte alter lang frist plan laufzeit vertrag früher her",
  dating:
    "im in den der ersten zweiten dritten vierten halbjahr quartal quartalen monaten jahr jahre januar februar märz april mai juni juli august september oktober november dezember etwa bis",
  comparing: "mehr weniger höher niedriger",
  each: "alle",
  ordinary:
    "vertrag über|deal über|kredit über|auftrag über|rechnung über|investition über|scheck über|abkommen über|vereinbarung über|paket über|darlehen über|anleihe über|verträge über|aufträge über|kredite über|streit über",
  compound: { joint: "und", tensFirst: false },
};
