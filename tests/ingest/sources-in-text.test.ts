import { expect, test } from "vitest";
import { readText } from "../../src/ingest/read-text.ts";
import { EMPTY_VOCABULARY, type VocabularyEntity } from "../../src/ingest/vocabulary.ts";

/** Returns the named sources of each figure. */
function sourcesOf(text: string, language: string): string[][] {
  return readText(text, { format: "text", language }).figures.map(({ inferred }) =>
    inferred.attributions
      .filter(({ value, score }) => value.kind === "NAMED" && score >= 0.5)
      .map(({ value }) => value.name)
      .sort(),
  );
}

for (const [language, text, sources] of [
  ["en", "According to Harbour Watch, the port lost $5 million.", [["Harbour Watch"]]],
  ["en", "The port lost $5 million, Mira Holt said on Tuesday.", [["Mira Holt"]]],
  ["en", "Mira Holt, who covers ports at Quay Research, says that it lost $5 million.", [["Mira Holt"]]],
  [
    "en",
    "The port lost $5 million, according to a study by the Institute for Harbours.",
    [["Institute for Harbours"]],
  ],
  [
    "en",
    "Papers obtained by Harbour Watch and Mira Holt show a loss of $5 million.",
    [["Harbour Watch", "Mira Holt"]],
  ],
  ["en", "In a poll that Quay Research ran, 45% were against it.", [["Quay Research"]]],
  // Papers named again, and what those who hold them have made public.
  [
    "en",
    "The port is bleeding, according to files that Harbour Watch has seen. By 2028, the files show, Acme sees losses of $5 million.",
    [["Harbour Watch"]],
  ],
  [
    "en",
    "Papers, which Mira Holt made public, tell of the port. Going by the papers, it lost $5 million. That sum rose to $6 million.",
    [["Mira Holt"], ["Mira Holt"]],
  ],
  // Who expects and who tells of it.
  ["en", "Acme expects sales of $5 million, according to a report by Harbour Watch.", [["Harbour Watch"]]],
  ["en", "It made $4 million, below the $5 million that Quaidata had forecast.", [[], ["Quaidata"]]],
  // Studies and reports of somebody.
  ["en", "In a new Acme survey, 87% of workers were tired.", [["Acme"]]],
  ["en", "Ports lose 5% a year, the Harbour Index 2024 of the Dock Institute finds.", [["Dock Institute"]]],
  ["en", "Ports lost $5 million, Harbour Bureau data that came out on March 6 show.", [["Harbour Bureau"]]],
  [
    "en",
    "Some 300 jobs went, data from layoffs.fyi shows. According to layoffs.fyi, 500 jobs remain.",
    [["layoffs.fyi"], ["layoffs.fyi"]],
  ],
  // What others had expected is not the speaker's, and who gathered it tells of nothing else.
  [
    "en",
    "Acme said sales came to $5 million, compared with analysts' estimates of $4 million, according to data compiled by Quaidata.",
    [["Acme"], ["Quaidata"]],
  ],
  ["en", "Acme said sales came to $5 million and so beat expectations of $4 million.", [["Acme"], []]],
  [
    "en",
    "Sales were $5 million, whereas analysts had expected $6 million, according to Quaidata.",
    [[], ["Quaidata"]],
  ],
  ["en", "Acme expects sales of $5 million, above the $4 million that analysts had in mind.", [["Acme"], []]],
  ["en", "Acme had a good quarter, Mira Holt said. Its shares rose 5% in late trading.", [[]]],
  ["en", "Sales rose 5%, Leeds-based Acme said.", [["Acme"]]],
  ["en", "Nearly 1 in 4 were tired, a new Acme survey has found.", [["Acme"]]],
  [
    "en",
    "Dr Mira Holt, from the Harbour Centre, who led the study, said that 5% were lost.",
    [["Mira Holt"]],
  ],
  [
    "en",
    "Such are the findings of a survey by Quay Research. According to the results, 18% were tired.",
    [["Quay Research"]],
  ],
  [
    "en",
    "LEEDS, Jan 15 (Harbour Press) - Profit at Acme jumped 5%, and the company also predicted growth.",
    [[]],
  ],
  // Who is meant, and who is not.
  ["en", "Acme, Inc. ACM announced that it will pay $5 million.", [["Acme"]]],
  [
    "en",
    "Mira Holt, who follows ports at Quay Research, said that it had to do with sales that grew 5%.",
    [["Mira Holt"]],
  ],
  ["en", "Cranes were late again, it said: numbers were up 5%.", [[]]],
  ["en", "It will spend $5 million, according to Harbour Watch's source.", [["Harbour Watch"]]],
  ["en", "Acme Said to Need $5 Million a Month", [[]]],
  ["en", "Investors have been told by xHarbour that $5 million is near.", [["xHarbour"]]],
  ["en", "The port lost $5 million, eQuay said.", [["eQuay"]]],
  ["en", "Costs are now expected by the parent of Acme to be $5 million.", [[]]],
  ["en", "Mira Holt, who has promised a great deal, has spent $5 million.", [[]]],
  [
    "en",
    "Ports pay $5 million, and still a study by Quay Research – The Great Pay – says that 95% of it is lost.",
    [[], ["Quay Research"]],
  ],
  ["en", "Filings that Harbour Watch found show a stake of 14%.", [["Harbour Watch"]]],
  ["en", "First reported on by Harbour Watch, the filings show a stake of 14%.", [["Harbour Watch"]]],
  ["en", "It gave $5 million, papers from the Dock Institute's lawsuit against it have revealed.", [[]]],
  ["en", "It draws $5 million all told and is filled with Acme cranes.", [[]]],
  [
    "en",
    "It lost 5%, according to a bleak report for 2023 from the Office on Ports and Docks and UN Harbours on Monday.",
    [["Office on Ports and Docks", "UN Harbours"]],
  ],
  // What is one's own, and what is somebody's.
  [
    "en",
    "It lost $6 million, almost double the $3 million that it lost before, Mira Holt said.",
    [["Mira Holt"], [], ["Mira Holt"]],
  ],
  ["en", "Shares lost 5%, as Acme reported sales of $4 million.", [[], ["Acme"]]],
  ["en", "Shares lost 5%, as Acme reported on Monday.", [["Acme"]]],
  ["en", "It came on top of the 15,000 jobs whose end Mira Holt had announced.", [["Mira Holt"]]],
  ["en", "A share of 52.4% is what the Dock Institute reports in its study.", [["Dock Institute"]]],
  ["en", "It was the turn of Acme, which announced that it will part with 3% of its cranes.", [["Acme"]]],
  ["en", "Ad sales at the port fell by 5% this year: Harbour Watch", [["Harbour Watch"]]],
  ["en", "The port lost $5 million, said Department of Harbours spokesman Jan Oak.", [["Jan Oak"]]],
  ["en", "But Vice-President Mira Holt stressed on Thursday that 5% were lost.", [["Mira Holt"]]],
  ["en", "Leeds-based Acme last year pledged to buy 5,000 cranes.", [["Acme"]]],
  ["en", "Acme expects 16.6 million crates will be moved.", [["Acme"]]],
  [
    "en",
    "The Ministry of Trade, Industry and Energy (MOTIE) met. According to MOTIE, it lost $5 million.",
    [["Ministry of Trade, Industry and Energy"]],
  ],
  ["en", "“It was bad,” Mr. Holt said. Later, Mr. Holt said that it lost $5 million.", [["Holt"]]],
  [
    "en",
    "The port lost $5 million, said Mira Holt, a former head of the Harbour Institute.",
    [["Mira Holt"]],
  ],
  ["en", "The port grew by 5%, Norway’s Institute of Statistics said Friday.", [["Institute of Statistics"]]],
  ["en", "The 5% toll announced by United States President Mira Holt is high.", [["Mira Holt"]]],
  ["en", "It lost $5 million, according to U.S. Harbour Bureau data.", [["U.S. Harbour Bureau"]]],
  ["en", "A Harbour Department study found fewer than 50 ports that make money.", [["Harbour Department"]]],
  [
    "en",
    "The Alder Commission on ports and health found that in 2015 there were 9 million cases.",
    [["Alder Commission on ports and health"]],
  ],
  [
    "en",
    "“It is bad,” Mira Holt said.\n\nHer own research indicates that 45% of ports lose money.",
    [["Mira Holt"]],
  ],
  ["en", "McAdam Co. owns the port. McAdam reported a loss of $5 million.", [["McAdam"]]],
  [
    "de",
    "Der Kranhersteller Hebewerk AG verlor 5 Millionen Euro, teilte der Branchenverband Hafenia mit.",
    [["Hafenia"]],
  ],
  [
    "de",
    "Wie Harbour Watch unter Berufung auf Insider berichtet, zahlte er 5 Millionen Euro.",
    [["Harbour Watch"]],
  ],
  [
    "es",
    "El puerto perdió 5 millones de euros, dijo Mira Holt en una entrevista con El Muelle.",
    [["El Muelle", "Mira Holt"]],
  ],
  [
    "fr",
    "D’après une étude de l’université de Brest, 45 % des ports perdent de l’argent.",
    [["université de Brest"]],
  ],
  ["en", "Mira Holt met him. ‘It’s bad. The port lost $5 million,’ Mira Holt said.", [["Mira Holt"]]],
  ["en", "'It was bad. The port lost $5 million,' Mira Holt said.", [["Mira Holt"]]],
  ["ja", "「ハーバー」によると、33人が死亡した。", [["ハーバー"]]],
  ["ja", "ハーバーが報じた計画によると、33人が働く。", [["ハーバー"]]],
  ["ja", "大学などによると学生数は1353人だった。", [["大学"]]],
  [
    "es",
    "Mira Holt habló ayer, dijo Mira Holt. Confirmó además que el puerto perdió 5 millones.",
    [["Mira Holt"]],
  ],
  ["es", "El Puerto (EP) ya le ha dicho al país que perdió 5 millones.", [["Puerto"]]],
  ["en", "People look at a page for 8 seconds (Harbour Institute, 2015).", [["Harbour Institute"]]],
  [
    "en",
    "Agents of Air and Marine Operations (AMO) met. AMO says that it has 1,800 boats.",
    [["Air and Marine Operations"]],
  ],
  ["en", "It used 2.8 tonnes, estimates Mira Holt, CEO of Alder Cranes.", [["Mira Holt"]]],
  [
    "en",
    "A query takes 500 ml, researchers at the University of California, Riverside said.",
    [["University of California, Riverside"]],
  ],
  ["en", "A report by Alder’s QUAY initiative says that 95% of pilots fail.", [["Alder QUAY"]]],
  [
    "en",
    "Mira Holt of Alder Cranes said that it lost $9 million. Borealis’s sales fell 13%, the company said Wednesday.",
    [["Mira Holt"], ["Borealis"]],
  ],
  [
    "nb",
    "Ifølge Alder tapte den 5 millioner kroner. Kranex fikk 6 millioner kroner, opplyser selskapet.",
    [["Alder"], ["Kranex"]],
  ],
  [
    "en",
    "It killed at least 20 people, Ukrainian President Mira Holt said Sunday, marking a year.",
    [["Mira Holt"]],
  ],
  [
    "en",
    "He spoke after the International Harbour Fund projected prices would rise by 7.3 percent.",
    [["International Harbour Fund"]],
  ],
  ["en", "Alder Capital owns the port. Alder announced that it paid $5 million.", [["Alder Capital"]]],
  ["en", "“It was bad,” said Mira Fa. Later Fa said that it lost $5 million.", [["Mira Fa"]]],
  [
    "en",
    "“The port lost $5 million. It sold 3,000 cranes,” Mira Holt said. “It has $2 million left.”",
    [["Mira Holt"], ["Mira Holt"], ["Mira Holt"]],
  ],
  ["en", "“It was bad,” Mira Holt said.\n\n“The port lost $5 million.”", [["Mira Holt"]]],
  [
    "en",
    "The port lost 10% of its trade, but won 5%, according to Harbour Watch, a maker of statistics.",
    [["Harbour Watch"], ["Harbour Watch"]],
  ],
  [
    "en",
    "The Institute for Harbours (IFH) counts ships. According to the institute, $5 million came in.",
    [["Institute for Harbours"]],
  ],
  [
    "en",
    "Mira Holt says the port lost $5 million. She adds that it made $9 million.",
    [["Mira Holt"], ["Mira Holt"]],
  ],
  ["en", "The port lost $5 million. So says Mira Holt.", [["Mira Holt"]]],
  [
    "en",
    "The port lost $5 million and gained $2 million, Harbour Watch reported.",
    [["Harbour Watch"], ["Harbour Watch"]],
  ],
  [
    "de",
    "Laut dem Institut für Hafenkunde verlor der Hafen 5 Millionen Euro.",
    [["Institut für Hafenkunde"]],
  ],
  ["de", "Nach Angaben von Mira Holt verlor der Hafen 5 Millionen Euro.", [["Mira Holt"]]],
  ["de", "Der Hafen verlor 5 Millionen Euro, sagte Mira Holt.", [["Mira Holt"]]],
  ["de", "Der Hafen verlor 5 Millionen Euro. Das teilte die BVH mit.", [["BVH"]]],
  ["en", "The port lost $5 million, according to a Harbour Watch report.", [["Harbour Watch"]]],
  ["en", "Citing a Harbour Watch study, it put the loss at $5 million.", [["Harbour Watch"]]],
  ["es", "Según Mira Holt, el puerto perdió 5 millones de euros.", [["Mira Holt"]]],
  [
    "es",
    "El puerto perdió 5 millones de euros, de acuerdo con el Instituto de Puertos.",
    [["Instituto de Puertos"]],
  ],
  [
    "fr",
    "Selon l’Institut de Statistique, le port a perdu 5 millions d’euros.",
    [["Institut de Statistique"]],
  ],
  ["fr", "Le port a perdu 5 millions d’euros, précise Mira Holt.", [["Mira Holt"]]],
  ["pt", "Segundo Mira Holt, o porto perdeu 5 milhões de reais.", [["Mira Holt"]]],
  [
    "pt",
    "O porto perdeu 5 milhões de reais, de acordo com o Instituto de Portos.",
    [["Instituto de Portos"]],
  ],
  ["nb", "Ifølge Mira Holt tapte havnen 5 millioner kroner.", [["Mira Holt"]]],
  ["nb", "Havnen tapte 5 millioner kroner, opplyser Mira Holt.", [["Mira Holt"]]],
  ["fr", "Le port a perdu 5 millions d’euros, a indiqué mardi Mira Holt.", [["Mira Holt"]]],
  [
    "fr",
    "Le port a perdu 5 millions d’euros, a indiqué mardi Ports quais Normandie (PQN), ce qui fait 3 %.",
    [["Ports quais Normandie"], ["Ports quais Normandie"]],
  ],
  ["fr", "Le port a perdu 5 millions d’euros, rapporte quainouvelles.", [["quainouvelles"]]],
  ["es", "En mayo Puertonorte perdió 5 millones de euros, según informó el lunes.", [["Puertonorte"]]],
  [
    "de",
    "Es sind 5 Millionen Euro, geht aus der Hafenstatistik des Hafenamts (HAMT) hervor.",
    [["Hafenamt"]],
  ],
  ["en", "The port lost $5 million, researchers at Quay University in Leeds found.", [["Quay University"]]],
  ["en", "Profit at Acmecranes was $5 million, Norway's largest maker told investors.", [["Acmecranes"]]],
  [
    "en",
    "Acme Cranes on Monday reported sales of $5 million, above the $4 million that analysts polled by Quay Data had forecast.",
    [["Acme Cranes"], ["Quay Data"]],
  ],
  [
    "en",
    "The Ports Department reported losses of $5 million, far from the $2 million that economists had predicted.",
    [["Ports Department"], []],
  ],
  ["en", "Analysts surveyed by Quay Data had expected sales of $5 million.", [["Quay Data"]]],
  ["en", "Ports Chair Mira Holt said that losses were at $5 million.", [["Mira Holt"]]],
  ["en", "Mira Holt runs the port. Traffic is up, and Holt says that it earned $5 million.", [["Mira Holt"]]],
  [
    "en",
    "Researchers at the Institute for Harbours looked at cranes. They found that 45% were idle.",
    [["Institute for Harbours"]],
  ],
  [
    "en",
    "The Harbour Regulatory Authority of Norway said the port lost $5 million.",
    [["Harbour Regulatory Authority of Norway"]],
  ],
  ["en", "Norway's largest crane maker Acmecranes on Monday reported sales of $5 million.", [["Acmecranes"]]],
  ["en", "Harbour President Mira Holt earned $5 million, according to her annual report.", [["Mira Holt"]]],
  [
    "de",
    "Wie das Statistische Hafenamt mitteilte, gingen 5 Millionen Euro verloren.",
    [["Statistisches Hafenamt"]],
  ],
  ["de", "Nach BVH-Angaben verlor der Hafen 5 Millionen Euro.", [["BVH"]]],
  ["de", "Aus dem Verkauf meldete Kranbau Süd einen Verlust von 5 Millionen Euro.", [["Kranbau Süd"]]],
  [
    "es",
    "Su presidenta, Mira Holt de Cos, advirtió de que el puerto perdió 5 millones de euros.",
    [["Mira Holt de Cos"]],
  ],
  ["fr", "Les analystes interrogés par Quaidata attendaient 5 millions d’euros.", [["Quaidata"]]],
  ["pt", "O porto perdeu R$ 5 milhões, disse a presidente da companhia, Mira Holt.", [["Mira Holt"]]],
  ["nb", "Ifølge Havnens sentralbyrå tapte havnen 5 millioner kroner.", [["Havnens sentralbyrå"]]],
  ["zh", "海港控股周三公布，第二季度营收5亿元。", [["海港控股"]]],
  ["zh", "据海港社援引知情人士报道，港口计划筹资5亿元。", [["海港社"]]],
  ["zh", "“明年将达5亿元，”首席执行官李小明表示。", [["李小明"]]],
  ["ja", "港湾新聞の調査では、企業の43%が反対した。", [["港湾新聞"]]],
  ["ja", "港湾データバンクは損失が5億円を超えるとみている。", [["港湾データバンク"]]],
  ["zh", "港务局局长李明5日公布，港口亏损5亿元。", [["李明"]]],
  ["zh", "港务局的数据还显示，港口亏损5亿元。", [["港务局"]]],
  ["zh", "据 Harbour Watch 报道，港口亏损5亿元。", [["Harbour Watch"]]],
  ["ja", "ハーバーウォッチによると、港は5億円を失った。", [["ハーバーウォッチ"]]],
] as const) {
  test(`readText() finds the sources of "${text}"`, () => expect(sourcesOf(text, language)).toEqual(sources));
}

for (const [language, text] of [
  ["en", "Borealis Shipping paid Acme Cranes $5 million."],
  ["en", "Acme Cranes adds $5 million to its contract with Borealis Shipping."],
  ["en", "Acme Cranes is said to have lost $5 million."],
  ["en", "The number of Borealis readers neared 17 million."],
  ["en", "Europe, with Acme Cranes, added $5 million."],
  ["en", "No rate has been confirmed by Acme Cranes, but 20% goes to the port."],
  ["en", "It told investors that sales of its Borealis cranes came to $5 million."],
  ["en", "Things began to sour when Acme Cranes revealed its $500 million plan."],
  ["en", "Below are the newest numbers on Acme Cranes.\n- It has 300 cranes."],
  ["en", "Acme Cranes put $5 million into Borealis Shipping."],
  ["en", "The firm bid $5 per share for Acme, the owner of Borealis Shipping."],
  ["en", "The fund, led by French investors at Acme Cranes, paid $5 million."],
  ["en", "Fields of the Marsh People’s land shrank; the scientists estimated a loss of $5 million."],
  ["en", "They are shown to investors because Acme Cranes wants $5 million."],
  ["en", "According to internal Acme Cranes documents, it lost $5 million."],
  ["en", "According to people familiar with Acme Cranes, it lost $5 million."],
  ["en", "Mira Holt spoke in Leeds. For comparison, a ship costs $5 million."],
  ["en", "The share stood at 45 per cent at the end of November."],
  ["en", "Profit rose to Rs 5 crore."],
  ["en", "Data from Norway show a loss of $5 million."],
  ["fr", "Le port a perdu 5 millions d’euros, rapporte-t-on jeudi."],
  ["fr", "Élargi encore, le port a perdu 5 millions d’euros, selon l’agence."],
  ["de", "Nach den ruhigen Kran-Jahren zeigt der Hafen wieder 5 Millionen Euro."],
  ["de", "Die Hafenbetriebe Nord zahlten der Kranbau Süd 5 Millionen Euro."],
  ["es", "Grúas del Norte pagó 5 millones de euros a Puertos del Sur."],
  ["fr", "Grues du Nord a payé 5 millions d’euros à Ports du Sud."],
] as const) {
  test(`readText() takes nobody in "${text}" for the source`, () =>
    expect(sourcesOf(text, language)).toEqual([[]]));
}

test("readText() gives a list the source of what it stands under, and a table that of the line below it", () => {
  const list =
    "Sales tripled, Mira Holt said. What follows is for two years.\n- Cranes: 300\n- Sales: $5 million";
  expect(sourcesOf(list, "en").slice(-2)).toEqual([["Mira Holt"], ["Mira Holt"]]);
  const table = "Quarter | Sales | Change\nQ1 2024 | $5 million | 5%\nSource: Quaidata, Harbour Watch.";
  expect(sourcesOf(table, "en")).toEqual([
    ["Harbour Watch", "Quaidata"],
    ["Harbour Watch", "Quaidata"],
  ]);
});

test("readText() finds who speaks behind the name of a known company", () => {
  const acme: VocabularyEntity = {
    id: "acme",
    name: "Acme",
    aliases: [],
    kind: "ORGANIZATION",
    isOutlet: false,
    fiscalYearStart: null,
    url: null,
  };
  const { figures } = readText("Acme CEO Mira Holt said that sales were $5 million.", {
    format: "text",
    language: "en",
    vocabulary: { ...EMPTY_VOCABULARY, entities: [acme] },
  });
  expect(figures[0]?.inferred.attributions.map(({ value }) => value.name)).toEqual(["Mira Holt"]);
});

test("readText() lets a source go on only where the text says so", () => {
  const plain = "Mira Holt says the port lost $5 million. A crane costs $2 million.";
  expect(sourcesOf(plain, "en")).toEqual([["Mira Holt"], []]);
  const shares = "Mira Holt said that traffic fell by 5%. Tolls dropped 3%.";
  expect(sourcesOf(shares, "en")).toEqual([["Mira Holt"], ["Mira Holt"]]);
});

test("readText() gives the rows of a table the source that stands above it", () => {
  const table = "Source: Harbour Watch\nItem | 2023 | 2024\nSales | $5 million | $6 million";
  expect(sourcesOf(table, "en")).toEqual([["Harbour Watch"], ["Harbour Watch"]]);
});

// Names in all their forms: legal forms, articles, what says what they are, lists and pairs.
for (const [text, ...sources] of [
  ["Quay Bros. said the film made $5 million.", "Quay Bros."],
  ["Crane Co. Ltd said it sold 5,000 cranes.", "Crane Co. Ltd"],
  ["Consultancy Quaydata puts its sales at $5 million.", "Quaydata"],
  ["Separate Home Office data show that 17,978 visas were granted.", "Home Office"],
  ["Earth is heading for a loss of $5 million, the United Nations said Monday.", "United Nations"],
  ["Saudi Arabia said it would add $60 million.", "Saudi Arabia"],
  ["Ports must cut leaks by 42%, said a report from the U.N. Harbour Programme.", "U.N. Harbour Programme"],
  [
    "It must pay $5 million, Ireland's Data Protection Commission (DPC) said on Friday.",
    "Data Protection Commission",
  ],
  ["Across the sea, the Data & Crane Association puts the loss at $5 million.", "Data & Crane Association"],
  ["20th Century Cranes reported $5 million.", "20th Century Cranes"],
  ["Luis von Quay wrote that it lost $5 million.", "Luis von Quay"],
  ["QuayBank, Alder and Borealis said they would put $5 million into it.", "Alder", "Borealis", "QuayBank"],
  [
    "The Harbour Institute and the Crane Institute put it at $5 million.",
    "Crane Institute",
    "Harbour Institute",
  ],
  ["Alder is paying $5 million for Borealis, the two companies said Tuesday.", "Alder", "Borealis"],
  ["Alder, the owner of Borealis and Quaydata, reported $5 million for that period.", "Alder"],
  ["Mira Holt of the charity QUAY told AFP that it lost $5 million.", "AFP", "Mira Holt"],
  ["Mira Holt, a lecturer at Harbour School, told AFP that it lost $5 million.", "AFP", "Mira Holt"],
  ["Mira Holt, Alder's director, said it lost $5 million.", "Mira Holt"],
  ["“We lost $5 million,” Mira Holt, the chief executive, said on stage in Leeds.", "Mira Holt"],
  ["In a post last week, the director, Mira Holt, gave another sum: “We lost $5 million.”", "Mira Holt"],
  ["Emissions will climb by 50%, agency official Mira Holt said in Geneva.", "Mira Holt"],
  // Verbs and phrases of telling.
  ["Alder was first to report that Borealis would raise prices on 200 cranes.", "Alder"],
  ["Quaydata has the maker at 15.9 million cranes.", "Quaydata"],
  ["Quaydata gave it 14.6 million cranes for the year.", "Quaydata"],
  ["The Crane Office has lifted its estimate from 685,000 to 866,000.", "Crane Office", "Crane Office"],
  ["Net profit came to $5 million, by Quaydata's reading of the sheets.", "Quaydata"],
  [
    "Laws will add $5 million, according to her group, the Committee for a Dry Harbour.",
    "Committee for a Dry Harbour",
  ],
  ["The host gave $5 million, announced by the emir, Mira al-Holt.", "Mira al-Holt"],
  // What others expect is told by who asked them.
  ["Analysts on average expect sales of $5 million, QUAY data showed.", "QUAY"],
  ["Earnings were above the $2.13 expected by analysts surveyed by Quaydata.", "Quaydata"],
] as const)
  test(`readText() names the sources of "${text}"`, () => {
    const found = sourcesOf(text, "en");
    expect(found.flat()).toEqual(sources);
  });

test("readText() takes it, the firm and she for the one that the text speaks of, where nobody spoke", () => {
  for (const [text, source] of [
    ["Quay Group also sells a tool. In a blog post it put that tool's sales at $5 million.", "Quay Group"],
    [
      "Quay Group had little to celebrate. Sales dropped by 2% in the period, the firm reported.",
      "Quay Group",
    ],
    ["Mira Holt put the decline down to rust. She said leaks were up, with 479,000 of them.", "Mira Holt"],
    ["Mira Holt handed him a prize. By her count, it lost $5 million.", "Mira Holt"],
  ])
    expect([text, ...sourcesOf(text ?? "", "en").flat()]).toEqual([text, source]);
});

test("readText() lets no source go on where others speak whom the text does not name", () => {
  const text = "Harbour Watch has seen files. Executives told the board that it could spare 600,000 hires.";
  expect(sourcesOf(text, "en").flat()).toEqual([]);
});

test("readText() names sources in the manner of other languages", () => {
  for (const [language, text, ...sources] of [
    [
      "de",
      "Der Hafen hat Rost. Der Kranhersteller Kranwerk verlor nach eigenen Angaben 5 Millionen Euro.",
      "Kranwerk",
    ],
    ["de", "Der Hafen verlor 5 Millionen Euro, sagte Hafen-Präsident Moritz Holt.", "Moritz Holt"],
    [
      "de",
      "Laut Hafenblatt ist es viel. Der Hafen verlor 5 Millionen Euro, schrieb das Fachportal.",
      "Hafenblatt",
    ],
    [
      "es",
      "En su último informe, el Banco de España sitúa el uso en el 20% de las empresas.",
      "Banco de España",
    ],
    ["zh", "据研究机构QuayData的报告，港口今年亏损5亿美元。", "QuayData"],
    ["zh", "首席执行官山姆·霍尔特本周在直播中表示，亏损将超过200亿美元。", "山姆·霍尔特"],
    ["zh", "財務長Mira Holt在會上表示，虧損將超過200億美元。", "Mira Holt"],
  ] as const) {
    const found = sourcesOf(text, language).flat();
    expect([text, ...found]).toEqual([text, ...sources]);
  }
});

test("readText() takes names whole that begin or end as other words do", () => {
  for (const [text, ...sources] of [
    ["The Financial Harbour Authority (FHA) said 30 per cent leaked.", "Financial Harbour Authority"],
    ["LEEDS (Quay) - New Harbour Investment Group said it lost $5 million.", "New Harbour Investment Group"],
    ["Leaks fell by 7.7 percent, Statistics Quayland said.", "Statistics Quayland"],
    ["Quaydy’s says rust takes 68% of the port.", "Quaydy’s"],
    ["Leaks hit 14.7%, the market research firm Quaydata said on Tuesday.", "Quaydata"],
    ["It took over $525 million of rust, the newspaper Harbour Daily reported.", "Harbour Daily"],
    [
      "“It is vast,” Mira Holt, director at the Crane Fund (CF), a charity, told us. It is 5 tonnes, she said.",
      "Mira Holt",
    ],
    ["Superintendent Mira Holt said 155 cranes leaked.", "Mira Holt"],
    ["Chair Mira Holt, R-Leeds, said that 60 percent leaked.", "Mira Holt"],
    ["It paid $5 million, U.S. Attorney Mira H. Holt said.", "Mira H. Holt"],
    ["It raised $6 million in a Series C. QUAY said it was 5%.", "QUAY"],
    ["A day later Quay Group raised it, telling investors it would spend $200 billion.", "Quay Group"],
    ["In results also released on Monday, Quay Group posted a quarterly profit of $5 million.", "Quay Group"],
    [
      "Quay Air Lines flew, Quay Air Lines said. The Leeds-based carrier earned 5 million, the carrier said.",
      "Quay Air Lines",
    ],
    ["Quay Group was lucky. In China, Cranes & Co sold 582,522 of them, its filing shows.", "Cranes & Co"],
    ["Mira Holt and Ida Crane have both boasted of at least 100,000 ships.", "Ida Crane", "Mira Holt"],
    ["Quay Group (QG) is large. Its Harbour Outlook sees leaks growing by 5.9 percent.", "Quay Group"],
    ["Quaydata's Mira Holt said it was 5%.", "Mira Holt"],
    ["It was 8%, said Quaydata's Mira Holt.", "Mira Holt"],
    ["It was 7%, according to Quaydata's Mira Holt.", "Mira Holt"],
    ["Quaydata's Harbour Business Group said it was 9%.", "Quaydata"],
    ["Sales rose by 5%, harbour consultant Quaydata estimates.", "Quaydata"],
    ["General Motors reported sales of 66,501.", "General Motors"],
    ["The papers, published by Mira Holt, say Quaydata was paid $5 million.", "Mira Holt"],
    [
      "The World Harbour Institute said so. It lost $5 million, according to the UN agency.",
      "World Harbour Institute",
    ],
    ["The survey was carried out by Quaydata. It found that 60% leak.", "Quaydata"],
  ] as const)
    expect([text, ...sourcesOf(text, "en").flat()]).toEqual([text, ...sources]);
});

test("readText() takes whom a clause is about for no source of it", () => {
  for (const [text, ...sources] of [
    ["According to the documents, Quay Group paid over $2.3 billion."],
    ["According to the company, Quay Group paid over $2.3 billion."],
    ["The leaked files show that Quay Group paid over $2.3 billion."],
    ["Sales were $2.5 billion, though CEO Mira Holt recently claimed they exceed $20 billion.", "Mira Holt"],
  ] as const) {
    const named = sourcesOf(text, "en")
      .flat()
      .filter((name) => /^(?:Quay|Mira)/.test(name));
    expect([text, ...named]).toEqual([text, ...sources]);
  }
});

test("readText() tells who speaks from where they belong", () => {
  for (const [text, ...sources] of [
    [
      "Mira Holt-Crane, a harbour economist at Quay Partners, thinks it may be $35 million.",
      "Mira Holt-Crane",
    ],
    [
      "Mira de Holt, who founded the site Quayline, was calm. In May she calculated it at 5%.",
      "Mira de Holt",
    ],
    ["Mira Holt, a nurse from Crane Hill, said her trip costs $5 a day.", "Mira Holt"],
    ["“No,” said Mira Holt, head of the Quay Marketing Corporation, who expects 150,000 ships.", "Mira Holt"],
    ["“No,” said Mira Holt, President and CEO, who put the power at 3.8 gigawatts.", "Mira Holt"],
    ["Quay Retail, which had Cranepoll question 3,000 adults, announced that it costs $290.", "Quay Retail"],
    ["Minority Leader Mira Holt said the port spends $3 billion.", "Mira Holt"],
    ["Mira Holt, who runs a port in Leeds, told me her company leased 14 cranes in 2024.", "Mira Holt"],
    ["Mira Holt's team followed 5,000 cranes and found rust in 20% of them.", "Mira Holt"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
});

test("readText() takes bodies whole whose names own something or begin as sentences do", () => {
  for (const [text, ...sources] of [
    ["The National Cranemen's Oats Association said it lost 5%.", "National Cranemen's Oats Association"],
    ["The National Drivers' Union said it lost 5%.", "National Drivers' Union"],
    ["The Harbour Institute at Queen's College Leeds found that 49% leak.", "Harbour Institute"],
    ["Monitoring Analytics, the watchdog, calculates that it cost $7 million.", "Monitoring Analytics"],
    ["The Data Crane Coalition says that a site brings in $3 million.", "Data Crane Coalition"],
    ["Just 1% let people go, a New York Fed survey found.", "New York Fed"],
    ["Quay News put the value at just over $300 million.", "Quay News"],
    ["Tests at the University of Quayland found a saving of 28%.", "University of Quayland"],
    ["The United States had a share of 45%, Quaydata figures show.", "Quaydata"],
    ["Sales rose. The Series C round brought in $2 billion, Quaydata said.", "Quaydata"],
    ["User reports of rust have come down by 58%, Quaydata said.", "Quaydata"],
    ["LEEDS, October 31, 2025 – Quay Group sold cranes for $5 million, it said.", "Quay Group"],
    ["LEEDS/YORK, Sept 9 (Newsline) - Quay Group lost 5%, it said.", "Quay Group"],
    ["Quay Group is telling investors it will take in $500 million.", "Quay Group"],
    ["Quay Group was cooler, noting in a report that costs were 18% above plan.", "Quay Group"],
    ["Quay Group assumes 3 billion ships.", "Quay Group"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
  // A label before a headline is nobody, and who asked those who forecast is not the one who reports.
  expect(
    sourcesOf("Explainer: why the port is $207 million short of its plans for more cranes", "en").flat(),
  ).toEqual([]);
  expect(
    sourcesOf(
      "Quay Group made $5 million, beating the $4 million forecast by analysts polled by Cranepoll. Costs rose by 5%, it said.",
      "en",
    ).at(-1),
  ).toEqual(["Quay Group"]);
});

test("readText() tells those who tell of figures from those whose they are", () => {
  for (const [text, ...sources] of [
    [
      "Drug leaks killed 5 million in 2021, a study in the Harbour Review estimated last year.",
      "Harbour Review",
    ],
    [
      "Half were glad, a Quay Research Center survey of 5,023 adults found, and just 10% were not.",
      "Quay Research Center",
    ],
    [
      "They had $194 million in the bank, reports filed with the Harbour Commission show.",
      "Harbour Commission",
    ],
    [
      "Some 22 million rent, according to a report by the Center for Crane Studies at Quay University.",
      "Center for Crane Studies",
    ],
    [
      "Britain's Crane Systems Regulator found that rust played a part in 54% of leaks.",
      "Crane Systems Regulator",
    ],
    ["Quay Group and CRANEX, the UN's research arm, said 82% leak.", "Quay Group", "CRANEX"],
    ["- BCX: 74% of companies have yet to show value.", "BCX"],
    ["Close to half of it would go to ports, Quaydata said.", "Quaydata"],
    ["Over at Quaydata, sales were NT$367.5 billion, Quaydata said.", "Quaydata"],
    ["Quaydata gave it as 0.3 watt-hours.", "Quaydata"],
    ["The research firm Quaydata counts 23% of ports as leaky.", "Quaydata"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())].sort()).toEqual([text, ...sources].sort());
});

test("readText() finds who speaks in French, Portuguese, Spanish, German and Norwegian", () => {
  for (const [language, text, source] of [
    [
      "fr",
      "L'Agence internationale du quai (AIQ) estime que les grues ont absorbé 415 tonnes.",
      "Agence internationale du quai",
    ],
    ["pt", "As vendas recuaram 18,5%, segundo dados divulgados na quinta-feira (4) pelo MQIC.", "MQIC"],
    ["pt", "As importações ficaram em 5 milhões, informou a Quaysex (Secretaria de Comércio).", "Quaysex"],
    ["es", "De acuerdo con su director financiero, Mira Holt, el 80% procede de empresas.", "Mira Holt"],
    ["de", "Kräne rosten den QIT-Forschern zufolge in rund 67 Prozent der Fälle.", "QIT"],
    ["de", "Bis zu 10 Millionen Euro sollen fließen, wie Finanzvorständin Mira Holt sagte.", "Mira Holt"],
    ["nb", "Finansdirektør Mira Holt sier at det blir 13 milliarder dollar.", "Mira Holt"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, language).flat())]).toEqual([text, source]);
});

test("readText() finds all who speak together, and firms called after several", () => {
  for (const [text, ...sources] of [
    ["Sales rose 5%, Quay Group and Cranedata said on Monday.", "Cranedata", "Quay Group"],
    ["Sales rose 5%, the Quay Union (QU) and CRANEX, the UN's arm, said.", "CRANEX", "Quay Union"],
    ["Jobs fell by 153,074, according to the firm Crane, Quay & Holt.", "Crane, Quay & Holt"],
    ["A Quaydata estimate from 2023, that up to 300 million leak, is still told.", "Quaydata"],
    ["According to the Reuters Institute's report, 7% leak.", "Reuters Institute"],
    ["“It is 5% better than we thought,” chairman Mira Holt told the port.", "Mira Holt"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())].sort()).toEqual([text, ...sources].sort());
});

test("readText() tells who speaks from who listens, and whose poll of so many it is", () => {
  for (const [text, ...sources] of [
    ["They bring in 80% of sales, CEO Mira Holt told an audience in Leeds last week.", "Mira Holt"],
    ["Quay Group is old. Fuel could add $1 million, Mira Holt told the council.", "Mira Holt"],
    ["Consultants at Crane & Company estimated that they need $2tn.", "Crane & Company"],
    ["Some 54% back it, a poll of 1,600 residents by Quay Research found.", "Quay Research"],
    ["The Food and Crane Federation said its members' oats had 5% less salt.", "Food and Crane Federation"],
    ["Councilwoman Mira Holt said she lost 14 of her cranes, or 5%.", "Mira Holt"],
    ["Chief Executive Mira Holt was calm. He said on the call that it was $5 million.", "Mira Holt"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
});

test("readText() finds who speaks where a paper, an aside or a pronoun stands between", () => {
  for (const [text, ...sources] of [
    ["Rust costs $300 billion, as the Quay Institute of Stress reminds us.", "Quay Institute of Stress"],
    ["CRANEX cut its rating of the port on Tuesday and put its price target at $110.", "CRANEX"],
    [
      "U-Min Holt, an economist at Quay University, looked at ports and reported in 2019 that 41% leak.",
      "U-Min Holt",
    ],
    ["The Crane Project arrives at 55 grams for an hour.", "Crane Project"],
    [
      "In a research note to clients on Monday, Quay Research cut its forecast to $5 million.",
      "Quay Research",
    ],
    ["It was busy. In July it was $4 billion, as Quaydata had it.", "Quaydata"],
    ["The backlog was $55 billion, the Quaydata release showed.", "Quaydata"],
    ["It pays $38 billion over seven years, per a Quaydata press release.", "Quaydata"],
    ["- 37% of the time is lost (Quay Research)", "Quay Research"],
    ["Quay Group's figure for cranes is $87.4 billion.", "Quay Group"],
    [
      "Rust is the business of the Quay Programme, whose Crane Index, out in March, found that 5% leak.",
      "Quay Programme",
    ],
    ["Sales will be $5 million, according to the Crane Outlook, published by Quaydata.", "Quaydata"],
    ["In 2011 the Quay Bureau made a study. Its estimate was that about 5% leak.", "Quay Bureau"],
    ["Two weeks ago Mira Holt spoke. Her reporting, based on files, says it lost $5 million.", "Mira Holt"],
    ["Quay Group's chief, Mira Holt, wrote on her blog that it lost 5%.", "Mira Holt"],
    ["Quay Institute was calm. A spokesperson said 30 ports had signed up.", "Quay Institute"],
    ["Last week Quay Group spoke. The bank's main findings:\n\n- 5% of ports leak", "Quay Group"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
  // Who gathers what others expect is not whom the text means by "the company".
  expect(
    sourcesOf(
      "Quay Group spoke. Analysts had expected $2, according to Quaydata figures. It lost $5, the company said.",
      "en",
    ),
  ).toEqual([["Quaydata"], ["Quay Group"]]);
  expect(sourcesOf("If that is right, Quay Group's sales would work out at $5 million.", "en")).toEqual([[]]);
});

test("readText() finds the teams, papers and people that speak for a body, and what goes on with them", () => {
  for (const [text, ...sources] of [
    ["Quay Group's ports and cranes team reckons it must find $207 million.", "Quay Group"],
    ["Quay Group was calm. Its people argue that the number is closer to $22 million.", "Quay Group"],
    ["Wages at Quay Group came to £404 million, as its accounts show.", "Quay Group"],
    ["At Quay Group, sales of $6 million were 19% lower, the Anglo-Swedish company said.", "Quay Group"],
    ["Ports leak, the Quay Institute said. The lab's report put it at 12%.", "Quay Institute"],
    ["A paper by Mira Holt is old. It estimated that ports need $500.", "Mira Holt"],
    ["It cost, if the Quay Echo has it right, $800 million.", "Quay Echo"],
    ["First Solar told investors that it expected sales of $5 million.", "First Solar"],
    [
      "Quaydata's Crane Index stood at $3,213, or 4% more than a week before but 6% below its peak.",
      "Quaydata",
    ],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
  // What stands beside what others expected is not the word of who gathered that.
  expect(
    sourcesOf("Sales were $41 million, just missing the $42 million consensus from Quaydata.", "en"),
  ).toEqual([[], ["Quaydata"]]);
  // A part of what somebody told of is of the same source, and so is more of the same paper.
  expect(sourcesOf("Leaks cost $78 million, Quaydata said. Half of that went to ports.", "en")).toEqual([
    ["Quaydata"],
    ["Quaydata"],
  ]);
  expect(sourcesOf("Some 5% leak, Quaydata said. In the same report, 41% of ports were shut.", "en")).toEqual(
    [["Quaydata"], ["Quaydata"]],
  );
});

test("readText() finds who speaks in the ways of each language", () => {
  for (const [language, text, ...sources] of [
    ["de", "Das Magazin Hafenblatt hatte den Umsatz zuletzt auf 3,7 Millionen Euro beziffert.", "Hafenblatt"],
    [
      "de",
      "Das Statistische Bundesamt hatte den Anteil mit 19,75 Prozent angegeben.",
      "Statistisches Bundesamt",
    ],
    ["de", "Mira Holt hat Papiere. Holts Unterlagen zufolge kostet es 3 Millionen Euro.", "Mira Holt"],
    ["de", "Bis 2033 seien es 5 Millionen Euro, schrieb Mira Holt Anfang November.", "Mira Holt"],
    [
      "de",
      "Mira Holt war da, sagte Mira Holt. Die Zahl der Kräne gab sie mit 800 Millionen an.",
      "Mira Holt",
    ],
    ["de", "Es kostet nach Informationen der „Hafen Times“ 5 Millionen Euro.", "Hafen Times"],
    ["de", "Der Anbieter Kranwerk wies im Juli einen Verbrauch von 45 Litern aus.", "Kranwerk"],
    ["es", "“Fueron 5 millones”, analizó Mira Holt, economista de la consultora Muelle.", "Mira Holt"],
    [
      "es",
      "Los analistas consultados por Muelle esperaban ventas de 5 millones y un beneficio de 2 dólares.",
      "Muelle",
      "Muelle",
    ],
    [
      "fr",
      "Mira Holt est venue, dit Mira Holt. « Cela coûte 5 millions d'euros », explique-t-elle.",
      "Mira Holt",
    ],
    ["fr", "Il faut 5 millions d'euros, tempère Mira Holt, professeure à Lyon.", "Mira Holt"],
    ["zh", "据QuayData统计,9月用户数为1.72亿。", "QuayData"],
    ["zh", "市场研究机构QuayData的数据显示,2025年上半年份额为35.8%。", "QuayData"],
    ["zh", "海岳集团今年2月宣布,将投入超过3800亿元。", "海岳集团"],
    ["zh", "海岳证券分析师陆思齐对记者表示,收入有望达到8300亿元。", "陆思齐"],
    ["ja", "海運省が7月に公表した白書では、利用者は26.7%だった。", "海運省"],
  ] as const)
    expect([text, ...sourcesOf(text, language).flat()]).toEqual([text, ...sources]);
});

test("readText() finds who put it where, who read the papers, and whom a note behind names", () => {
  for (const [text, ...sources] of [
    ["Quaydata, by contrast, has placed sales at around $4 million.", "Quaydata"],
    ["Quaydata, going by papers, had 2024 revenue at $34 million.", "Quaydata"],
    ["The same firm, Quaydata, had the port down for $13 million.", "Quaydata"],
    ["In August Quaydata gave 0.24 Wh for a crane.", "Quaydata"],
    ["A trial at the Quay Institute found that cranes need 500 kWh.", "Quay Institute"],
    ["Some 5,000 leaks were found by Quaydata.", "Quaydata"],
    ["The FBQ logged 859,532 leaks.", "FBQ"],
    ["- Rust cost $4 million. (Source: Quaydata)", "Quaydata"],
    ["Quay Group's Mira Holt made the point in an essay: costs dropped by 5%, she wrote.", "Mira Holt"],
    [
      "The figures come from blogger Mira Holt. According to the internal documents she reviewed, it got $4 million.",
      "Mira Holt",
    ],
    ["Cranewatch, Mira Holt's research shop, estimated that it was above $5 million.", "Cranewatch"],
    ["Secretary Mira F. Holt Jr., who blames cranes, has put the share at 60%.", "Mira F. Holt Jr."],
    [
      "Quay Group's spending, from the company's annual reports:\n\nYear | Spent | Share\n2022 | $32 million | 27%",
      "Quay Group",
    ],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
});

test("readText() finds bodies of a state, those of the sentence before, and whom a text is about", () => {
  for (const [text, ...sources] of [
    ["UPDATE 2-Quaydata lifts its forecast to 5 percent, it says", "Quaydata"],
    ["Norway's central bank said that prices rose by 5%.", "Norway's central bank"],
    ["Japan's labour ministry said that wages rose by 5%.", "Japan's labour ministry"],
    [
      "Quay Group has agreed to buy Crane Holdings. Its investors will be paid $9, the companies said.",
      "Quay Group",
      "Crane Holdings",
    ],
    ["A survey of 1,500 adults for Quayside magazine found that 44% leak.", "Quayside"],
    [
      "They gave $405,000, five times the $81,000 of 2010, an analysis by the Quay Ledger found.",
      "Quay Ledger",
    ],
    ["The Crane Office's draft budget foresees a deficit of 30 million dollars.", "Crane Office"],
    ["Costs will be around $2 million, Quaydata reiterated.", "Quaydata"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())].sort()).toEqual([text, ...sources].sort());
  expect(
    sourcesOf(
      "Profits at Quaygroup have collapsed. Cranes at Quaygroup rust. The group made £1 million, it said.",
      "en",
    ),
  ).toEqual([["Quaygroup"]]);
});

test("readText() gives how many were asked or looked at no source, and finds who found it", () => {
  for (const [text, ...sources] of [
    ["When the ASPQ rang 1,015 homes, it found that 15% leak.", [], ["ASPQ"]],
    ["The Quay Institute pooled 5,000 homes and found that 15% leak.", [], ["Quay Institute"]],
    ["A survey by Quaydata of 1,000 firms found that 15% leak.", [], ["Quaydata"]],
    ["The findings drew on interviews with 5,000 firms, Quaydata said.", []],
    [
      "Crabworks, a start-up, brought out a study in July. A crane needs 45 mL of oil, it found.",
      ["Crabworks"],
    ],
    [
      "The U.S. Fish and Wildlife Service puts the toll at 500,000 birds.",
      ["U.S. Fish and Wildlife Service"],
    ],
    [
      "It was 62 million tonnes, according to the Crane Monitor by the Quay Union (QU) and CRANEX.",
      ["CRANEX", "Quay Union"],
    ],
    ["Quaydata reported that a note written by GPT-4 takes 519 mL of water.", ["Quaydata"]],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});

test("readText() finds offices, bodies that go by what they are, and whose study it is", () => {
  for (const [text, ...sources] of [
    ["Ships fell by 5%, the tourism ministry said.", "tourism ministry"],
    ["Some 26,000 left, according to the Crane County Sheriff's Office.", "Crane County Sheriff's Office"],
    ["Banco do Cais said that income jumped by 5%.", "Banco do Cais"],
    ["Quay Group posted a 4.5% rise in adjusted net profit.", "Quay Group"],
    [
      "These chime with those of the Quay Reserve, whose latest study of ports found that 47% leak.",
      "Quay Reserve",
    ],
    ["Mira Holt, who heads commodities research at Quay Partners, said that stocks fell by 5%.", "Mira Holt"],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
});

test("readText() finds who was introduced before, who is named behind a full stop, and co-authors", () => {
  for (const [text, ...sources] of [
    [
      "It began with Mira Holt, a psychologist at Quay University. Those with cranes, she found, were 50% stronger.",
      ["Mira Holt"],
    ],
    ["At the end sits Mira Holt, who is 19. In October he spent 6 kWh a day, he says.", ["Mira Holt"]],
    ["- Rust was the way in for 16% of leaks. (Quaydata 2025)", ["Quaydata"]],
    ["- Some 193,407 leaks were told of. (Source: FBQ)\n- The Bureau logged 859,532 more.", ["FBQ"], ["FBQ"]],
    ["Of 1,325 chief executives polled by Quaydata, 64% were tired.", [], ["Quaydata"]],
    [
      "Some 7% left, wrote Mira Holt of Quay University and her co-author Ann Crane.",
      ["Ann Crane", "Mira Holt"],
    ],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});

test("readText() finds whose survey it is, who leads a team, and the department named before", () => {
  for (const [text, ...sources] of [
    ["Quay Group's latest Crane Report says 75% of ports leak.", "Quay Group"],
    [
      "Mira Holt, a professor at Quay University, and her colleagues estimated that it needed 500 kWh.",
      "Mira Holt",
    ],
    [
      "A survey of 2,093 adults carried out in September 2021 by the Quay Institute found that 50% believe it.",
      "Quay Institute",
    ],
    ["Quay Group spoke. The median query to its Cranor app, the company said, takes 0.24 kWh.", "Quay Group"],
    [
      "Acme Cranes said it was calm. Scientists at the Quay Department of Rust blamed oats. Rust was in 95% of ports, the department said.",
      "Quay Department of Rust",
    ],
  ] as const)
    expect([text, ...new Set(sourcesOf(text, "en").flat())]).toEqual([text, ...sources]);
});

test("readText() tells what somebody says of itself from what others said before", () => {
  for (const [text, ...sources] of [
    [
      "They met on Sunday, Quaydata said. If it falls through, Quay Group will owe $175 million, it said in a filing.",
      ["Quay Group"],
    ],
    [
      "It fell by 5%, Quaydata said. With debts of $420 million, the deal values cranes at 14 times its sales of 2024.",
      ["Quaydata"],
      [],
      [],
    ],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});

test("readText() goes on with whom a text named before, by what it calls them next", () => {
  for (const [text, ...sources] of [
    // The people who told an outlet, without their names.
    [
      "It is to buy $330 million of oats, two people told Reuters. Staff get $200 a sack, the people said.",
      ["Reuters"],
      ["Reuters"],
    ],
    // The paper that the sentence before names, and the study that it tells of.
    [
      "Acme was quiet. The Quay Gazette had it a day later. It sold $5 million of oats, the paper reported.",
      ["Quay Gazette"],
    ],
    [
      "Crane Office counts come from Quaydata. The Harbour Institute, in a study for the Crane Office, found that ports used 176 TWh. The same study sees 325 TWh.",
      ["Harbour Institute"],
      ["Harbour Institute"],
    ],
    // Where a firm is, and where it is spoken of.
    ["Acme Group signed on Thursday. It sold $5 million, the Leeds company said.", ["Acme Group"]],
    ["Acme Cranes said in a statement from Leeds that it sold $5 million.", ["Acme Cranes"]],
    ["Mira Holt told a Harbour Group conference in March that sales would be $5 million.", ["Mira Holt"]],
    // Whose yearly report it is, and whose analysts.
    ["Now for Acme Group. Its yearly Loud & Clear report says it paid out $5 million.", ["Acme Group"]],
    ["QBC was less kind: its analysts had pencilled in $2.01 billion.", ["QBC"]],
    ["Analysts at Quaydata are kinder: before the ban, they estimate, it sold $5 million.", ["Quaydata"]],
    // A second verb, of a name and of a noun.
    ["Music outfit Quaydata went through the sheets and found that it paid $3.", ["Quaydata"]],
    [
      "QBC Insights tried another way. The research firm followed many ports and found that 67% shut.",
      ["QBC Insights"],
    ],
    ["As Quaydata first reported, Mira Holt put the price at $25,000.", ["Mira Holt", "Quaydata"]],
    // A person of three names.
    ["It was odd of the chairman, Mira Holt Berg. Berg replied that it kept 60%.", ["Mira Holt Berg"]],
    // An acronym is no word in brackets: "(Quaydata)" is a source of its own.
    [
      "- Some 5.3 billion cranes swing each day (Quaydata)\n- Some 6.9 billion sacks go by Acme Cranes (Quaydata)",
      ["Quaydata"],
      ["Quaydata"],
    ],
    [
      "The figure is from a paper put out in May 2013 by Acme, Quaydata and QBC: 350 million sacks.",
      ["Acme", "QBC", "Quaydata"],
    ],
    // What is told of itself is no count of others, and a body within commas speaks.
    ["Norway's port agency, NPAX, detected 72,843 rats.", ["NPAX"]],
    ["Accounts seen by Quaydata showed revenue rising 80% to $61 million.", ["Quaydata"], ["Quaydata"]],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});

test("readText() takes no word that opens a sentence for whom a possessive means", () => {
  expect(
    sourcesOf(
      "The Crane Office put it at 415 TWh. Growth of 15% a year would follow, according to its outlook.",
      "en",
    ),
  ).toEqual([["Crane Office"], ["Crane Office"]]);
});

test("readText() finds who speaks behind what they are, and at the end of what they began, in other languages", () => {
  for (const [language, text, ...sources] of [
    [
      "de",
      "Es nahm 5 Millionen Euro ein, wie „Quay News“ unter Verweis auf Unterlagen schrieb.",
      ["Quay News"],
    ],
    ["de", "Davon zahlen einer Recherche der „Quay News“ zufolge nur 5 Prozent.", ["Quay News"]],
    ["de", "Für 2026 rechnet das QWI mit 2,9 Millionen Euro.", ["QWI"]],
    ["es", "Los barcos, dijo el martes el comisario de aguas Mira Holt, son el 5%.", ["Mira Holt"]],
    ["es", "El director, Juan Holt, ha destacado que subió un 9%.", ["Juan Holt"]],
    ["fr", "Mira Holt, la patronne de Quaydata, écrivait en juin qu’il en faut 5 %.", ["Mira Holt"]],
    ["zh", "智谱招股书显示，公司营收为5亿元。招股书还披露，研发人员占75%。", ["智谱"], ["智谱"]],
    ["zh", "MiniMax方面对记者表示，用户超过2亿名。", ["MiniMax"]],
    ["zh", "据《晚点》报道，它裁撤了30%的员工。", ["晚点"]],
    [
      "ja",
      "日本経済新聞によると、投資額は5億円だ。総額は7億円になる見込みだと同紙は伝えている。",
      ["日本経済新聞"],
      ["日本経済新聞"],
    ],
    ["ja", "調査会社カウンターの推計では、シェアは62%だった。", ["カウンター"]],
    ["ja", "東広島市の担当者は、水が5%増えるとみている。", ["東広島市"]],
  ] as const)
    expect([text, ...sourcesOf(text, language)]).toEqual([text, ...sources]);
});

test("readText() finds who speaks by office and by pronoun in Chinese and Japanese", () => {
  for (const [language, text, ...sources] of [
    ["zh", "財務長黃仁昭表示，毛利率為59%。他說，稀釋約2%。", ["黃仁昭"], ["黃仁昭"]],
    ["zh", "董事長暨總裁魏哲家指出，成長35%。", ["魏哲家"]],
    ["zh", "根據台積電財報，占23%。", ["台積電"]],
    ["zh", "市調機構集邦科技統計，市占率為70%。", ["集邦科技"]],
    ["ja", "【名古屋】トヨタ自動車は7日、利益が44%減になる見通しだと発表した。", ["トヨタ自動車"]],
    ["ja", "東崇徳経理本部長は同日、影響が5億円に膨らむとの見方を示した。", ["東崇徳"]],
    ["ja", "QUICKがまとめた市場予想の平均は9005億円だった。", ["QUICK"]],
  ] as const)
    expect([text, ...sourcesOf(text, language)]).toEqual([text, ...sources]);
});

test("readText() tells who speaks from who listens, and gives each of several its own number", () => {
  for (const [text, ...sources] of [
    ["It was 10 GW according to Quaydata, 6 GW according to QBC.", ["Quaydata"], ["QBC"]],
    ["QBC rates went from 37% to 94%.", [], []],
    ["Mira Holt said on Quaydata's earnings call that it was 30%.", ["Mira Holt"]],
    ["It will save $9 million, according to Mira Holt's memo.", ["Mira Holt"]],
    ["Does Acme really write 30% of it?", []],
    [
      "Quay Research, as Harbour Watch reported in May, estimates that it took $27 million.",
      ["Harbour Watch", "Quay Research"],
    ],
    ["The Harbour Tribunal ruled last month that 17.5% would be fair.", ["Harbour Tribunal"]],
    [
      "Acme Packaging said it would save $5 million. It will cost $6 million, it added.",
      ["Acme Packaging"],
      ["Acme Packaging"],
    ],
    [
      "The bill grew 5%, the Quay Association wrote. Labor alone cost $890 million, the group said.",
      ["Quay Association"],
      ["Quay Association"],
    ],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});

test("readText() finds the body behind where it is, and not whom it wrote to", () => {
  for (const [text, ...sources] of [
    ["A report by the Leeds-based Harbour Institute found that 5% leak.", ["Harbour Institute"]],
    [
      "Acme Group spoke. In a filing with the regulator Quaydata in May, the company put it at $5 million.",
      ["Acme Group"],
    ],
    [
      "It is a new analysis by the Quay Foundation of 5%. The Leeds think tank, which likes oats, counted $132 million.",
      ["Quay Foundation"],
      ["Quay Foundation"],
    ],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});

test("readText() takes the agency for the body that the sentence before speaks of", () => {
  const text =
    "Quaydata gave 5%. The best known count belongs to the Harbour Organization. The agency attributes 4.2 million sacks to rats.";
  expect(sourcesOf(text, "en").at(-1)).toEqual(["Harbour Organization"]);
});

test("readText() tells who speaks where another name or word stands close", () => {
  for (const [text, ...sources] of [
    [
      "Fines handed to Quay parents rose by 14%, figures from the Harbour Department reveal.",
      ["Harbour Department"],
    ],
    [
      "The Quay Food and Crane Organization estimated that a third is lost.",
      ["Quay Food and Crane Organization"],
    ],
    [
      "It was 5%, according to the Crane Collaboration, a network of scientists, and the Quay Organization.",
      ["Crane Collaboration", "Quay Organization"],
    ],
    ["Moody's has warned that debt may reach four times earnings.", ["Moody's"]],
    ["The Quay Commission, though, wrote in a report that it sank $20 billion.", ["Quay Commission"]],
    ["In February the research group Quaydata AI redid the sum and arrived at about 5%.", ["Quaydata AI"]],
    ["Alex de Holt wrote a study. De Holt puts the water used at 1,600 litres.", ["Alex de Holt"]],
    ["Air Acme said in its first-quarter report that QBC made up 1.3% of it.", ["Air Acme"]],
    ["Analysts at Quay Bank see the market reaching $100 billion.", ["Quay Bank"]],
    ["The federation QBC countered with a poll in which 53% said no.", ["QBC"]],
    ["The Quay Institute blamed cranes for 18% of it.", ["Quay Institute"]],
    ["The sum of 51% was worked out by Mira Holt and Ann Crane.", ["Ann Crane", "Mira Holt"]],
    ["An audit by Quaydata came out at 22%, and Mira Holt reckons 5% could go.", ["Quaydata"], ["Mira Holt"]],
    ["Stakes come to 3% of sales, Mira Holt adds, “if you count only money”.", ["Mira Holt"]],
    ["Acme lifts crane forecast to $4,900 a unit", ["Acme"]],
    ["Quaydata, an SEO firm, ran them through a sieve and says 52% are rust.", ["Quaydata"]],
    ["Yet 65% believe it, a survey for the Mira J. Holt Foundation found.", ["Mira J. Holt Foundation"]],
    [
      "It is small, said Mira Holt, an analyst at Quay Securities, who expects the U.S. market to grow 1.8-fold.",
      ["Mira Holt"],
    ],
    [
      "Mira Holt and Ann Crane wrote that it rose 17%. It took 9%, they said.",
      ["Ann Crane", "Mira Holt"],
      ["Ann Crane", "Mira Holt"],
    ],
    ["Mira Holt told the Quay Council's finance committee that it was 5%.", ["Mira Holt"]],
    ["The sum comes from a motion filed by Holt Crane: 5%.", ["Holt Crane"]],
    ["Quay Weekly, quoting the Crane Guild, thinks 12% to 20% is likely.", ["Crane Guild", "Quay Weekly"]],
    ["Mira Holt came up with more than $1 trillion.", ["Mira Holt"]],
    ["Quay's Mira Holt sticks with it, but she now thinks the firm will sell 21.5 million.", ["Mira Holt"]],
    ["A note from Quay Crest, cited by Barron's, warned that 30% rust.", ["Barron's", "Quay Crest"]],
    ["Fees came to 58%, the Holt-Crane database shows.", ["Holt-Crane"]],
    ["Crane claims hit 110,051 in May, the Quay Office said.", ["Quay Office"]],
    [
      "It was 5%, according to the Quay Crane Federation's (QCF) survey. It was 6%, the QCF said.",
      ["Quay Crane Federation"],
      ["Quay Crane Federation"],
    ],
    ["Prices rose 0.9%, mortgage lender Nationwide said.", ["Nationwide"]],
    [
      "Some 792,177 came, according to the Department of Cranes, Harbour Works and Tourism.",
      ["Department of Cranes, Harbour Works and Tourism"],
    ],
    ["It is short $18 billion, the Crane Analyst's Office said.", ["Crane Analyst's Office"]],
    ["It ran 9% ahead of forecast, according to the Department of Cranes.", ["Department of Cranes"]],
    ["H.D. Holt, a spokesman, said little. It had $14 million, he said.", ["H.D. Holt"]],
    [
      "Acme's rivals led by QBC undercut it, and the drop was 15%. The QBC had thefts up 12.6 percent.",
      [],
      ["QBC"],
    ],
    ["The Office for Cranes, whose index comes later, had prices 0.2% up in August.", ["Office for Cranes"]],
    ["Acme has signed up for 36 GW.", []],
    ["Quaydata, in an outlook out last month, sees spending down 5.3%.", ["Quaydata"]],
    ["It is the 3% estimated in 2023 by Mira Holt.", ["Mira Holt"]],
    ["Chief Mira Holt blames the tide. Around 90% comes from abroad, she wrote.", ["Mira Holt"]],
    ["Acme told the ASX that it had lost 5%.", ["Acme"]],
    ["Mira Holt told the Quay Times that Parliament would get $5 million.", ["Mira Holt", "Quay Times"]],
    ["Acme has set up 12,000 offices in Leeds. Acme cut 500 jobs to meet targets of 5%.", [], [], []],
    ["J.D. Power asked many. It found that 12% were unhappy.", ["J.D. Power"]],
    ["About 5,000 jobs will be cut by Acme, the company said.", ["Acme"]],
    ["TF1 lost 5 million viewers, the company said.", ["TF1"]],
    [
      "According to the Department of Energy, Exxon and Borealis spent $5 million.",
      ["Borealis", "Department of Energy", "Exxon"],
    ],
    ["Scott Morrison's office said $5 million was gone.", ["Scott Morrison"]],
    ["An analysis for the court last year showed that Acme lost $5 million.", []],
    ["The Harbour Agency counted on Sunday 5,000 people.", ["Harbour Agency"]],
    ["Private Eye reported that 5,000 people were hurt.", ["Private Eye"]],
    ["Jimmy Wales said it had 4 million. Wales said it has 5 million.", ["Jimmy Wales"], ["Jimmy Wales"]],
    ["It missed the $568 million, according to Quay Bank analyst Mira Holt.", ["Mira Holt"]],
    ["Quay Bank analyst Mira Holt reckons ships leased 7.4 GW.", ["Mira Holt"]],
    ["Didn't Quaydata do it? Quaydata said it took $5 million.", ["Quaydata"]],
    ["Acme told analysts at its Port Royal meeting that it sees sales of $166 billion.", ["Acme"]],
    ["• Profit: $2.87 vs. $2.33 expected by analysts, per QBC", [], ["QBC"]],
    ["Portwatch, the tool run by the QBC and Quay University, counted 32,000 ships.", ["Portwatch"]],
    ["Analysts polled by Quaydata had modeled $62 million.", ["Quaydata"]],
    ["It will cost 4 cents a share, Frank D'Amelio said.", ["Frank D'Amelio"]],
    ["Police in England and Wales recorded 529,994 thefts, the QBC said.", ["QBC"]],
    ["Thefts came to 327,438, QBC tables show.", ["QBC"]],
    ["Acme Data followed in May. A median Crane prompt, it said, needs 0.26 Wh.", ["Acme Data"]],
    [
      "Danish crane builder QBC Marine lost heart in May, it said on Wednesday, as it booked a loss of $2 million.",
      ["QBC Marine"],
    ],
    [
      "Acme said it will cut 14,000 jobs, a day after QBC News reported that 30,000 would go.",
      ["Acme"],
      ["QBC News"],
    ],
    [
      "Linercrane said in May that it was 32%. The Port Royal consultancy also counted 98 idle ships.",
      ["Linercrane"],
      ["Linercrane"],
    ],
    [
      "Ann Crane said it was 5%. Football coach Rick Holt sees it otherwise. In April, he said, 23 men left.",
      ["Ann Crane"],
      ["Rick Holt"],
    ],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});

test("readText() takes a survey, its figures and whom it asked for those of the sentences before", () => {
  for (const [text, ...sources] of [
    [
      "It was 5%, according to a survey by Acme Group and Quaydata. The survey also found that 6% rust.",
      ["Acme Group", "Quaydata"],
      ["Acme Group", "Quaydata"],
    ],
    [
      "It fell by 34%, according to Acme Group. Some mean to spend $3 more. Some 57% of respondents are sad.",
      ["Acme Group"],
      [],
      ["Acme Group"],
    ],
    [
      "It rose by 14%, figures from the Quay Department reveal. It sent out many. The statistics, out on Thursday, show 5.5% were missed.",
      ["Quay Department"],
      ["Quay Department"],
    ],
    ["It was 8%, according to the latest Health at Sea survey from the QBC.", ["QBC"]],
    [
      "Quay Cross, a credit boutique, estimates it at $38bn. It eats up 25% of sales, it says.",
      ["Quay Cross"],
      ["Quay Cross"],
    ],
    [
      "Acme Bank put it at 5%. QBC Insights tried another way. The research firm followed U.S. ports and found that 67% shut.",
      ["Acme Bank"],
      ["QBC Insights"],
    ],
  ] as const)
    expect([text, ...sourcesOf(text, "en")]).toEqual([text, ...sources]);
});
