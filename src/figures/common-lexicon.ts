import { currencyCodes } from "./currency.ts";
import { define, type Lexicon, type LexiconNode } from "./lexicon.ts";
import { PERCENT, PERCENTAGE_POINT, PHYSICAL_UNITS, plainUnit, RATIO, SPEED_UNITS } from "./units.ts";

const lexicon: Lexicon = new Map();

for (const [qualifier, phrases] of [
  [
    "ABOUT",
    "about,around,roughly,approximately,approx.,circa,ca.,c.,some,an estimated,estimated,in the region of,in the order of,in the neighborhood of,rund,etwa,ungefähr,environ,aproximadamente,alrededor de,unos,unas,cerca de,om lag,omtrent,约,約,大约,大約",
  ],
  [
    "NEARLY",
    "nearly,almost,close to,approaching,verging on,fast,knapp,casi,presque,près de,quase,nesten,近,接近,将近,將近",
  ],
  [
    "AT_LEAST",
    "at least,a minimum of,minimum of,no less than,not less than,no fewer than,not fewer than,mindestens,wenigstens,al menos,por lo menos,pelo menos,au moins,minst,至少",
  ],
  [
    "MORE_THAN",
    "more than,over,exceeds,exceed,exceeded,exceeding,above,north of,greater than,higher than,in excess of,upwards of,upward of,mehr als,über,más de,mais de,plus de,mer enn,超过,超過,逾",
  ],
  [
    "AT_MOST",
    "at most,at the most,no more than,not more than,a maximum of,maximum of,höchstens,maximal,au maximum,como máximo,no máximo,最多",
  ],
  ["UP_TO", "up to,as much as,as many as,as high as,bis zu,hasta,até,jusqu'à,opptil,高达,高達"],
  [
    "LESS_THAN",
    "less than,fewer than,under,below,south of,short of,lower than,weniger als,unter,menos de,moins de,mindre enn,不到,低于",
  ],
] as const) {
  define(lexicon, phrases, { kind: "QUALIFIER", qualifier });
}
define(
  lexicon,
  "or more,or higher,or above,or greater,or over,plus,and up,and above,and more,oder mehr,o más,ou mais,ou plus,eller mer,以上",
  { kind: "TRAILING", qualifier: "AT_LEAST" },
);
define(lexicon, "or less,or fewer,or lower,or below,or under,oder weniger,o menos,ou menos,ou moins", {
  kind: "TRAILING",
  qualifier: "AT_MOST",
});
define(lexicon, "or so,or thereabouts,左右", { kind: "TRAILING", qualifier: "ABOUT" });

define(lexicon, "exactly,precisely,genau", { kind: "EXACTLY" });
define(
  lexicon,
  "well,far,just,slightly,much,way,significantly,considerably,substantially,easily,comfortably,likely,a little,a bit,somewhat",
  { kind: "ADVERB" },
);
define(lexicon, "minus,negative", { kind: "MINUS" });
define(lexicon, "a,an,ein,eine,einer,un,une,una,um,uma", { kind: "ARTICLE" });
define(lexicon, "of,de,d'", { kind: "OF" });
define(lexicon, "to,bis,à,til,至,到", { kind: "TO" });
define(lexicon, "between,from,zwischen,von,entre,mellom", { kind: "BETWEEN" });
define(lexicon, "and,und,y,et,e,og", { kind: "AND" });
define(lexicon, "per,pro,je,por,par", { kind: "PER" });
define(lexicon, "point", { kind: "POINT" });

for (const [per, words] of [
  ["each", "each,apiece"],
  ["hour", "hourly"],
  ["day", "daily,täglich"],
  ["week", "weekly"],
  ["month", "monthly,monatlich"],
  ["quarter", "quarterly"],
  ["year", "annually,yearly,per annum,p.a.,jährlich,im jahr,al año"],
  ["person", "per capita"],
] as const) {
  define(lexicon, words, { kind: "RATE", per });
}

for (const [power, singular, plural] of [
  [1, "", "tens"],
  [2, "hundred", "hundreds,Hunderte,hunderte,cientos,centaines,centenas"],
  [3, "thousand,Thousand,k,K,tsd.,Tsd.,tausend,tusen,千", "thousands,Tausende,tausende,milliers"],
  [
    6,
    "million,Million,Mn.,mn.,mln.,m,M,MM,mio.,Mio.,millón,milhão,mill.",
    "millions,Millions,millionen,millones,milhões,millioner",
  ],
  [
    9,
    "billion,Billion,bn.,Bn.,bln.,b,B,BN,milliard,milliarde,Mrd.,mrd.,md.,Md.,mia.",
    "billions,Billions,milliarden,milliards,milliarder",
  ],
  [12, "trillion,Trillion,tn.,trn.,T,TN", "trillions,Trillions"],
  [15, "quadrillion", ""],
  [5, "lakh,lakhs,lac", ""],
  [7, "crore,crores,cr.", ""],
  [4, "万,萬", ""],
  [8, "億,亿", ""],
] as const) {
  if (singular !== "") define(lexicon, singular, { kind: "SCALE", power, plural: false });
  if (plural !== "") define(lexicon, plural, { kind: "SCALE", power, plural: true });
}

"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  .split(" ")
  .forEach((word, value) => {
    define(lexicon, word, { kind: "CARDINAL", value });
  });
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, position) => {
  define(lexicon, word, { kind: "CARDINAL", value: 10 * (position + 2) });
});
"一二三四五六七八九十".split("").forEach((word, position) => {
  define(lexicon, word, { kind: "CARDINAL", value: position + 1 });
});
define(lexicon, "两,兩", { kind: "CARDINAL", value: 2 });

for (const [denominator, words] of [
  [2, "half,halves"],
  [3, "third,thirds"],
  [4, "quarter,quarters,fourth,fourths"],
  [5, "fifth,fifths"],
  [6, "sixth,sixths"],
  [7, "seventh,sevenths"],
  [8, "eighth,eighths"],
  [9, "ninth,ninths"],
  [10, "tenth,tenths"],
  [12, "twelfth,twelfths"],
  [15, "fifteenth,fifteenths"],
  [20, "twentieth,twentieths"],
  [100, "hundredth,hundredths"],
] as const) {
  define(lexicon, words, { kind: "FRACTION", denominator });
}

for (const [digits, words] of [
  ["2", "double,doubled,doubles,doubling,twice,twofold,verdoppelt"],
  ["3", "triple,tripled,triples,tripling,thrice,threefold,verdreifacht"],
  ["4", "quadruple,quadrupled,quadruples,quadrupling,fourfold"],
  ["5", "quintuple,quintupled,quintuples,quintupling,fivefold"],
  ["6", "sixfold,sextupled"],
  ["7", "sevenfold"],
  ["8", "eightfold"],
  ["9", "ninefold"],
  ["10", "tenfold"],
  ["11", "elevenfold"],
  ["12", "twelvefold"],
  ["20", "twentyfold"],
  ["100", "hundredfold"],
] as const) {
  define(lexicon, words, { kind: "MULTIPLE", digits, fraction: 0 });
}
define(lexicon, "halve,halved,halves,halving,一半", { kind: "MULTIPLE", digits: "05", fraction: 1 });

define(lexicon, "x,X,times,fold,倍,mal,fach,fache,fachen", { kind: "UNIT", unit: RATIO, shift: 0 });
define(
  lexicon,
  "percent,Percent,per cent,pct.,pc,prozent,prozentige,prozentigen,prozentiger,prozentiges,prozentigem,prozentig,por ciento,por cento,pour cent,prosent",
  {
    kind: "UNIT",
    unit: PERCENT,
    shift: -2,
  },
);
define(
  lexicon,
  "percentage points,percentage point,pp,ppt,ppts,prozentpunkte,prozentpunkten,prozentpunkt,prosentpoeng,prosentpoenget,puntos porcentuales,punto porcentual,pontos percentuais,ponto percentual,p.p.,points de pourcentage,point de pourcentage,百分点,百分點,个百分点,個百分點,ポイント",
  { kind: "UNIT", unit: PERCENTAGE_POINT, shift: -2 },
);
define(
  lexicon,
  "basis points,basis point,bps,bp,basispunkte,basispunkten,puntos básicos,pontos base,points de base,basispunkter,个基点,基点,個基點,基點,ベーシスポイント",
  {
    kind: "UNIT",
    unit: PERCENTAGE_POINT,
    shift: -4,
  },
);

// Millions of dollars, as the press of Mexico writes them.
define(lexicon, "mdd", { kind: "UNIT", unit: plainUnit("CURRENCY", "USD"), shift: 6 });

for (const code of currencyCodes()) {
  define(lexicon, code, { kind: "UNIT", unit: plainUnit("CURRENCY", code), shift: 0 });
}
for (const [code, words] of [
  [
    "USD",
    "dollars,dollar,us dollars,us dollar,u.s. dollars,u.s. dollar,american dollars,usd,dólares,dólar,dólares estadounidenses,dólares americanos,dollars américains,amerikanske dollar,美元,美金,美圆,美圓,美,ドル,米ドル",
  ],
  ["EUR", "euros,euro,eur,d'euros,欧元,歐元,ユーロ"],
  ["GBP", "pounds,pound,pounds sterling,sterling,british pounds,英镑,英鎊,ポンド,英ポンド"],
  ["JPY", "yen,japanese yen,yens,yenes,ienes,日元,日圓,日圆,円"],
  ["CNY", "yuan,yuans,yuanes,iuanes,renminbi,rmb,RMB,Rmb,chinese yuan,人民币,人民幣,人民元"],
  ["CAD", "canadian dollars,加元,カナダドル"],
  ["AUD", "australian dollars,澳元,豪ドル"],
  ["NZD", "new zealand dollars"],
  ["HKD", "hong kong dollars,港元,港币,港幣,香港ドル"],
  ["SGD", "singapore dollars,新加坡元,シンガポールドル"],
  ["TWD", "taiwan dollars,new taiwan dollars,新台幣,台幣,新台币,台湾ドル"],
  ["INR", "rupees,rupee,indian rupees,rupien,rupias,roupies,rs.,Rs.,卢比,盧比,ルピー"],
  ["KRW", "won,korean won,south korean won,韩元,韓元,ウォン"],
  [
    "CHF",
    "swiss francs,swiss franc,franken,schweizer franken,francos suizos,francos suíços,francs suisses,sveitsiske franc,瑞郎,スイスフラン",
  ],
  ["SEK", "SKr,Skr,swedish kronor,swedish krona,swedish crowns,swedish crown"],
  ["NOK", "NKr,Nkr,norwegian kroner,norwegian krone,norwegian crowns,norwegian crown"],
  ["DKK", "DKr,Dkr,danish kroner,danish krone,danish crowns,danish crown"],
  ["CZK", "czech crowns,czech crown,czech koruna"],
  ["MXN", "mexican pesos"],
  ["ARS", "argentine pesos"],
  ["CLP", "chilean pesos"],
  ["COP", "colombian pesos"],
  ["BRL", "reais,brazilian reais"],
  ["RUB", "rubles,roubles,ruble,rublos,roubles,rubel,卢布,盧布,ルーブル"],
  ["TRY", "turkish lira,lira"],
  ["ZAR", "rand"],
  ["PLN", "zloty,zlotys"],
  ["ILS", "shekels"],
  ["AED", "dirhams"],
  ["SAR", "saudi riyals"],
  ["THB", "baht"],
  ["MYR", "RM,ringgit,ringgits"],
  ["IDR", "Rp,rupiah,rupiahs"],
  ["BDT", "Tk,taka,takas"],
  ["KES", "KSh,Ksh,kenyan shillings,kenyan shilling"],
  ["TZS", "TSh,Tsh,tanzanian shillings,tanzanian shilling"],
  ["UGX", "USh,Ush,ugandan shillings,ugandan shilling"],
  ["NGN", "naira,nairas"],
  ["GHS", "cedis,cedi"],
  ["PHP", "philippine pesos,philippine peso"],
  ["PKR", "pakistani rupees,pakistani rupee"],
  ["EGP", "egyptian pounds,egyptian pound"],
] as const) {
  define(lexicon, words, { kind: "UNIT", unit: plainUnit("CURRENCY", code), shift: 0 });
}
define(lexicon, "cents,cent,us cents", { kind: "UNIT", unit: plainUnit("CURRENCY", "USD"), shift: -2 });
define(lexicon, "pence", { kind: "UNIT", unit: plainUnit("CURRENCY", "GBP"), shift: -2 });
for (const [label, words] of PHYSICAL_UNITS) {
  define(lexicon, words, { kind: "UNIT", unit: plainUnit("PHYSICAL", label), shift: 0 });
}
for (const [length, per, words] of SPEED_UNITS) {
  const unit = Object.freeze({ ...plainUnit("PHYSICAL", length), per });
  define(lexicon, words, { kind: "UNIT", unit, shift: 0 });
}

/** The words of figures that mean the same whatever the language of the text. */
export const COMMON_LEXICON: ReadonlyMap<string, LexiconNode> = lexicon;
