/** Texts for benchmarks, written for them: sentences of articles in eight languages, the digits varied. */
type Sentence = (n: number) => string;

/** A figure in every third sentence or so, as in the press. */
const SENTENCES: Readonly<Record<string, readonly Sentence[]>> = {
  en: [
    (n) =>
      `The company paid its supplier $${(n % 900) + 100}.${n % 10} million in 2024, according to a report by Reuters.`,
    () =>
      "Nobody at either firm wanted to comment on how the arrangement came about or how long it is meant to last.",
    () =>
      "What is known is that both have gained from it, and that both would find it hard to go on without the other.",
    (n) =>
      `Analysts expect costs to rise by about ${(n % 40) + 5}% in the first nine months of 2025, to more than $${(n % 30) + 2} billion.`,
    () =>
      "The terms were never published, and those who have seen them say that they leave much room for reading.",
    () =>
      "A spokesperson said that the figures were not quite right, without saying which of them or by how much.",
  ],
  de: [
    (n) =>
      `Das Unternehmen zahlte seinem Lieferanten 2024 rund ${(n % 900) + 100},${n % 10} Millionen Euro, wie Reuters berichtet.`,
    () =>
      "Niemand in den beiden Firmen wollte sagen, wie die Abmachung zustande kam oder wie lange sie gelten soll.",
    () =>
      "Bekannt ist nur, dass beide davon profitiert haben und dass es ihnen schwerfiele, ohne einander auszukommen.",
    (n) =>
      `Fachleute erwarten, dass die Kosten um ${(n % 40) + 5} Prozent auf mehr als ${(n % 30) + 2} Mrd. Dollar steigen.`,
    () => "Die Bedingungen wurden nie veröffentlicht, und wer sie kennt, findet sie reichlich unklar.",
  ],
  es: [
    (n) =>
      `La empresa pagó a su proveedor ${(n % 900) + 100},${n % 10} millones de euros en 2024, según informó Reuters.`,
    () =>
      "Nadie en ninguna de las dos firmas quiso comentar cómo se llegó al acuerdo ni cuánto tiempo va a durar.",
    () =>
      "Lo que se sabe es que ambas han ganado con ello y que les costaría mucho seguir la una sin la otra.",
    (n) =>
      `Los analistas prevén que los costes suban un ${(n % 40) + 5} %, hasta más de ${(n % 30) + 2}.000 millones de dólares.`,
    () => "Las condiciones nunca se publicaron, y quienes las han visto dicen que dejan mucho margen.",
  ],
  fr: [
    (n) =>
      `L’entreprise a versé à son fournisseur ${(n % 900) + 100},${n % 10} millions d’euros en 2024, selon Reuters.`,
    () =>
      "Personne dans les deux sociétés n’a voulu dire comment l’accord est né ni combien de temps il doit durer.",
    () =>
      "On sait seulement que toutes deux y ont gagné et qu’elles auraient du mal à se passer l’une de l’autre.",
    (n) =>
      `Les analystes attendent une hausse des coûts de ${(n % 40) + 5} %, à plus de ${(n % 30) + 2} milliards de dollars.`,
    () => "Les conditions n’ont jamais été publiées, et ceux qui les ont lues les trouvent bien vagues.",
  ],
  pt: [
    (n) =>
      `A empresa pagou ao seu fornecedor ${(n % 900) + 100},${n % 10} milhões de euros em 2024, segundo a Reuters.`,
    () =>
      "Ninguém nas duas firmas quis dizer como surgiu o acordo nem por quanto tempo ele deverá continuar em vigor.",
    () => "O que se sabe é que ambas ganharam com isso e que teriam dificuldade em seguir uma sem a outra.",
    (n) =>
      `Os analistas esperam que os custos subam ${(n % 40) + 5}%, para mais de R$ ${(n % 30) + 2} bilhões no próximo ano.`,
    () => "As condições nunca foram publicadas, e quem as viu diz que deixam muita margem de leitura.",
  ],
  nb: [
    (n) =>
      `Selskapet betalte leverandøren ${(n % 900) + 100},${n % 10} millioner kroner i 2024, ifølge en melding fra Reuters.`,
    () =>
      "Ingen i de to firmaene ville si noe om hvordan avtalen kom i stand, eller om hvor lenge den skal vare.",
    () => "Det som er kjent, er at begge har tjent på den, og at de neppe ville greie seg uten hverandre.",
    (n) =>
      `Analytikere venter at kostnadene øker med ${(n % 40) + 5} prosent, til mer enn ${(n % 30) + 2} milliarder dollar.`,
    () => "Vilkårene ble aldri offentliggjort, og de som har sett dem, sier at de er nokså uklare.",
  ],
  zh: [
    (n) => `据路透社报道，该公司2024年向供应商支付了${(n % 900) + 100}.${n % 10}亿美元。`,
    () => "两家公司都没有人愿意说明这一安排是怎样达成的，也没有人说它会持续多久。",
    () => "人们只知道双方都从中得到了好处，而且谁也难以离开对方单独走下去。",
    (n) => `分析师预计成本将上升约${(n % 40) + 5}%，超过${(n % 30) + 2}亿元。`,
    () => "条款从未公布，看过的人说其中留下了很大的解释空间。",
  ],
  ja: [
    (n) => `ロイターによると、同社は2024年に取引先へ${(n % 900) + 100}億${n % 10}000万円を支払った。`,
    () => "両社の誰もが、この取り決めがどのように生まれ、いつまで続くのかを語ろうとしなかった。",
    () => "分かっているのは、双方が利益を得たこと、そして相手なしでは立ち行かないということだけだ。",
    (n) => `専門家は費用が約${(n % 40) + 5}％増え、${(n % 30) + 2}億ドルを超えるとみている。`,
    () => "条件は公表されておらず、見た人によれば読み方に幅があるという。",
  ],
};

export const LANGUAGES: readonly string[] = Object.keys(SENTENCES);

/** Lists of numbers, as in a report of results: one in twenty characters or so. */
export const DENSE =
  "Revenue $1,234.5 million, up 12.4%; costs $865.8 million, up 3%; staff 12,300, down 450; loss $45.2 million, or $0.35 a share.\n";

/** Returns an article of that language of at least `length` characters, as it comes from a file. */
export function article(language: string, length: number): string {
  const sentences = SENTENCES[language] ?? [];
  const parts: string[] = [];
  let size = 0;
  for (let n = 0; size < length; n++) {
    const sentence = sentences[n % sentences.length]?.(n * 7919) ?? "";
    parts.push(sentence, n % 6 === 5 ? "\n\n" : " ");
    size += sentence.length + 1;
  }
  return Buffer.from(parts.join("")).toString();
}
