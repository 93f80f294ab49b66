import type { SourceWords } from "../source-words.ts";

export const NORWEGIAN: SourceWords = {
  accordingTo: "ifølge|i\\s+følge|etter\\s+det|skal\\s+vi\\s+tro|i\\s+henhold\\s+til",
  citing: "viser\\s+til|siterer|med\\s+henvisning\\s+til",
  doneBy:
    "(?:innhentet|publisert|rapportert|omtalt|offentliggjort|sett|gjennomgått|beregnet|anslått|utført|lekket)\\s+(?:av|til)",
  toldTo: "fortalte|sa\\s+til|sier\\s+til|i\\s+et\\s+intervju\\s+med|overfor",
  reportOf:
    "(?:rapporter?|rapporten|tall(?:ene)?|studien?|analysen?|dokumenter|undersøkelsen?|data|beregninger|anslag|melding)\\s+(?:fra|av|i|hos)",
  sourceLine: "kilder?\\s*:|via",
  including: "(?:medier|kilder)\\s+som",
  verbs:
    "sier|sa|skriver|skrev|skrevet|melder|meldte|opplyser|opplyste|hevder|hevdet|anslår|anslo|forteller|fortalte|rapporterer|rapporterte|forklarer|forklarte|uttaler|uttalte|påpeker|påpekte|bekrefter|bekreftet|varsler|varslet|spår|beregner|beregnet|understreker|mener|innrømmer|snakker\\s+om|tror|trodde|forventer|forventet",
  closingOnly: "",
  weakVerbs: "viser|viste|venter|ventet|publiserte|fant|regner|regnet",
  holdingVerbs: "innhentet|publiserte|fikk\\s+tak\\s+i|offentliggjorde",
  between: "har|hadde|også|nylig|tidligere|allerede|selv|nå|for\\s+sin\\s+del",
  that: "at|hvordan",
  days: "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i\\s+dag|i\\s+går|nylig|også",
  agents: "talspersonen?|talsmannen?|sjefen?|direktøren?|analytikere?|forskere?|økonomer|statsråd|lederen?",
  titles:
    "[A-Za-zæøå]*direktør(?:en)?|[A-Za-zæøå]*sjef(?:en)?|[A-Za-zæøå]*økonom(?:en)?|nettstedet|avisen|avisa|magasinet|nyhetsbyrået|selskapet|analyseselskapet|administrerende|statsminister(?:en)?|finansminister(?:en)?|sjeføkonom(?:en)?|professor(?:en)?|forsker(?:en)?",
  forecasters: "analytikere|analytikerne|økonomer|eksperter|markedet",
  beating: "slo|slår|overgikk",
  expecting: "ventet|ventede|forventet|forventninger|anslag|spådd",
  bodies: "konsortiet|gruppen|instituttet|rapporten|studien",
  article: "den|det|de|denne|dette",
  those: "de|den|disse|de\\s+samme",
  heldPapers: "dokumentene?|papirene|filene|lekkasjen|tallene|dataene",
  reporterNouns:
    "nettstedet|nyhetsbyrået|undersøkelsen|instituttet|byrået|etaten|avisen|avisa|magasinet|forskerne|analytikerne|forfatterne|studien|rapporten|stiftelsen|departementet|foreningen|organisasjonen",
  companyNouns: "selskapet|firmaet|konsernet|gruppen|produsenten|banken|bedriften",
  pronouns: "han|hun|de|det",
  possessives: "sin|sitt|sine|hans|hennes|deres",
  objectPronouns: "ham|henne|dem",
  papers: "dokumenter|papirer|filer|aksjer|modeller",
  reports: "rapport|analyse|studie|anslag|tall",
  studies: "undersøkelse|studie|rapport|analyse|dokumenter|tall",
  notes: "notat|brev|intervju|innlegg|tale|presentasjon|pressemelding|kronikk",
  studyIn: "i\\s+(?:en|et|sin|sitt)",
  relative: "som",
  saysBefore:
    "det\\s+(?:melder|skriver|opplyser|sier|viser|kommer\\s+fram|går\\s+fram)|dette\\s+(?:melder|skriver|opplyser|viser)",
  goesOn: "dermed|ifølge\\s+dette",
  refersBack: "(?:disse\\s+tallene|dette\\s+beløpet|summen)",
  breaksOff: "til\\s+sammenligning|sammenlignet",
  prepositions: "i|på|fra|hos|av|med|til|for|om|mot|mellom|enn",
  openers:
    "Januar|Februar|Mars|April|Mai|Juni|Juli|August|September|Oktober|November|Desember|Den|Det|De|En|Et|Ei|Han|Hun|Vi|Jeg|Og|Men|I|På|Fra|Av|Med|Til|For|Om|Hvis|Når|Da|Siden|Etter|Før|Ifølge|Dette|Denne|Disse|Så|Nå|Her|Der|Ikke|Også|Analytikere|Eksperter|Kilder|Flere|Noen|Alle",
  inNames: "for|og|av",
  nameTails:
    "sentralbyrå|universitet|høgskole|institutt|direktorat|forbund|forening|elbilforening|bank|tilsyn",
  nameHeads:
    "Universitetet|Instituttet|Institutt|Norges|Statistisk|Departementet|Banken|Senter|Folkehelseinstituttet",
};
