import type { NamePlace } from "../../find-mentions.ts";
import type { FoundSource } from "../found-source.ts";
import { openerBefore } from "../named-again.ts";
import type { SourceContext } from "../source-search.ts";

/** Before a name: 据, 引述. */
const BEFORE =
  /(?:根据|根據|据|據|依據|依据|引述|援引|引用|来源[:：]|出典[:：])\s*(?:[^，。；、\s]{0,8}(?:公司|網站|网站|媒体|媒體|评论人|評論人|的)\s?)?$/u;
const BEHIND =
  /^\s*(?:[^，。；,.]{0,14}?)(?:表示|稱|称|報道|报道|報導|报导|透露|披露|指出|認為|认为|写道|寫道|爆料|曝光|计算|計算|估计|估計|公布|公佈|发布|發布|宣布|発表|述べ|報じ|によると|によれば|明らか|指摘|伝え|語|取得[^，。]{0,16}(?:寫道|写道))/u;
/** Names in Latin or katakana letters, and what stands before によると. */
const UNKNOWN =
  /(?:根据|根據|据|據)\s?(?:(?:市场|市場)?(?:研究|咨询|諮詢|调查|調查)?(?:机构|機構|公司)|(?:美国|美國|科技)?(?:媒体|媒體)|外媒)?\s?《?((?:\p{Lu}[\p{Script=Latin}\d.&-]*\s?){1,4}|[\p{Script=Han}]{2,8}?)(?=》?\s?(?:援引|引述|报道|報道|報導|报导|的?报告|的?報告|的?调查|的?調查|估计|估計|计算|計算|表示|稱|称|透露|披露|公布|发布|统计|統計|测算|測算|预测|預測|预计|預計|指出|显示|顯示|介绍|的?财报|的?財報|的?年报|的?年報|的?公告|的数据|的數據|的统计|的統計))/gu;

/** The same in Japanese: X によると. */
const UNKNOWN_JAPANESE =
  /((?:\p{Lu}[\p{L}\d.&-]*\s?){1,4}|[\p{Script=Katakana}ー・\p{Script=Han}]{2,14})」?(?:など)?(?:によると|によれば)/gu;
/** Who a Chinese name that no record has is told by: what stands before it, its form, and what is said behind it. */
const NAME = "[\\p{Script=Han}A-Za-z][\\p{Script=Han}A-Za-z\\d&.·・-]{1,15}?";
const DAY =
  "(?:(?:当地时间|當地時間)?(?:\\d{1,2}月)?\\d{1,2}日|(?:今年|去年)?\\d{1,2}月(?:初|底|中旬|下旬|上旬)?|去年|(?:本|上)?(?:周|週|星期|礼拜)[一二三四五六日天]|本周|本週|上周|上週|本月|上月|今日|今天|昨日|昨天|日前|近日|近期|此前|最新|最近)?";
const SAID =
  "(?:推算|测算|測算|算出|表示|称|稱|指出|认为|認為|预计|預計|预测|預測|预期|預期|估计|估計|透露|披露|公布|公佈|发布|發佈|發布|宣布|宣佈|强调|強調|介绍|介紹|坦言|写道|寫道|报道|報道|報導|警告|回应|回應|重申|补充|補充|统计|統計|说|說)";
const SPEAKER =
  "(?:首席\\p{Script=Han}{1,4}[官家师師]|博主|评论人|評論人|作家|合伙人|合夥人|学者|學者|专家|專家|顾问|顧問|经理|經理|首席执行官|首席執行官|执行长|執行長|首席财务官|财务长|財務長|首席经济学家|首席經濟學家|董事长|董事長|创始人|創辦人|总裁|總裁|总经理|總經理|局长|局長|部长|部長|院长|院長|主任|会长|會長|行长|行長|主席|署长|署長|发言人|發言人|分析师|分析師|经济学家|經濟學家|研究员|研究員|教授|CEO|CFO)";
/** Words for somebody named before, for papers and for people without names. */
const NOT_A_NAME =
  /^(?:报道|報導|报导|该网站|該網站|财报|財報|一家|有投资人|有投資人|按|初步|也就是|真正|或许|或許|换算|換算|以往|该|該|本|其|他|她|它|我|这|這|那|此|有|据|據|但|而|不过|不過|同时|同時|公司|报告|報告|数据|數據|文件|市场|市場|业内|業內|知情|消息|分析|专家|專家|官方|媒体|媒體|外媒|结果|結果|研究|调查|調查|会议|會議|预计|預計|今年|去年|明年|目前|当时|當時|随后|隨後|一名|一位|多名|多位)|(?:人士|消息|文件|报告|報告|数据|數據|时|時|后|後|年|月|日|相当|相當|只有|个|個|的|还|還|也|稍早|媒体|媒體|方面|优于|優於|高于|高於|低于|低於|符合|不及|收入|营收|營收|利润|利潤|规模|規模|售价|价格|股价|销量|产量|总额)$/u;

/** What sort of body it is, before its name. */
const SORT =
  "(?:市調機構|市调机构|(?:市场|市場)?(?:研究|咨询|諮詢|调查|調查|数据|數據|分析)(?:机构|機構|公司))?";

/** How somebody is said to say something. */
interface SayingPattern {
  readonly pattern: RegExp;
  readonly isAll: boolean;
  /** What a sentence must have for the pattern to match at all. */
  readonly needs?: RegExp;
}

const CHINESE: readonly SayingPattern[] = [
  // X局局长Y…表示，
  {
    pattern: new RegExp(
      `(?:^|[，。；：、“”,;:])(?:其|该公司|該公司)?(?<body>${NAME})?(?:的)?(?:新闻|新聞)?${SPEAKER}(?:[暨兼及]${SPEAKER})?(?<person>(?![在于於对對向从從就将將])(?:\\p{Script=Han}{1,6}(?:[·・]\\p{Script=Han}{1,8}?)+|(?:[A-Z][A-Za-z.]+\\s?){1,3}|\\p{Script=Han}{2,4}?))?(?:[（(](?<latin>[A-Z][A-Za-z .·-]{2,38})[）)])?${DAY}(?:本周|本週|当天|當天)?(?:(?:在|于|於)[^，。；]{1,16}?)?(?:撰文|发文|發文|受访时|受訪時|(?:据此|据此|随后|還|还|也|则|則|並|并)|(?:回应|回應|回答|接受)[^，。；,]{1,16}?[时時]|(?:对|對|向)[^，。；,]{1,10}?)?${SAID}`,
      "gu",
    ),
    isAll: true,
    needs: new RegExp(SPEAKER, "u"),
  },
  // X周三公布，…; X15日发布的数据显示
  {
    pattern: new RegExp(
      `(?:^|[，。；：,;:])${SORT}(?<body>${NAME})(?:方面)?${DAY}(?:(?:在|于|於)[^，。；]{1,16}?)?(?:(?:对|對|向)[^，。；,]{1,10}?)?(?:(?:援引|引述|引用)[^，。；]{1,20}?)?(?:${SAID}(?:的)?|的)?(?:(?:最新|官方|初步|季度|年度|月度|财务|財務|相关|相關)?的?(?:数据|數據|报告|報告|统计|統計|资料|資料|财报|財報|公告|招股(?:说明|說明)?[书書]|(?:半)?年[报報]|季[报報]|白皮[书書]|研[报報])(?:还|還|也|亦)?(?:显示|顯示|表明|指出|预计|預計|认为|認為|估计|估計|预测|預測|提醒)|(?:据此|據此)?${SAID}(?=[，：:,]|[^的，。；]))`,
      "gu",
    ),
    isAll: true,
  },
];

/** How Japanese names a source: X の調査で, X は…とみている, X が…発表した, Y 社長は「…」と述べた. */
const JAPANESE_NAME =
  "[\\p{Script=Han}\\p{Script=Katakana}A-Za-z][\\p{Script=Han}\\p{Script=Katakana}A-Za-zー・&.\\d]{1,19}?";
const OFFICE =
  "(?:社長|会長|(?:経済産業|財務|厚生労働|国土交通|農林水産|環境|総務|法務|文部科学|防衛|外務|経済再生|経産|厚労|国交|農水)相|官房長官|最高\\p{Script=Han}{2,4}責任者(?:（\\p{Lu}{2,4}）)?|CEO|氏|首相|大臣|総裁|知事|教授|所長|理事長|頭取|(?:経理|営業|財務|広報|生産|開発|企画|技術|事業|販売|経営企画|調達|政策)?(?:本部長|部長|局長|課長)|専務|常務|副社長|次官|議長|委員長|会頭|(?:シニア|チーフ)?(?:アナリスト|エコノミスト|ストラテジスト)|研究員|さん)";
const JAPANESE: readonly SayingPattern[] = [
  // X が7月に公表した白書では; X が29日発表した決算は
  {
    pattern: new RegExp(
      `(?:^|[、。])(?:米|英|独|仏)?(?<body>${JAPANESE_NAME})が(?:\\d{1,2}[日月]|同日|この日)?(?:に)?(?:[^、。]{0,12}に)?(?:公表|発表|提出|まとめ)した[^、。]{0,24}?(?:(?:決算|報告書|統計|調査|白書|資料)(?:は|では|で)|によると)`,
      "gu",
    ),
    isAll: true,
  },
  // X がまとめた市場予想の平均は
  {
    pattern: new RegExp(`(?:^|[、。」】])(?<body>${JAPANESE_NAME})がまとめた[^、。]{1,16}?は`, "gu"),
    isAll: true,
  },
  // X が報じた合意案によると
  {
    pattern: new RegExp(
      `(?:^|[、。」】])[\\s「]*(?<body>${JAPANESE_NAME})」?が(?:報じた|伝えた|公表した|発表した|入手した|まとめた)[^、。]{1,20}?(?:によると|によれば|では)`,
      "gu",
    ),
    isAll: true,
  },
  {
    pattern: new RegExp(
      `(?:^|[、。「」])(?:業界団体の)?(?<body>${JAPANESE_NAME})(?:が|の)?(?:\\d{1,2}日(?:に)?)?(?:まとめた|公表した|発表した|実施した)?(?:の)?(?:調査|集計|推計|試算|統計|調べ|まとめ|発表|想定|予測|見通し|分析|データ|資料)(?:では|で|によると|によれば)`,
      "gu",
    ),
    isAll: true,
  },
  {
    pattern: new RegExp(
      `(?:^|[、。」】])(?:(?<body>${JAPANESE_NAME})の)?(?<person>\\p{Script=Han}{2,6}?|[\\p{Script=Katakana}ー・]{3,20}?)${OFFICE}(?:は|が)[^。]{0,120}?(?:述べ|語っ|語る|話し|話す|説明し|指摘し|明らかにし|発言し|強調し|とみる|とみている|との(?:見方|考え|見通し|認識)を[^。]{0,6}(?:示し|述べ))`,
      "gu",
    ),
    isAll: true,
  },
  {
    pattern: new RegExp(
      `(?:^|[、。」】])(?:業界団体の)?(?<body>${JAPANESE_NAME})(?:の(?:担当者|広報|幹部|関係者|試算))?(?:が|は)[^。]{0,120}?(?:と(?:はじく|弾く|計算|みている|みる|予想|予測|見込む|見込んで|見積も|推計|述べ|発表|説明|指摘|明らかにし|報じ|伝え)|を(?:発表し|公表し|明らかにし))`,
      "gu",
    ),
    isAll: true,
  },
  {
    pattern: new RegExp(
      `(?:^|[、。」】])(?<body>${JAPANESE_NAME})が(?:\\d{1,2}日)?(?:に)?(?:発表|公表)した`,
      "gu",
    ),
    isAll: true,
  },
];
/** What sort of body it is, before a Japanese name. */
const JAPANESE_SORT =
  /^(?:[米英独仏](?:紙|誌|メディア|通信社|半導体大手|大手)(?:の|、)?|調査会社|業界団体の?|証券大手の?|格付け会社の?|民間調査会社の?|シンクタンクの?|コンサル(?:ティング)?会社の?)(?=.{2})/u;

const NOT_A_JAPANESE_NAME =
  /^(?:同社|同氏|当社|今回|今年|昨年|来年|前年|関係者|市場|政府関係|企業|売上高|営業利益|純利益|予想|見通し|これ|それ|この|その)|(?:利益|売上|見通し|予想|割合|比率|件数|人数|価格|金額|月期|年度|時点|半期|決算|能力|工場|生産|株価|場合|ため|人|社|円|万|億|兆)$/u;

const CLAUSE = /，而|；|。/gu;

/** Returns the sources that a Chinese or Japanese sentence names; none for any other. Cost: linear. */
export function eastAsianSources(
  text: string,
  start: number,
  end: number,
  names: readonly NamePlace[],
  context: SourceContext,
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
  const unknown = sentence.includes("によ")
    ? sentence.matchAll(UNKNOWN_JAPANESE)
    : /[据據]/.test(sentence)
      ? sentence.matchAll(UNKNOWN)
      : [];
  for (const match of unknown) {
    const name = (match[1] ?? "").replace(JAPANESE_SORT, "");
    const from = start + match.index + match[0].indexOf(name);
    const to = from + name.trimEnd().length;
    if (
      /(?:予想|見通し|発表|文件|知情|消息|関係者|案|計画|資料|文書|容疑|調査|統計|報告書?|推計)$/u.test(name)
    )
      continue;
    if (!names.some((place) => from < place.end && to > place.start))
      add(null, from, to, "attribution-according-to", 0.8, true);
  }
  const isJapanese = /[\u3040-\u30ff]/u.test(sentence);
  const isName = (name: string): boolean => !(isJapanese ? NOT_A_JAPANESE_NAME : NOT_A_NAME).test(name);
  for (const { pattern, isAll, needs } of isJapanese ? JAPANESE : CHINESE) {
    if (needs !== undefined && !needs.test(sentence)) continue;
    for (const match of sentence.matchAll(pattern)) {
      for (const group of ["person", "body"]) {
        const latin = group === "person" ? match.groups?.["latin"] : undefined;
        const name = (latin ?? match.groups?.[group])?.replace(JAPANESE_SORT, "");
        if (name === undefined || !isName(name)) continue;
        const from = start + match.index + match[0].indexOf(name);
        const to = from + name.length;
        if (found.some((source) => from < source.end && to > source.start)) continue;
        const known = names.find((place) => place.start <= from && to <= place.end);
        add(known?.entity ?? null, from, to, "attribution-says", 0.8, isAll);
        // Who speaks for a body speaks, and not the body.
        break;
      }
    }
  }
  return found.length > 0 ? found : sourcesAgain(text, start, end, context);
}

/** "The prospectus also says", "the paper reports": whoever was named before. 招股书还披露, 同紙は伝えている, 据其招股书. */
const AGAIN =
  /^[\s“「]*(?:(?:该|該|这份|這份|上述)?(?:招股(?:说明|說明)?[书書]|报告|報告|财报|財報|文件|公告|研究|调查|調查)|(?:该|該)(?:公司|机构|機構|媒体|媒體|报|報))(?:还|還|也|同时|同時|并|並)?(?:显示|顯示|披露|指出|称|稱|表示|认为|認為|提到|预计|預計)|同(?:紙|誌|局|社|氏|省|庁|行|協会|機構)(?:は|が|によると)[^。]{0,120}?(?:伝え|報じ|述べ|説明|語っ|とみ|とし|明らかに)|同(?:紙|誌|局|社|氏|省|庁|行|協会|機構)によると/u;
const OF_OPENER = /^[\s“]*(?:据|據|根据|根據)其[^，。；]{1,12}，/u;

/** 他说. */
const HE =
  /^[\s“「]*[他她](?:并|並|还|還|也|同时|同時|则|則)?(?:说|說|称|稱|表示|指出|认为|認為|预计|預計|强调|強調|重申|补充|補充|宣布|坦言|透露)/u;

function sourcesAgain(text: string, start: number, end: number, context: SourceContext): FoundSource[] {
  const sentence = text.slice(start, end);
  const own = OF_OPENER.exec(sentence);
  const opener = own === null ? null : openerBefore(context, text, false);
  const he = HE.exec(sentence);
  const again = he ?? AGAIN.exec(sentence) ?? AGAIN_WITHIN.exec(sentence);
  const { latest, person } = context.memory;
  const [last] = he !== null && person !== null ? [person] : latest;
  const match = opener === null ? again : own;
  const known = opener ?? last;
  if (match === null || known === undefined) return [];
  const from = start + match.index;
  const source: FoundSource = {
    entity: known.entity,
    name: known.name,
    start: from,
    end: from + match[0].length,
    rule: "attribution-says",
    score: 0.75,
    from: start,
    to: end,
    holdsDocuments: false,
    isOfBefore: false,
  };
  return [source];
}

/** "…になる見込みだと同紙は伝えている". */
const AGAIN_WITHIN = /と同(?:紙|誌|局|通信)(?:は|が)/u;

function clauseFrom(text: string, start: number, end: number, at: number): { from: number; to: number } {
  CLAUSE.lastIndex = 0;
  const behind = text.slice(at, end);
  const stop = CLAUSE.exec(behind);
  const isFirst = at - start < 20;
  return { from: isFirst ? start : at, to: stop === null ? end : at + stop.index };
}
