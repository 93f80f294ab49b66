import type { LanguageTable } from "./language-table.ts";

export const FRENCH: LanguageTable = {
  cardinals:
    "deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100 cents:100 un:1 une:1",
  thousand: "mille",
  phrases:
    "le double=double|doublé=double|doublée=double|doubler=double|a doublé=double|ont doublé=double|le triple=triple|triplé=triple|tripler=triple|quadruplé=quadruple|quadrupler=quadruple|le quadruple=quadruple|quintuplé=quintuple|décuplé=tenfold|la moitié=half|un tiers=one third|deux tiers=two thirds|un quart=one fourth|trois quarts=three fourths|un cinquième=one fifth|deux cinquièmes=two fifths|trois cinquièmes=three fifths|quatre cinquièmes=four fifths|un sixième=one sixth|un huitième=one eighth|un dixième=one tenth",
  partJoints: "sur",
  times: "fois",
  half: "demi",
  several: "plusieurs quelques",
  points: "points point",
  qualifiers: {
    ABOUT:
      "environ|quelque|quelques|autour de|à peu près|de l'ordre de|aux alentours de|aux environs de|approximativement|près d'environ|d'environ|à environ|grosso modo|dans les",
    NEARLY: "presque|près de|près des|près du|près d'|pas loin de|quasi|quasiment|pas tout à fait|frôlant",
    AT_LEAST: "au moins|au minimum|pas moins de|un minimum de|minimum",
    MORE_THAN:
      "plus de|plus des|plus du|plus d'|supérieur à|supérieure à|supérieurs à|supérieures à|au-dessus de|au-dessus des|au-delà de|au-delà des|un peu plus de|plus que",
    AT_MOST: "au maximum|au plus|pas plus de|un maximum de",
    UP_TO: "jusqu'à|jusqu’à|jusqu'a|jusqu'à près de",
    LESS_THAN:
      "moins de|moins des|moins du|moins d'|inférieur à|inférieure à|inférieurs à|en dessous de|en-dessous de|en deçà de|sous les|un peu moins de",
  },
  verbs: {
    MORE_THAN:
      "dépasse|dépassent|dépassait|dépassé|dépasser|dépasserait|dépassant|excède|excèdent|franchit|franchi|franchir",
    NEARLY: "approche|approchent|approchait|frôle|frôlait|avoisine|avoisinent",
  },
  trailing: {
    AT_LEAST: "ou plus|et plus|au moins|au minimum",
    AT_MOST: "ou moins|au plus|au maximum",
    ABOUT: "environ",
  },
  articles: "les le la l' un une des",
  tight: "sous|quelques",
  to: "à",
  and: "et",
  joints: "et ou à puis",
  between: "entre",
  from: "de",
  ranging: "fourchette varie varient oscille",
  change: "pass grimp chut baiss augment progress recul mont tomb",
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  naming:
    "numéro n° nº page pages p chapitre article articles section paragraphe alinéa phase type classe groupe niveau saison épisode journée étape loi place rang ligne salle porte",
  yearly: "en depuis jusqu'en année années an fin début mi vers de du des",
  trivial:
    "décennies siècles choses raisons conseils étapes commentaires commentaire minutes heures jours semaines mois ans années secondes fois questions réponses points partages lecture",
  people: "voix personnes gens policiers",
  notNouns:
    "les des ses mais après depuis sans dans vous nous plus très puis alors ans toujours moins jamais temps pas",
  plural: /(?:[^s]s|[aeo]ux)$/,
  partitives: "d'entre eux|d'entre elles|des|de ces|de ses",
  stops:
    "de du des d' la le les en dans avec pour par que qui à au aux et ou un une sur sous son sa ses se ce cette est sont était fut plus moins mais comme pendant durant depuis contre entre chez lors après avant",
  stating: "dure durent durait duré moyenne médiane seulement prison requiert faut ferme",
  beforeDuration: "environ de près en plus les à ces",
  tying: "plus auparavant avant après tôt tard durant pendant depuis",
  dating:
    "dans en au aux le la les de du premiers premier première deuxième troisième quatrième trimestre trimestres semestre mois année années janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  comparing: "plus moins",
  each: "toutes tous",
  contractions: "de=du|de=des|de=d'|de=de la|de=de l'|à=au|à=aux",
  andHalf: "et demi|et demie",
  countedOf: "de d'",
};
