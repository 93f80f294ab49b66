import type { LanguageTable } from "./language-table.ts";

export const SPANISH: LanguageTable = {
  cardinals:
    "dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintiún:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900 un:1 una:1 uno:1",
  thousand: "mil",
  phrases:
    "el doble=double|duplicó=double|duplicado=double|duplica=double|duplicar=double|duplicaron=double|duplicarse=double|duplicará=double|el triple=triple|triplicó=triple|triplicado=triple|triplica=triple|triplicar=triple|triplicaron=triple|triplicará=triple|cuadruplicó=quadruple|cuadruplica=quadruple|cuadruplicado=quadruple|el cuádruple=quadruple|quintuplicó=quintuple|la mitad=half|un tercio=one third|dos tercios=two thirds|una tercera parte=one third|dos terceras partes=two thirds|un cuarto=one fourth|una cuarta parte=one fourth|tres cuartos=three fourths|tres cuartas partes=three fourths|un quinto=one fifth|una quinta parte=one fifth|un sexto=one sixth|un décimo=one tenth|una décima parte=one tenth",
  partJoints: "de cada",
  times: "veces",
  half: "medio media",
  several: "varios varias muchos muchas algunos algunas unos unas",
  points: "puntos punto",
  tenths: "décimas décima",
  qualifiers: {
    ABOUT:
      "aproximadamente|aproximadamente de|alrededor de|en torno a|en torno al|unos|unas|cerca de|cerca del|casi unos|más o menos|del orden de|circa|ca.|estimado en|unos estimados",
    NEARLY: "casi|casi un|casi una|cerca de los|rozando|a punto de|prácticamente",
    AT_LEAST: "al menos|por lo menos|como mínimo|un mínimo de|no menos de|mínimo de",
    MORE_THAN:
      "más de|más del|superior a|superiores a|superior al|por encima de|por encima del|mayor que|mayor a|mayor de|algo más de|poco más de",
    AT_MOST: "como máximo|a lo sumo|no más de|un máximo de|máximo de",
    UP_TO: "hasta|de hasta|hasta un|hasta el",
    LESS_THAN:
      "menos de|menos del|inferior a|inferiores a|inferior al|por debajo de|por debajo del|menor que|menor a|poco menos de",
  },
  verbs: {
    MORE_THAN:
      "supera|superan|superó|superaron|superaba|superaban|superar|superando|superará|superen|superarán|superaría|sobrepasa|sobrepasó|supere|excede|excedió|rebasa|rebasó",
    ABOUT: "ronda|rondan|rondaba|rondará|rondarán|rondaría|rondó|ronde",
    NEARLY: "rozar|rozará|rozarían|roza|rozaba|rozan|rozó",
  },
  trailing: { AT_LEAST: "o más", AT_MOST: "o menos" },
  articles: "los las el la un una unos unas",
  tight: "hasta",
  to: "a al hasta",
  and: "y",
  joints: "y e o a al u",
  between: "entre",
  from: "de del desde",
  ranging: "rango oscila oscilan oscilaba",
  change: "subi pasó pasar pasa baj cay crec aument creci elev reduj descend",
  months:
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
  naming:
    "número núm nº página páginas pág capítulo artículo art sección apartado párrafo punto fase tipo clase grupo nivel temporada jornada episodio ley decreto sala puerta ruta línea",
  yearly: "en desde hasta año años de del entre a",
  trivial:
    "décadas siglos cosas razones consejos pasos comentarios comentario minutos horas días semanas meses años segundos veces preguntas respuestas claves puntos compartidos",
  people: "personas gente policías víctimas",
  notNouns:
    "los las unos unas más después además antes dos tres entonces jueves lunes martes miércoles viernes es menos",
  plural: /(?:[^s]s)$/,
  partitives: "de ellos|de ellas|de los|de las|de sus",
  stops:
    "de del la el los las en con por que para a al y o e u un una su sus se es son fue fueron era más menos como pero sin sobre entre hasta desde durante este esta según",
  stating: "tarda tardó duran dura duró durar promedio media mediana sólo solo cárcel prisión requiere",
  beforeDuration: "unos unas de casi cerca aproximadamente más al en un",
  tying: "hace después antes atrás más de plazo",
  dating:
    "en el la los las de primeros primer segundo tercer cuarto trimestre trimestres semestre meses año años hasta enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  comparing: "más menos",
  each: "cada",
  contractions: "de=del|de=de la|de=de las|de=de los|a=al|a=a los|a=a las",
  andHalf: "y medio|y media",
  countedOf: "de",
};
