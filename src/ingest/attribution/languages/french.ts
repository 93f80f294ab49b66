import type { SourceWords } from "../source-words.ts";

export const FRENCH: SourceWords = {
  accordingTo: "selon|d['’]après|suivant|aux\\s+dires\\s+de|à\\s+en\\s+croire|de\\s+l['’]avis\\s+de",
  citing: "citant|cité(?:e|s|es)?\\s+par|se\\s+référant\\s+à|cite",
  doneBy:
    "(?:obtenu|publié|révélé|rapporté|consulté|cité|dévoilé|diffusé|compilé|estimé|calculé|réalisé|mené|analysé|interrogé|avancé|repris|établi|recensé|revendiqué|mesuré|annoncé)(?:e|s|es)?(?:\\s+en\\s+(?:\\d{4}|[a-zß-ɏ]{3,9}))?\\s+par|transmis(?:es)?\\s+à",
  toldTo: "a\\s+(?:déclaré|confié|expliqué|dit)\\s+(?:à|au)|dans\\s+un\\s+entretien\\s+(?:à|avec)",
  reportOf:
    "(?:rapports?|données|chiffres|enquête|étude|documents|analyse|estimations|sondage|note|informations|calculs)\\s+(?:de|du|des|d['’]|par)",
  sourceLine: "sources?\\s*:|via",
  including: "(?:médias|sources),?\\s+(?:comme|dont|tels\\s+que)",
  verbs:
    "tempère|nuance|résume|détaille|relève|relèvent|constate|constatent|observe|pointe|tranche|abonde|confie|glisse|conclut|concluent|insiste|s['’]attend(?:ent)?\\s+à|évaluait|estimait|jugeait|chiffrait|calculait|affirmait|indiquait|juge|plaide|soutient|commente|commenté|félicité|rappelle|rappelé|croit\\s+savoir|évalue|affirme|affirment|affirmé|indique|indiquent|indiqué|rapporte|rapportent|rapporté|révèle|révèlent|révélé|explique|expliqué|estime|estiment|estimé|écrit|écrivent|déclare|déclaré|annonce|annoncé|assure|assuré|précise|précisent|précisé|évoque|évoqué|dit|disent|rappelle|rappelé|souligne|souligné|note|noté|ajoute|ajouté|calcule|calculent|calculé|confirme|confirmé|reconnaît|reconnu|avance|avancé|chiffre|chiffré|prévient|parle\\s+de|prévoit|s['’]agace|s['’]inquiète|s['’]étonne|écrivait|déclarait|expliquait|soulignait|rappelait|notait|annonçait|répond|(?<!\\bon\\s)arrive\\s+à",
  closingOnly: "",
  weakVerbs: "publie|publié|montre|montrent|montré|attend|trouvé|table",
  holdingVerbs: "obtenu|publié|consulté|révélé",
  between: "a|ont|avait|aussi|également|déjà|récemment|pour\\s+sa\\s+part|de\\s+son\\s+côté|lui-même",
  that: "que|qu['’]|comment",
  days: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|récemment|encore|ensuite|également",
  agents:
    "porte-parole|directeur|directrice|président|présidente|PDG|patron|patronne|analystes?|économistes?|chercheurs?|ministre|chef",
  titles:
    "gouverneure?|secrétaire|maire|docteure?|professeure?|économiste|analyste|fondat(?:eur|rice)|directeur\\s+général|directrice\\s+générale",
  forecasters: "analystes|économistes|marché|consensus",
  beating: "dépass(?:é|ant|e|ait|er)",
  expecting: "attend(?:aient|ait|u|us|ue|ues)|prévoyaient|prévisions?|attentes|anticipaient|estimations",
  bodies: "consortium|groupe|institut|équipe|rapport|étude",
  article: "le|la|les|l['’]|ce|cet|cette",
  those: "le|la|les|l['’]|ce|ces|les\\s+mêmes",
  heldPapers: "documents?|papiers|fichiers|fuites?|données|chiffres",
  reporterNouns:
    "document|institut|organisme|agence|journal|quotidien|magazine|média|chercheurs|analystes|auteurs|étude|rapport|fondation|ministère|association|office|cabinet|organisation",
  companyNouns:
    "entreprise|société|groupe|firme|fabricant|banque|constructeur|géant|start-up|jeune\\s+pousse|opérateur",
  pronouns: "il|elle|ils|elles|on|celle-ci|celui-ci",
  possessives: "son|sa|ses|leurs?",
  objectPronouns: "lui|elle|eux|elles",
  papers: "documents?|papiers|fichiers|actions?|modèles?",
  reports: "rapport|analyse|étude|estimations|données|chiffres",
  studies: "sondage|étude|rapport|analyse|note|enquête|documents|chiffres|données",
  notes: "note|lettre|entretien|interview|billet|discours|présentation|communiqué|tribune",
  studyIn: "dans\\s+(?:une?|la|le|sa|son)",
  relative: "que|qu['’]",
  saysBefore:
    "c['’]est\\s+(?:ce\\s+que|ce\\s+qu['’]|du\\s+moins)|(?:ce|cela)\\s+(?:ressort|qu['’])|ainsi\\s+(?:le|l['’])",
  goesOn: "toujours\\s+selon|d['’]après\\s+cela",
  refersBack: "(?:ces\\s+chiffres|cette\\s+somme|ce\\s+montant)",
  breaksOff: "à\\s+titre\\s+de\\s+comparaison|pour\\s+comparaison|en\\s+comparaison|par\\s+contraste",
  prepositions: "à|au|aux|de|du|des|en|dans|avec|pour|par|sur|chez|contre|vers|entre|que",
  openers:
    "Celle-ci|Celui-ci|Ceux-ci|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Le|La|Les|L|Un|Une|Des|Du|De|Et|Mais|Ou|En|Au|Aux|Il|Elle|Ils|Elles|On|Ce|Cet|Cette|Ces|Selon|Pour|Par|Avec|Dans|Sur|Si|Quand|Comme|Depuis|Après|Avant|Puis|Plus|Son|Sa|Ses|Leur|Leurs|Tout|Toute|Tous|Rapportée|Vingt|Mille|Analystes|Experts|Sources",
  inNames: "de|du|des|d['’]|la|et|pour",
  nameTails:
    "centrale|européenne?|nationale?|internationale?|mondiale?|fédérale?|française?|santé|statistiques?|recherche",
  nameHeads:
    "Institut|Banque|Université|Ministère|Agence|Office|Centre|Association|Fondation|Organisation|Conseil|Commission|Cour|Fonds|Caisse|Autorité|Fédération",
};
