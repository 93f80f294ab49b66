import { expect, test } from "vitest";
import { readText } from "../../src/ingest/read-text.ts";

/** Returns the periods of the figures as the text says them; what is not said is null, what cannot be resolved "?". */
function periodsOf(
  text: string,
  language: string,
  published: string | undefined = "2025-11-14",
): (string | null)[] {
  const reading = readText(text, {
    format: "text",
    language,
    ...(published === "" ? {} : { published }),
  });
  return reading.figures.map(({ inferred }) => {
    const best = inferred.periods.find(({ score }) => score >= 0.5);
    return best === undefined ? null : (best.value.period?.id ?? "?");
  });
}

for (const [language, text, periods] of [
  ["en", "The mill sold for $5 million in the third quarter.", ["2025-Q3"]],
  ["en", "In the nine months ended September 30, 2025, sales were $5 million.", ["2025-01/2025-09"]],
  ["en", "Sales came to $5 million in the three months to 27 October.", ["2025-07-28/2025-10-27"]],
  ["en", "Sales came to $5 million between April and June.", ["2025-Q2"]],
  [
    "en",
    "Sales of $5 million in 2024 were followed by $7 million in the first half of this year.",
    ["2024", "2025-H1"],
  ],
  ["en", "At the end of June 2025 it held $5 million.", ["2025-06-30"]],
  ["en", "It plans to spend $5 million by 2030.", ["../2030"]],
  ["en", "For 2024 it named $4 million, and for the first half of 2025 $3 million.", ["2024", "2025-H1"]],
  ["en", "Sales rose 5% in 2024.", ["2024"]],
  ["en", "Sales came to $4 million and $5 million in 2023 and 2024, respectively.", ["2023", "2024"]],
  ["en", "In 2022, 2023 and 2024, it lost $4 million, $5 million and $6 million.", ["2022", "2023", "2024"]],
  [
    "en",
    "Then 2023 and 2024 were bad, with losses of $4 million and $5 million, respectively.",
    ["2023", "2024"],
  ],
  ["en", "Acme rose 36% in one day, the best for the stock since 1992.", [null]],
  ["en", "It made $4 million in 2024 – double the count of 2023.", ["2024", null]],
  ["en", "Sales fell from 2019, a year with $5 million, to 2024.", ["2019"]],
  [
    "en",
    "It made $5 million in the three months to the end of June, compared with $4 million a year earlier.",
    ["2025-Q2", "2024-Q2"],
  ],
  [
    "en",
    "Sales rose 5% in the third quarter, while the loss grew from $3 million in the same period last year to $4 million.",
    ["2025-Q3", "2024-Q3", "2025-Q3"],
  ],
  [
    "en",
    "Acme's 3Q sales were $5 million. In the previous quarter they were $4 million.",
    ["2025-Q3", "2025-Q2"],
  ],
  [
    "en",
    "Sales came to $5 million in the third quarter. The shares rose 5%. It expects costs of $4 million.",
    ["2025-Q3", null, null],
  ],
  ["en", "Sales were 4% lower in the third quarter, at $5 million.", ["2025-Q3", "2025-Q3"]],
  ["en", "Sales will be $5 million in the fourth quarter. The shares gained 5%.", ["2025-Q4", null]],
  ["en", "It lost $4 million and $5 million in 2022, 2023 and 2024.", ["2022", "2022"]],
  ["en", "Sales were $5 million in the June 2025 quarter.", ["2025-Q2"]],
  ["en", "The rate slipped to 4.1% from 4.2% in September.", [null, "2025-09"]],
  [
    "en",
    "Sales were $5 million in the third quarter, compared with $4 million in the same period last year. Spending rose to $3 million.",
    ["2025-Q3", "2024-Q3", "2025-Q3"],
  ],
  ["en", "The mill, founded in 2016, has $5 million.", [null]],
  ["en", "It paid $29 million, twice the $13 million of May 2024.", [null, null, "2024-05"]],
  ["en", "Profit rose 12% to $5 million in 2024.", ["2024", "2024"]],
  ["en", "Rates of the 2025-26 season are $5 million.", ["?"]],
  [
    "pt",
    "No segundo trimestre o porto ganhou R$ 5 milhões. No mesmo período de 2023, o lucro foi de R$ 4 milhões.",
    ["2025-Q2", "2023-Q2"],
  ],
  ["pt", "A alta acumula 4,5% em 12 meses.", ["2024-11/2025-10"]],
  ["zh", "第二季度营收5亿元；净利润2亿元。", ["2025-Q2", "2025-Q2"]],
  ["zh", "1至7月份，网上零售额5亿元。", ["2025-01/2025-07"]],
  [
    "ja",
    "2025年4～9月期の営業利益は5億円だった。通期の見通しは9億円に据え置いた。",
    ["2025-04/2025-09", "2025-04/2026-03"],
  ],
  ["en", "Sales of $5 million last year were up 4% from 2023.", ["2024", "2024"]],
  [
    "en",
    "Sales were $5 million in the quarter to 30 September 2025 (2015: $3 million).",
    ["2025-Q3", "2015"],
  ],
  ["de", "Im dritten Quartal 2025 verdiente das Werk 5 Millionen Euro.", ["2025-Q3"]],
  ["de", "Im ersten Halbjahr setzte das Werk 5 Millionen Euro um.", ["2025-H1"]],
  ["de", "Der Umsatz lag 2024 bei 5 Millionen Euro, 3 Prozent mehr als im Vorjahr.", ["2024", "2024"]],
  ["de", "Bis 2030 sollen 5 Millionen Euro fließen.", ["../2030"]],
  ["de", "In den ersten neun Monaten 2025 waren es 5 Millionen Euro.", ["2025-01/2025-09"]],
  ["es", "Entre enero y septiembre de 2025 ganó 5 millones de euros.", ["2025-01/2025-09"]],
  ["es", "En el segundo trimestre de 2025 ganó 5 millones de euros.", ["2025-Q2"]],
  ["es", "El año pasado ganó 5 millones de euros.", ["2024"]],
  ["fr", "Au troisième trimestre 2025, l’usine a gagné 5 millions d’euros.", ["2025-Q3"]],
  ["fr", "Sur les neuf premiers mois de 2025, elle a gagné 5 millions d’euros.", ["2025-01/2025-09"]],
  ["fr", "À la fin du mois de juin, elle devait 5 millions d’euros.", ["2025-06-30"]],
  ["pt", "De agosto de 2023 a julho de 2024 a fábrica vendeu 5 milhões de reais.", ["2023-08/2024-07"]],
  ["pt", "No primeiro semestre de 2025 a fábrica vendeu 5 milhões de reais.", ["2025-H1"]],
  ["nb", "I tredje kvartal 2025 solgte fabrikken for 5 millioner kroner.", ["2025-Q3"]],
  ["nb", "De første ni månedene av 2025 solgte den for 5 millioner kroner.", ["2025-01/2025-09"]],
  ["zh", "公司2025年前三季度收入5亿元，去年为4亿元。", ["2025-01/2025-09", "2024"]],
  ["zh", "2024年末工厂有5亿元。全年收入3亿元。", ["2024-12-31", "2024"]],
  ["zh", "今年上半年支出5亿元。", ["2025-H1"]],
  ["ja", "2025年3月期の売上高は5億円だった。", ["2024-04/2025-03"]],
  ["ja", "2024年4月から9月までの利益は5億円だった。", ["2024-04/2024-09"]],
  ["ja", "第3四半期の売上高は5億円だった。", ["2025-Q3"]],
] as const) {
  test(`readText() dates the figures of "${text}"`, () => expect(periodsOf(text, language)).toEqual(periods));
}

test("readText() leaves undated what is only compared with a time, costs so much an hour, or was said on a day", () => {
  expect(periodsOf("That is 5% more than in 2023.", "en")).toEqual([null]);
  expect(periodsOf("Eso es un 5% superior al del mismo periodo de 2023.", "es")).toEqual([null]);
  expect(periodsOf("São 5% acima de 2023.", "pt")).toEqual([null]);
  expect(periodsOf("Det er dobbelt så mye som i 2023, 5 prosent.", "nb").at(0)).toBe(null);
  expect(periodsOf("Last year was dull. An hour on the machine costs $5.", "en")).toEqual([null]);
  expect(periodsOf("On November 3, 2025, the mill said that it is worth $5 million.", "en")).toEqual([null]);
  expect(periodsOf("It wants to spend $5 million.", "en")).toEqual([null]);
});

test("readText() does not resolve what the text does not tell", () => {
  expect(periodsOf("The mill earned $5 million this summer.", "en")).toEqual(["?"]);
  expect(periodsOf("The mill earned $5 million last year.", "en", "")).toEqual(["?"]);
  expect(periodsOf("The mill earned $5 million this year, after $4 million in 2024.", "en", "")).toEqual([
    "2024",
    "2024",
  ]);
});

test("readText() gives a figure no time that only the text around it speaks of", () => {
  const one = "Crime receded last year. Thefts fell by 5%, and police counted 300 murders.";
  expect(periodsOf(one, "en")).toEqual([null, null]);
  expect(periodsOf("The mill earned $5 million in 2024. It has $9 million in the bank.", "en")).toEqual([
    "2024",
    null,
  ]);
});

test("readText() dates a part and another wording like the figure before", () => {
  const text =
    "In 2024 and before, little was known. The mill spent $5 million in the first half of 2025, or $1 an ear. Of this, $2 million went on oats.";
  expect(periodsOf(text, "en").at(0)).toBe("2025-H1");
  expect(periodsOf(text, "en").at(-1)).toBe("2025-H1");
});

test("readText() dates cells that ran together by the years that ran together above them", () => {
  const table =
    "The table is from Mira Holt.\n\nLine item20232024\nSales$5M$6M\nNet loss$3M\n\nIt sold a barn for $1M.";
  expect(periodsOf(table, "en")).toEqual(["2023", "2024", null, null]);
  expect(periodsOf("Line item20232024\n\nA paragraph goes between.\n\nSales$5M$6M", "en")).toEqual([
    null,
    null,
  ]);
});

test("readText() dates the cells of a table by the head of their column or row", () => {
  const table = "Item | 2023 | 2024\nSales | $5 million | $6 million\nCosts | $2 million | $3 million";
  expect(periodsOf(table, "en")).toEqual(["2023", "2024", "2023", "2024"]);
  expect(periodsOf("Quarter | Sales | Costs\nQ1 2024 | $5 million | $2 million", "en")).toEqual([
    "2024-Q1",
    "2024-Q1",
  ]);
});

test("readText() keeps the time of a clause by the way from what stands behind it", () => {
  expect(periodsOf("The mill, which opened last year, has sold $5 million in oats.", "en")).toEqual([null]);
  expect(periodsOf("The fields, which shrank by 4% between 2000 and 2016, yield $23 million.", "en")).toEqual(
    ["2000/2016", null],
  );
});

test("readText() keeps what is said by the way from the time behind it", () => {
  expect(
    periodsOf("Norway, which shares an 833-mile border with it, joined in April last year.", "en"),
  ).toEqual([null]);
});

test("readText() reads months and days of years that are not named, as the latest before the publication", () => {
  expect(periodsOf("The barn was sold for $24 million last March.", "en")).toEqual(["2025-03"]);
  expect(periodsOf("Sales fell from the March high of $21 million.", "en")).toEqual(["2025-03"]);
  expect(periodsOf("He held 24.4% of the mill as of March 20.", "en")).toEqual(["2025-03-20"]);
  // A day is mostly when something was said or signed.
  expect(periodsOf("He paid $3 million on June 3.", "en")).toEqual([null]);
  expect(periodsOf("In May 5 million people came.", "en")).toEqual([null]);
});

test("readText() dates a loss with the revenue that it was made on, and no count behind one that lasts", () => {
  expect(
    periodsOf("It lost $3 million on revenue of $9 million in the third quarter of 2025.", "en"),
  ).toEqual(["2025-Q3", "2025-Q3"]);
  const lasting = "Thefts fell by 5% last year. The town has 4,000 cows and about 300 goats.";
  expect(periodsOf(lasting, "en")).toEqual(["2024", null, null]);
});

test("readText() takes the year up to which something halves for its time, not for what it is compared with", () => {
  expect(periodsOf("The mill will cut its costs by more than half by 2030.", "en")).toEqual(["../2030"]);
  expect(
    periodsOf("Thefts fell in 2025, down 5 percent from the year-to-date period last year.", "en"),
  ).toEqual(["2025"]);
});

test("readText() takes the year of a study for no time of what it found", () => {
  expect(periodsOf("A 2014 study found that 80% of the ships leak.", "en")).toEqual([null]);
  expect(periodsOf("A review, published in the Harbour Journal in 2023, found 80 leaks.", "en")).toEqual([
    null,
  ]);
});

test("readText() takes the year of a paper or a treaty for no time of a figure", () => {
  expect(periodsOf("Harbours have warmed by 1.4 °C (Harbour Institute, 2023).", "en")).toEqual([null]);
  expect(periodsOf("The 2015 Leeds Agreement wants to save 5 million trees.", "en")).toEqual([null]);
});

test("readText() dates what a change came to, and not what was on a day before", () => {
  expect(periodsOf("Sales fell 13% in the first quarter of 2025 to 336,681 cranes.", "en")).toEqual([
    "2025-Q1",
    "2025-Q1",
  ]);
  expect(
    periodsOf("Sales grew 20.2% year over year to $33 million in the third quarter of 2025.", "en"),
  ).toEqual(["2025-Q3", "2025-Q3"]);
  expect(
    periodsOf("Its shares fell 16% on Tuesday after it cut its 2025 forecast to $5 million.", "en")[0],
  ).toBe("2025-11-11");
});

test("readText() reads parts of this year and the last in Chinese", () => {
  expect(periodsOf("该公司今年上半年营收约43亿美元，比去年全年高出16%。", "zh")[0]).toBe("2025-H1");
  expect(periodsOf("10月份价格上涨0.2%，前10个月下降0.1%。", "zh")).toEqual(["2025-10", "2025-01/2025-10"]);
});

test("readText() reads years that are counted from the time before, and the year up to the publication", () => {
  const later = "In 2018 the port took in $5 million. Five years later it took in $9 million.";
  expect(periodsOf(later, "en")).toEqual(["2018", "2023"]);
  expect(periodsOf("Its shares are up 39 percent year-to-date.", "en")).toEqual(["2025-01-01/2025-11-14"]);
  expect(periodsOf("It lost $5 million in the year after the storm.", "en")).toEqual([null]);
});

test("readText() dates what stands in an aside, in a list of shares, and beside what is dated", () => {
  expect(periodsOf("Nearly a third — 31% — of all ships in 2024 leaked.", "en")).toEqual(["2024", "2024"]);
  expect(
    periodsOf("In 2024 just over half were sold, 77 percent were old, 65 percent were red.", "en"),
  ).toEqual(["2024", "2024", "2024"]);
  expect(
    periodsOf("A ship sold in October was $41,640 while the average for a boat was $31,627.", "en"),
  ).toEqual(["2025-10", "2025-10"]);
});

test("readText() takes a report on a quarter to be of it in sums and changes, and in nothing else", () => {
  const report = "The port reported third-quarter earnings.\n\nIt took in $5 million, and traffic rose 4%.";
  expect(periodsOf(report, "en")).toEqual(["2025-Q3", "2025-Q3"]);
  expect(periodsOf("The port reported third-quarter earnings. It has 900 cranes.", "en")).toEqual([null]);
  expect(periodsOf("The port reported on its year 2024. It took in $5 million.", "en")).toEqual([null]);
});

test("readText() reads quarters by their end, and parts of a year by what is left of it", () => {
  expect(periodsOf("Profit in the quarter that ended in March was $5 million.", "en")).toEqual(["2025-Q1"]);
  expect(
    periodsOf(
      "In the quarter that closed on Sept. 30 it lost $5 million, or $9 million in that quarter before tax.",
      "en",
    ),
  ).toEqual(["2025-Q3", "2025-Q3"]);
  expect(periodsOf("In the final three months of 2024 it lost $5 million.", "en")).toEqual(["2024-Q4"]);
  expect(periodsOf("It came to $5 million over 2025's first three quarters.", "en")).toEqual([
    "2025-01/2025-09",
  ]);
  expect(
    periodsOf("It got $4 million for H1 2025, and the total stood at $5 million through Q3.", "en"),
  ).toEqual(["2025-H1", "2025-01/2025-09"]);
});

test("readText() takes each time with its figure where both stand in the same order", () => {
  const put = "X put sales of 2024 at about $4 million and those of the first half of 2025 at $5 million.";
  expect(periodsOf(put, "en")).toEqual(["2024", "2025-H1"]);
  expect(periodsOf("It earned $4 million in 2023 and $5 million in 2024.", "en")).toEqual(["2023", "2024"]);
});

test("readText() takes the nearest of several times before a figure", () => {
  expect(
    periodsOf("In December 2024, he said, it would pay during 2025 the sum of $5 million.", "en"),
  ).toEqual(["2025"]);
  expect(
    periodsOf("Demand reached 50,270 megawatts in 2006, followed by 2017 with 50,116 megawatts.", "en")[0],
  ).toBe("2006");
});

test("readText() reads the days from one to another", () => {
  expect(periodsOf("Between June 21 and November 15, 2019 it sold 5,000 goats.", "en")).toEqual([
    "2019-06-21/2019-11-15",
  ]);
  expect(periodsOf("Il a vendu 5 000 chèvres entre le 21 juin et le 15 novembre 2019.", "fr")).toEqual([
    "2019-06-21/2019-11-15",
  ]);
});

test("readText() reads years by the month in which they end, and the last day of a quarter", () => {
  for (const [text, ...periods] of [
    ["In the year to June 2024 it sold 5 million cranes.", "2023-07/2024-06"],
    ["It lost $5 million in the fiscal year that ended in September 2021.", "2020-10/2021-09"],
    ["Only $4 million was left at the end of the first quarter.", "2025-03-31"],
    ["Only $4 million was left at the end of the second quarter of 2024.", "2024-06-30"],
    ["It was worth $5 million in May of last year.", "2024-05"],
    ["It was worth $5 million last November.", "2024-11"],
    ["It paid $5 million in April 2023 and $6 million in March.", "2023-04", "2025-03"],
    ["The port has raised $5 million since its founding in 2019.", "2019/.."],
    ["It buys what is left through April 2032, an order of $6 million.", "../2032-04"],
    ["It had sold $5 million through April 2025.", "2025-01/2025-04"],
    ["The port reported November sales of 41,567 cranes.", "2025-11"],
  ] as const)
    expect([text, ...periodsOf(text, "en")]).toEqual([text, ...periods]);
});

test("readText() takes when something was said for no time of what was said", () => {
  for (const text of [
    "The port disclosed in June that it owes $5 million a year.",
    "Mira Holt said in 2023 that the crane had cost $5 million.",
    "At such a rate, the Gazette wrote in December 2020, it would come to 2.5 kg.",
    "Mira Holt told the Gazette in September that less than 10 percent was left.",
    "In its fourth-quarter report on Wednesday, the port said it would put $2 billion into cranes.",
  ])
    expect([text, ...periodsOf(text, "en")]).toEqual([text, null]);
});

test("readText() gives what is the same in other terms the same time, before it and behind it", () => {
  for (const [text, ...periods] of [
    ["It lost 10 percent of its sales in 2024, or $16 million.", "2024", "2024"],
    ["It made $5 million in 2024 and paid taxes of $2 million.", "2024", "2024"],
    ["Nearly a third of all ships (31 per cent), or 2,800, leaked in 2022.", "2022", "2022", "2022"],
    ["It used 945 tonnes in 2025, more than in 2024 (415 tonnes).", "2025", "2024"],
    [
      "It lost 5 million cranes in 2022. Of that total, 60 per cent sank and 12 per cent rusted.",
      "2022",
      "2022",
      "2022",
    ],
    ["It sold 5 million cranes in 2024. That would be 25% more than the port sold.", "2024", "2024"],
    [
      "More than 39 million cranes leaked from 2025 to 2050. 9 million sank over the same years.",
      "2025/2050",
      "2025/2050",
    ],
    ["As of 1 September 2021, confirmed leaks had passed 217 million.", "2021-09-01"],
    ["On Tuesday, its shares leapt 14%.", "2025-11-11"],
  ] as const)
    expect([text, ...periodsOf(text, "en")]).toEqual([text, ...periods]);
});

test("readText() reads stretches of months, weeks and years however their ends are named", () => {
  for (const [text, ...periods] of [
    ["Sales slid by 5% in the April-June quarter of 2019.", "2019-Q2"],
    ["Spending dropped by 23% in the July-to-September period.", "2025-Q3"],
    ["It had 14.9% of the trade in the 12 weeks to 26 October.", "2025-08-04/2025-10-26"],
    ["It had 14.9% of the trade in the 13 weeks to December 29, 2021.", "2021-09-30/2021-12-29"],
    ["It lost $5 million in the three years to 2024.", "2022/2024"],
    ["At almost 70%, the rate is the best since such records were first kept in 1971.", null],
    ["It grows by 5.3% a year over 2020-2027.", "2020/2027"],
    ["It grows by 5.3% a year over the period 2020-2027.", "2020/2027"],
    ["It counted 555 leaks from January 1 to April 11.", "2025-01-01/2025-04-11"],
    ["It counted 555 leaks from 1 December to 11 March.", "2024-12-01/2025-03-11"],
    ["In a paper released in September, it put leaks at 5 million in July.", "2025-07"],
    ["Expecting more rust, it forecasts a loss of $5 million in December.", "2025-12"],
    ["It had lost $5 million in December.", "2024-12"],
    ["For the whole of 2023 the loss was 5 percent, compared with 0.78 in 2022.", "2023"],
  ] as const)
    expect([text, ...periodsOf(text, "en")]).toEqual([text, ...periods]);
});

test("readText() tells the time of a figure from that of what is said around it", () => {
  for (const [text, ...periods] of [
    ["In June, the port's director, Mira Holt, wrote on her blog that a crane takes 0.34 kWh.", null],
    ["In a letter to the board last May, Mira Holt put its worth at $2.9 billion.", null],
    ["A study by Quaydata found in July that 95% of cranes leak.", null],
    ["In a survey of ports released in April, 34% said they leak.", null],
    ["Imports climbed 7.4%, the most since April last year.", null],
    ["It was the biggest jump since at least 1988, of 9%.", null],
    ["According to the Harbour News Report 2025, 7% leak.", null],
    ["Sales grew by 20%, a pace last seen in 2022.", null],
    ["It came out at $333, the most allowed under a cap that the court set in April.", null],
    ["The vice-minister, Wang Jun, said that total trade came to $5 million.", null],
    ["The deficit for the first half of the financial year is $7 million.", "?"],
    ["A crane that cost $900 in 2019 now brings $2,300.", "2019", null],
    ["It hopes to win back $2 million, of which half in 2026.", null],
    [
      "It made $5 million, compared with $3 million a year ago, on sales of $9 million in 2024.",
      null,
      "2024",
      "2024",
    ],
  ] as const)
    expect([text, ...periodsOf(text, "en")].slice(0, periods.length + 1)).toEqual([text, ...periods]);
});

test("readText() reads the parts and the ends of times that are told of already", () => {
  for (const [text, ...periods] of [
    ["In the first three quarters of this year it made $5 million.", "2025-01/2025-09"],
    ["The fleet stood at 86.7 million tonnes on Jan. 1.", "2025-01-01"],
    [
      "It made $3 million in the second quarter. Debt stood at $5 million at the end of the quarter.",
      "2025-Q2",
      "2025-06-30",
    ],
    ["Its shares have lost 2.6% so far this year.", "2025-01-01/2025-11-14"],
    ["It used 5 kWh of power and 3 litres of water in May.", "2025-05", "2025-05"],
    ["It had 264 cranes and employed 31,000 people in 2024.", "2024", "2024"],
    ["Sales will be twice as large in 2026. In the third quarter they were $5 million.", "2026", "2025-Q3"],
    ["Leaks came to 580 tonnes in 2025, four times the 150 tonnes of 2024.", "2025", "2025", "2024"],
  ] as const)
    expect([text, ...periodsOf(text, "en")]).toEqual([text, ...periods]);
});

test("readText() reads weeks up to a day, months to come and months beside others", () => {
  for (const [text, ...periods] of [
    ["Stocks fell by 5 million tonnes in the week ended Oct. 24.", "2025-10-18/2025-10-24"],
    [
      "In the year to June 2024 it was 5 million. Some 1 million came in those 12 months.",
      "2023-07/2024-06",
      "2023-07/2024-06",
    ],
    [
      "It agreed to lift its targets by 137,000 tonnes in December. It has lifted them by 5 million since April.",
      "2025-12",
      "2025-04/..",
    ],
  ] as const)
    expect([text, ...periodsOf(text, "en")]).toEqual([text, ...periods]);
});

test("readText() dates all that shares did on a day to it", () => {
  expect(periodsOf("The shares jumped 43% on Wednesday and closed 36% higher at $328.33.", "en")).toEqual([
    "2025-11-12",
    "2025-11-12",
    "2025-11-12",
  ]);
});

test("readText() reads the edges of times, and times before the one that is told of", () => {
  for (const [text, ...periods] of [
    ["Debt will be $5 million at the end of this year.", "2025-12-31"],
    ["Debt was $5 million at the end of last year.", "2024-12-31"],
    ["Debt was $5 million at the start of the year, and $4 million now.", "2025-01-01", null],
    ["Debt was $5 million at the beginning of 2024.", "2024-01-01"],
    ["It ended June with $5 million in the bank.", "2025-06-30"],
    ["It closed 2024 with $5 million in the bank.", "2024-12-31"],
    [
      "In the third quarter it made $3 million. It ended the quarter with $5 million.",
      "2025-Q3",
      "2025-09-30",
    ],
    ["In 2024 it sold more. It had $5 million at the end of the year.", "2024-12-31"],
    ["It had $5 million at the end of the year.", "2024-12-31"],
    ["It would have $5 million at the end of the year.", "2025-12-31"],
    ["It took in $5 million from January through the end of September.", "2025-01/2025-09"],
    ["It will take in $5 million in 2028 or 2029.", "2028/2029"],
    [
      "It took in $5 million in the third quarter, up from $4 million in the previous quarter.",
      "2025-Q3",
      "2025-Q2",
    ],
    ["Prices rose 5% in September, compared with 4% a month earlier.", "2025-09", "2025-08"],
    [
      "Pay grew 5% in the three months to September, against 6% in the previous three months.",
      "2025-Q3",
      "2025-Q2",
    ],
    ["Some 1,340 cranes sank from 2015 to 2022. Of these, 78 per cent were old.", "2015/2022", null],
    [
      "It made $57 million in the quarter ended October 26, up from $35 million a year earlier.",
      "2025-07-28/2025-10-26",
      "2024-07-29/2024-10-27",
    ],
    ["It made $57 million in the three months ended September 28, 2025.", "2025-06-30/2025-09-28"],
    ["The fund stood at $5 million at the end of last June.", "2025-06-30"],
    ["The city adopted a $412 million budget for the fiscal year that starts Dec. 1.", "2025-12/2026-11"],
    ["Costs were $9 million for the year that began in June 2025.", "2025-06/2026-05"],
    ["From April 1, 2024, to April 1, 2025, it lost 5 million cranes.", "2024-04-01/2025-04-01"],
    ["Wind was at 34.3% in the first half of 2025, against 33.1% for coal.", "2025-H1", "2025-H1"],
    ["It added 585 GW in 2024, of which wind made up more than three-quarters.", "2024", "2024"],
    ["It may take in as much as $70 million in 2028. It would keep $17 million that year.", "2028", "2028"],
    ["It has gained 70 per cent since the start of January.", "2025/.."],
    ["Some 10% of all ships, or some 7 million, sank last year.", "2024", "2024"],
    ["At the end of September it had 88,400 cranes, from 124,100 a year before.", "2025-09-30", "2024-09-30"],
    [
      "Debt stood at $5 million at the end of September, up from $3 million three months before.",
      "2025-09-30",
      "2025-06-30",
    ],
    ["It would end this year above $20 million.", "2025-12-31"],
    ["It expects to finish 2025 at the lower end of its range of 670,000 to 710,000 tonnes.", "2025"],
    ["In the four quarters through June 2026, output will fall 2.2 percent.", "2025-07/2026-06"],
    ["Quaydata, the product of last year's merger, employs more than 370,000 people.", null],
    ["If there is no rise in December, the market will price in 7 percent.", "2025-12"],
    ["It will lift sales of $5 million in the first quarter of next year.", "2026-Q1"],
    ["It is to follow with $22 million by December.", "../2025"],
    [
      "Quaydata, which asked 3,400 ports for its State of Rust 2024, puts the bill at $2 million.",
      null,
      null,
    ],
    ["It sold 5 million cranes in 2024. That would be 25 times as much as the port.", "2024", null],
    ["Mira Holt wrote on her blog in June that the average crane needs $5.", null],
    ["It was worth $5 million in 2024, up from $2 million two years earlier.", "2024", "2022"],
    ["It was valued at $5 million two years ago.", "2023"],
    ["Acme, founded two years ago, has $5 million in the bank.", null],
    ["It has sold $5 million since last December.", "2024-12/.."],
    ["It will take in $5 million next quarter.", "2026-Q1"],
    ["It took in $5 million in the month of October.", "2025-10"],
    ["It would cut costs of $5 million by Jan. 1.", "../2026-01-01"],
    ["It had paid $5 million by September 30, the filing says.", "2025-09-30"],
    ["It took in $5 million in the corresponding period of last year.", "2024"],
    [
      "Its income rose to $8 million, or $1.06 a share, in the three months to Sept. 30, from $6 million a year earlier.",
      "2025-Q3",
      "2025-Q3",
      "2024-Q3",
    ],
    [
      "It made $6 million in the second quarter, according to Quaydata, while oats brought in $2 million, against $1 million in 2024.",
      "2025-Q2",
      "2025-Q2",
      "2024",
    ],
    ["Some 1.3 million cranes were added in 2024.", "2024"],
    ["At least 30% of them will be dropped after the trial stage by the end of 2026.", "../2026"],
    ["Sales were down 2%, the mildest fall since early 2023.", null],
    ["It made $4 million in the first half. That works out at $24,000 every single day.", "2025-H1", null],
    ["In the financial year 2024-25 it made $5 million.", "?"],
  ] as const)
    expect([text, ...periodsOf(text, "en")]).toEqual([text, ...periods]);
  // "This July" is of the year of publication: no year where nothing tells it.
  expect(periodsOf("Cranes began in 1965. A review this July found 5 million.", "en", "")).toEqual(["?"]);
  for (const [language, text, ...periods] of [
    [
      "de",
      "Im dritten Quartal waren es 5 Millionen Euro, nach 4 Millionen Euro im Vorquartal.",
      "2025-Q3",
      "2025-Q2",
    ],
    ["de", "Im Jahr 2024 überwies Hafenkran Microsoft im Mai 2025 genau 5 Millionen Euro.", "2025-05"],
    ["de", "Demnach erhielt Microsoft im Jahr 2024 genau 493,8 Millionen Euro.", "2024"],
    ["es", "Hace dos años costaba 5 millones de euros.", "2023"],
    ["fr", "Il y a deux ans, le port valait 5 millions d'euros.", "2023"],
  ] as const)
    expect([text, ...periodsOf(text, language)]).toEqual([text, ...periods]);
});

test("readText() reads fiscal years of which the text tells when they begin", () => {
  const text =
    "The plan for fiscal year 2025-26, which ends Sept. 30, 2026, has $64 million for ports, up from $61 million in 2024-25.";
  expect(periodsOf(text, "en")).toEqual(["2025-10/2026-09", "2024-10/2025-09"]);
  const [port] = readText(text, { format: "text", language: "en", published: "2025-11-14" }).figures;
  expect(port?.inferred.periods[0]?.value.period).toMatchObject({ first: "2025-10-01", last: "2026-09-30" });
  // Of several that begin on other days, none is meant.
  expect(
    periodsOf(
      "One fiscal year starts July 1, the other fiscal year starts Oct. 1. It made $5 million in 2024-25.",
      "en",
    ),
  ).toEqual(["?"]);
  expect(
    periodsOf(
      "In the fourth quarter of 2025 it made $5 million. It expects $6 million in the first quarter. It lost $1 million in the quarter.",
      "en",
      "2026-01-28",
    ),
  ).toEqual(["2025-Q4", "2026-Q1", "2025-Q4"]);
});

test("readText() dates what is held beside something else, and what comes next", () => {
  for (const [text, ...periods] of [
    [
      "It lost $4 million in the three months to the end of April, and sees a loss of $8 million in the three months after that.",
      "2025-02/2025-04",
      "2025-05/2025-07",
    ],
    [
      "In the second quarter it lost $1 million, and at the end of June it still had $7 million.",
      "2025-Q2",
      "2025-06-30",
    ],
    ["Orders stood at $455 million on August 31.", "2025-08-31"],
    ["It held 202 million tons at the end of 2024. It sold $5 million that year.", "2024-12-31", "2024"],
    ["Nearly 1,500 singers earned more than $1 million each in 2024.", "2024", "2024"],
    ["It counted 72,843 rats between January 1 and August 20.", "2025-01-01/2025-08-20"],
    ["It counted 9,500 rats between August 15 and 20.", "2025-08-15/2025-08-20"],
    [
      "It lost $966 million in 2024, compared with $769 million in 2023, a rise of 26%.",
      "2024",
      "2023",
      "2024",
    ],
    ["Sales brought in 90 percent of the $5 million in revenue for 2021.", "2021", "2021"],
    ["It raised $6 million at a valuation of $24 million in May.", "2025-05", "2025-05"],
    ["May's cuts took 1,985 posts.", "2025-05"],
    ["In the year to next March it will earn $2 million.", "2025-04/2026-03"],
    ["It earned $2 million in 2023. The following year it earned $3 million.", "2023", "2024"],
    ["Cars held 45.1% of it in 2018 and ships 10.6%.", "2018", "2018"],
    ["Gold for December delivery rose to $3,988.", null],
    ["The fund held $38 million on Feb. 28.", "2025-02-28"],
    ["Shares were 1.2 percent lower at 8.62 euros by 0930 GMT on Tuesday.", "2025-11-11", "2025-11-11"],
    ["Cranes, launched in 2021, brought in $2 million last year.", "2024"],
    ["Quay's Crane, launched in 2021, brought in $2 million last year.", "2024"],
    ["Its first cheque, for $3 million, was reported by the Harbour Times in February 2023.", null],
    ["It will hand over $7 million under a note that the two agreed on in 2023.", null],
    ["It grows by 1.7% in 2025, up from the 1% they had penciled in back in July.", "2025", "2025"],
    ["It billed $406 million in 2024, with no fee on 90 percent of them.", "2024", "2024"],
    ["Theft fell by 4.5% in 2024 and arson by 14.9%.", "2024", "2024"],
    ["It lost 5 million euros in 2024, on revenue that sank 22.5%.", "2024", "2024"],
    ["Sales fell 2.7% in 2024, compared with estimates of a 2.1% drop.", "2024", "2024"],
    ["It made $1.8 million in 2024, short of the $1.9 million predicted.", "2024", "2024"],
    ["In 2022 it was 47%, and as recently as 2019 ships stood for 63%.", "2022", "2019"],
    ["Receipts of $5 came in from July through February.", "2024-07/2025-02"],
    ["It expects sales of $5 million from November through January.", "2025-11/2026-01"],
    ["It sees sales of cranes rising 5% from Nov. 1 to Dec. 31.", "2025-11/2025-12"],
    ["It asked 65,000 people in 2024. It ran 65,000 pages through a sieve.", "2024", null],
    ["Acme was changing hands at about $41,700 on Tuesday.", "2025-11-11"],
    ["It had five million users back in 2019.", "2019"],
    ["The 5,000 leaks reported by Quay Rail in 2024 were a record.", "2024"],
    ["Acme moved its fair for 5,000 people from May to March.", null],
    ["Acme sold 65,000 cranes in May 2024. That 65,000 was a record.", "2024-05", "2024-05"],
    ["LEEDS, November 14, 2025 - Acme denied that it had 840,000 readers in December.", "2024-12"],
    [
      "For the three months ended Sept. 30, Acme made $5 million, ahead of the $4 million analysts had been expecting.",
      "2025-Q3",
      "2025-Q3",
    ],
    ["Acme raised $13 million in May in a round that valued it at $183 million.", "2025-05", "2025-05"],
    ["Acme confirmed its outlook for 2026, which foresees a margin of 5.6%.", "2026"],
    [
      "Quaydata counted 5,822 leaks in the first five months of this year, against 3,496 in the same stretch of 2024.",
      "2025-01/2025-05",
      "2024-01/2024-05",
    ],
    ["Shares in Acme (LSE: ACM), which have lost heart, were up 1.1% on Tuesday.", "2025-11-11"],
  ] as const)
    expect([text, ...periodsOf(text, "en")]).toEqual([text, ...periods]);
  for (const [language, text, ...periods] of [
    ["pt", "Havia 6 milhões de pessoas no trimestre encerrado em setembro.", "2025-Q3"],
    ["zh", "2022年、2023年和2024年，公司营收分别为4亿元、5亿元和6亿元。", "2022", "2023", "2024"],
    ["zh", "市场规模将从2024年的53亿元增至2030年的1011亿元。", "2024", "2030"],
    ["zh", "截至9月30日的三个月内，收入为398亿元。", "2025-Q3"],
    ["ja", "25年6〜8月期の売上高は113億円だった。", "2025-06/2025-08"],
    ["ja", "34年までに7兆円増える。", "../2034"],
  ] as const)
    expect([text, ...periodsOf(text, language)]).toEqual([text, ...periods]);
});
