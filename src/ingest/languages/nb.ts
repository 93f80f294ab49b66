import type { LanguageTable } from "./language-table.ts";

export const NORWEGIAN: LanguageTable = {
  cardinals:
    "to:2 tre:3 fire:4 fem:5 seks:6 sju:7 syv:7 åtte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15 seksten:16 sytten:17 atten:18 nitten:19 tjue:20 tretti:30 førti:40 femti:50 seksti:60 sytti:70 åtti:80 nitti:90 hundre:100 en:1 én:1 ett:1 et:1 halvannen:1,5 halvannet:1,5",
  phrases:
    "det dobbelte=double|dobbelt (så)=double|doblet=double|doble=double|dobles=double|dobling=double|fordoblet=double|det tredobbelte=triple|tredoblet=triple|tredobling=triple|firedoblet=quadruple|femdoblet=quintuple|tidoblet=tenfold|halvparten=half|halvert=halved|halvering=halved|en tredel=one third|en tredjedel=one third|to tredeler=two thirds|to tredjedeler=two thirds|en firedel=one fourth|en fjerdedel=one fourth|tre firedeler=three fourths|tre fjerdedeler=three fourths|en femtedel=one fifth|to femdeler=two fifths|fire femdeler=four fifths|en femdel=one fifth|en sjettedel=one sixth|en tidel=one tenth|en tiendedel=one tenth",
  partJoints: "av|av hver",
  every: "hver hvert",
  ordinals:
    "annen:2 andre:2 tredje:3 fjerde:4 femte:5 sjette:6 sjuende:7 åttende:8 niende:9 tiende:10 tjuende:20 hundrede:100",
  times: "ganger gang",
  half: "halv halvt",
  several: "flere noen mange",
  points: "poeng",
  qualifiers: {
    ABOUT:
      "om lag|omtrent|omkring|rundt|cirka|ca|ca.|anslagsvis|sånn cirka|i størrelsesorden|i størrelsesordenen|i underkant av|rundt regnet|anslått",
    NEARLY: "nesten|nær|nærmere|bortimot|opp mot|knapt|snaut|tett på|like under|i underkant av",
    AT_LEAST: "minst|i det minste|minimum|ikke mindre enn",
    MORE_THAN: "mer enn|over|drøyt|drøye|godt over|flere enn|større enn|høyere enn|i overkant av",
    AT_MOST: "høyst|maksimalt|ikke mer enn|maks",
    UP_TO: "opptil|inntil|opp til|så mye som",
    LESS_THAN: "mindre enn|under|færre enn|lavere enn",
  },
  verbs: {
    MORE_THAN: "overstiger|oversteg|overgår|passerte|passerer|passert|overskred|overskrider",
    NEARLY: "nærmer seg|nærmet seg",
  },
  trailing: { AT_LEAST: "eller mer", AT_MOST: "eller mindre" },
  articles: "de en et ei den det",
  tight: "over|under|nær|rundt|omkring",
  to: "til",
  and: "og",
  joints: "og eller til",
  between: "mellom",
  from: "fra",
  ranging: "varierer",
  change: "økt øk falt fall steg stig gikk sank synk redus vokst",
  months: "januar februar mars april mai juni juli august september oktober november desember",
  naming:
    "nr nummer side sider kapittel artikkel paragraf § punkt fase type klasse gruppe nivå sesong runde episode del rom linje plass",
  yearly: "i siden fra år året rundt etter før innen",
  trivial:
    "tiår ting grunner tips steg kommentarer kommentar minutter timer dager uker måneder år sekunder ganger spørsmål svar prosent kroner kr",
  people: "ansatte brukere kunder mennesker personer selskaper bedrifter enheter arbeidsplasser folk barn",
  notNouns: "eller etter under over men mer flere andre siden ikke",
  plural: /(?:er|ere)$/,
  partitives: "av dem|av disse|av de",
  stops:
    "og av på i med for som er var fra til hvert hver per etter under over om ved mot uten enn den det de en et ei sin sitt å at har hadde ble blir",
  stating: "tar tok varer varte gjennomsnittlig gjennomsnitt snitt fengsel bare",
  beforeDuration: "om lag ca rundt i nesten over minst på",
  tying: "siden senere tidligere gammel før etter",
  dating:
    "i den de første andre tredje fjerde halvår kvartal kvartalene måneder år januar februar mars april mai juni juli august september oktober november desember til",
  comparing: "mer mindre høyere lavere",
  each: "hvert hver",
  ordinary: "avtale over|uenighet over",
  compound: { joint: "", tensFirst: true },
};
