import type { NamePlace } from "../../find-mentions.ts";
import type { FoundSource } from "../found-source.ts";

/** Before a name: 据, 引述. */
const BEFORE =
  /(?:根据|根據|据|據|依據|依据|引述|援引|引用|来源[:：]|出典[:：])\s*(?:[^，。；、\s]{0,8}(?:公司|網站|网站|媒体|媒體|评论人|評論人|的)\s?)?$/u;
const BEHIND =
  /^\s*(?:[^，。；,.]{0,14}?)(?:表示|稱|称|報道|报道|報導|报导|透露|披露|指出|認為|认为|写道|寫道|爆料|曝光|计算|計算|估计|估計|公布|公佈|发布|發布|宣布|発表|述べ|報じ|によると|によれば|明らか|指摘|伝え|語|取得[^，。]{0,16}(?:寫道|写道))/u;
/** Names in Latin or katakana letters, and what stands before によると. */
const UNKNOWN =
  /(?:(?:根据|根據|据|據)\s?((?:\p{Lu}[\p{L}\d.&-]*\s?){1,4}|[\p{Script=Han}]{2,8}?)(?=\s?(?:报道|報道|報導|报导|的?报告|的?報告|估计|估計|计算|計算|表示|稱|称|透露|公布|发布|的数据|的數據))|((?:\p{Lu}[\p{L}\d.&-]*\s?){1,4}|[\p{Script=Katakana}ー・\p{Script=Han}]{2,14})(?:によると|によれば))/gu;
/** A person behind office and organisation: X局局长Y…公布，. */
const OFFICIAL =
  /(?<![\p{Script=Han}])(?<body>\p{Script=Han}{2,12}?(?:局|部|院|委|会|會|行|署|司|公司|集团|集團))(?:新闻|新聞)?(?:局长|局長|部长|部長|院长|院長|主任|会长|會長|行长|行長|署长|署長|发言人|發言人|总裁|總裁|董事长|董事長)(?<person>\p{Script=Han}{2,3}?)(?=\d|在|于|於|周|週|星期|表示|说|說|称|稱|透露|公布|公佈|指出|介绍|介紹|宣布)[^，。；]{0,24}?(?:表示|说|說|称|稱|透露|公布|公佈|指出|介绍|介紹|宣布)(?=[，：,:])/gu;
/** The figures of a body show: X局的数据还显示. */
const SHOWN =
  /(?<![\p{Script=Han}])(?<body>\p{Script=Han}{2,12}?(?:局|部|院|委|会|會|行|署|司|公司|集团|集團))(?:最新)?(?:公布|公佈|发布|發布)?的?(?:数据|數據|报告|報告|统计|統計|资料|資料)(?:还|還|也|亦)?(?:显示|顯示|表明)/gu;
const CLAUSE = /，而|；|。/gu;

/** Returns the sources that a Chinese or Japanese sentence names; none for any other. Cost: linear. */
export function eastAsianSources(
  text: string,
  start: number,
  end: number,
  names: readonly NamePlace[],
): FoundSource[] {
  const sentence = text.slice(start, end);
  if (!/[\u3040-\u9fff]/.test(sentence)) return [];
  const found: FoundSource[] = [];
  const add = (
    entity: string | null,
    from: number,
    to: number,
    rule: string,
    score: number,
    isAll: boolean,
  ): void => {
    const scope = isAll ? { from: start, to: end } : clauseFrom(text, start, end, from);
    found.push({
      entity,
      name: text.slice(from, to).trim(),
      start: from,
      end: to,
      rule,
      score,
      ...scope,
      holdsDocuments: false,
      isOfBefore: false,
    });
  };
  for (const { entity, start: from, end: to } of names) {
    if (BEFORE.test(text.slice(Math.max(start, from - 24), from)))
      add(entity, from, to, "attribution-according-to", 0.9, true);
    else if (BEHIND.test(text.slice(to, Math.min(end, to + 40))))
      add(entity, from, to, "attribution-says", 0.75, false);
  }
  for (const match of sentence.matchAll(UNKNOWN)) {
    const name = match[1] ?? match[2] ?? "";
    const from = start + match.index + match[0].indexOf(name);
    const to = from + name.trimEnd().length;
    if (/(?:予想|見通し|発表|文件|知情|消息)$/u.test(name)) continue;
    if (!names.some((place) => from < place.end && to > place.start))
      add(null, from, to, "attribution-according-to", 0.8, true);
  }
  const addNamed = (match: RegExpExecArray, group: string): void => {
    const name = match.groups?.[group];
    if (name === undefined) return;
    const from = start + match.index + match[0].indexOf(name);
    const to = from + name.length;
    const isKnown = found.some((source) => from < source.end && to > source.start);
    if (isKnown) return;
    const known = names.find((place) => place.start <= from && to <= place.end);
    add(known?.entity ?? null, from, to, "attribution-says", 0.8, true);
  };
  for (const match of sentence.matchAll(OFFICIAL))
    for (const group of ["person", "body"]) addNamed(match, group);
  for (const match of sentence.matchAll(SHOWN)) addNamed(match, "body");
  return found;
}

function clauseFrom(text: string, start: number, end: number, at: number): { from: number; to: number } {
  CLAUSE.lastIndex = 0;
  const behind = text.slice(at, end);
  const stop = CLAUSE.exec(behind);
  const isFirst = at - start < 20;
  return { from: isFirst ? start : at, to: stop === null ? end : at + stop.index };
}
