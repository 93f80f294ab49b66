/** Words that are numbers, parts or multiples in languages beside English, with the English or digits that stand for them. */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: words(
    "zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 hundert:100 eine:1 einer:1 ein:1 anderthalb:1,5 eineinhalb:1,5 zweieinhalb:2,5 dreieinhalb:3,5 dutzend:12",
  ),
  es: words(
    "dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 cien:100 un:1 una:1",
  ),
  fr: words(
    "deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 vingt:20 trente:30 quarante:40 cinquante:50 cent:100 un:1 une:1",
  ),
  pt: words(
    "dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50 cem:100 um:1 uma:1",
  ),
  nb: words(
    "to:2 tre:3 fire:4 fem:5 seks:6 sju:7 syv:7 åtte:8 ni:9 ti:10 elleve:11 tolv:12 tjue:20 tretti:30 førti:40 femti:50 hundre:100 en:1 én:1 halvannen:1,5",
  ),
};

/** Phrases that are parts or multiples by themselves, with the English word that stands for them. */
const PHRASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: phrases(
    "verdoppelt=double|verdoppelte=double|verdoppeln=double|verdoppelten=double|verdoppelung=double|verdopplung=double|das doppelte=double|doppelt so=double|verdreifacht=triple|verdreifachte=triple|verdreifachen=triple|dreimal so=triple|das dreifache=triple|vervierfacht=quadruple|vervierfachte=quadruple|das vierfache=quadruple|verfünffacht=quintuple|das fünffache=quintuple|verzehnfacht=tenfold|das zehnfache=tenfold|die hälfte=half|halbiert=halved|halbierte=halved|ein drittel=one third|zwei drittel=two thirds|ein viertel=one fourth|drei viertel=three fourths|dreiviertel=three fourths|ein fünftel=one fifth|ein zehntel=one tenth",
  ),
  es: phrases(
    "el doble=double|duplicó=double|duplicado=double|duplica=double|duplicar=double|duplicaron=double|el triple=triple|triplicó=triple|triplicado=triple|triplica=triple|triplicar=triple|cuadruplicó=quadruple|el cuádruple=quadruple|la mitad=half|un tercio=one third|dos tercios=two thirds|una tercera parte=one third|un cuarto=one fourth|una cuarta parte=one fourth|tres cuartas partes=three fourths|un quinto=one fifth|una quinta parte=one fifth|un décimo=one tenth|una décima parte=one tenth",
  ),
  fr: phrases(
    "le double=double|doublé=double|doubler=double|a doublé=double|le triple=triple|triplé=triple|tripler=triple|quadruplé=quadruple|le quadruple=quadruple|la moitié=half|un tiers=one third|deux tiers=two thirds|un quart=one fourth|trois quarts=three fourths|un cinquième=one fifth|un dixième=one tenth",
  ),
  pt: phrases(
    "o dobro=double|dobrou=double|dobrar=double|dobraram=double|duplicou=double|o triplo=triple|triplicou=triple|triplicar=triple|quadruplicou=quadruple|a metade=half|metade=half|um terço=one third|dois terços=two thirds|um quarto=one fourth|três quartos=three fourths|um quinto=one fifth|um décimo=one tenth",
  ),
  nb: phrases(
    "det dobbelte=double|doblet=double|dobling=double|fordoblet=double|det tredobbelte=triple|tredoblet=triple|firedoblet=quadruple|halvparten=half|halvert=halved|en tredel=one third|en tredjedel=one third|to tredeler=two thirds|to tredjedeler=two thirds|en firedel=one fourth|en fjerdedel=one fourth|tre firedeler=three fourths|tre fjerdedeler=three fourths|en femtedel=one fifth|en tidel=one tenth",
  ),
};

function words(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(list.split(" ").map((entry) => entry.split(":")));
}

function phrases(list: string): readonly (readonly [string, string])[] {
  return list.split("|").map((entry) => {
    const [phrase = "", meaning = ""] = entry.split("=");
    return [phrase, meaning] as const;
  });
}

/** What the words of one language mean where numbers are looked for. */
export interface NumberWords {
  /** Cardinals by word, as digits in that language's own style. */
  readonly cardinals: ReadonlyMap<string, string>;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

const NONE: NumberWords = { cardinals: new Map(), phrases: new Map() };
const BY_LANGUAGE: ReadonlyMap<string, NumberWords> = new Map(
  Object.keys(TABLES).map((language) => {
    const byFirst = new Map<string, (readonly [string, string])[]>();
    for (const entry of PHRASES[language] ?? []) {
      const first = entry[0].split(" ")[0] ?? "";
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), entry].sort((a, b) => b[0].length - a[0].length),
      );
    }
    return [
      language,
      { cardinals: new Map(Object.entries(TABLES[language] ?? {})), phrases: byFirst },
    ] as const;
  }),
);

/** Returns the number words of a language other than English; none for a language that has no table. */
export function numberWordsOf(language: string): NumberWords {
  return BY_LANGUAGE.get(language) ?? NONE;
}
