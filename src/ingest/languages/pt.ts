import type { LanguageTable } from "./language-table.ts";

export const PORTUGUESE: LanguageTable = {
  cardinals:
    "dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezoito:18 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 duzentos:200 trezentos:300 quinhentos:500 um:1 uma:1",
  thousand: "mil",
  phrases:
    "o dobro=double|dobrou=double|dobrar=double|dobraram=double|dobrado=double|duplicou=double|duplicar=double|duplicaram=double|o triplo=triple|triplicou=triple|triplicar=triple|triplicaram=triple|quadruplicou=quadruple|o quádruplo=quadruple|quintuplicou=quintuple|a metade=half|metade=half|um terço=one third|dois terços=two thirds|um quarto=one fourth|três quartos=three fourths|um quinto=one fifth|dois quintos=two fifths|três quintos=three fifths|quatro quintos=four fifths|um sexto=one sixth|um décimo=one tenth",
  partJoints: "em cada|a cada|de cada",
  times: "vezes",
  half: "meio meia",
  several: "vários várias alguns algumas muitos muitas",
  points: "pontos ponto",
  tenths: "décimas décima",
  qualifiers: {
    ABOUT:
      "cerca de|aproximadamente|por volta de|em torno de|na casa de|na casa dos|em cerca de|uns|umas|mais ou menos|na ordem de|da ordem de|estimado em|estimados|estimadas|ao redor de",
    NEARLY: "quase|perto de|perto dos|perto das|próximo de|próximo dos|praticamente",
    AT_LEAST: "pelo menos|ao menos|no mínimo|um mínimo de|não menos de",
    MORE_THAN:
      "mais de|mais do que|mais da|mais do|acima de|acima dos|acima das|superior a|superiores a|maior que|pouco mais de|mais que",
    AT_MOST: "no máximo|não mais de|não mais do que|um máximo de",
    UP_TO: "até|de até|em até",
    LESS_THAN:
      "menos de|menos do que|menos da|menos do|abaixo de|abaixo dos|abaixo das|inferior a|inferiores a|menor que|pouco menos de",
  },
  verbs: {
    MORE_THAN:
      "passou de|passaram de|passa de|passam de|passar de|passando de|superou|superam|supera|superar|superaram|superando|ultrapassa|ultrapassou|ultrapassam|ultrapassar|ultrapassaram|excede|excedeu",
    NEARLY: "beira|beirava|beirou",
  },
  trailing: { AT_LEAST: "ou mais", AT_MOST: "ou menos" },
  articles: "os as o a um uma",
  tight: "até",
  to: "a até para",
  and: "e",
  joints: "e ou a para",
  between: "entre",
  from: "de desde",
  ranging: "faixa varia variam oscila",
  change: "elev cai passou passar subi sobe cresc aument reduz baix recu",
  months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  naming:
    "número núm nº página páginas pág capítulo artigo art seção secção parágrafo item fase tipo classe grupo nível temporada rodada episódio lei decreto sala porta rota linha",
  yearly: "em desde até ano anos de do da entre a",
  trivial:
    "décadas séculos coisas razões dicas passos comentários comentário minutos horas dias semanas meses anos segundos vezes perguntas respostas pontos",
  people: "pessoas gente mulheres homens",
  notNouns: "os as nos nas mais menos após depois além apenas dois três seis dos das aos às pois mas",
  plural: /(?:[^s]s)$/,
  partitives: "deles|delas|dos|das|de seus",
  stops:
    "de do da dos das em no na nos nas com por que para a ao à e ou um uma se é são foi foram mais menos mas como pelo pela entre até desde durante este esta segundo",
  stating: "dura durou duram leva levou levam média mediana demora demorou prisão reclusão",
  beforeDuration: "cerca de uns umas quase em mais até a",
  tying: "depois antes atrás mais de prazo",
  dating:
    "no na em os as de primeiros primeiro segundo terceiro quarto trimestre trimestres semestre meses ano anos até janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  comparing: "mais menos",
  each: "cada",
  contractions: "de=do|de=da|de=dos|de=das|a=ao|a=à|a=aos|a=às|em=no|em=na",
  andHalf: "e meio|e meia",
  countedOf: "de",
};
