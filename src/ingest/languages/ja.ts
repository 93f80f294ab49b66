import type { LanguageTable } from "./language-table.ts";

export const JAPANESE: LanguageTable = {
  phrases: "半分=half|半数=half|半減=halved|倍増=double|倍増し=double|３倍増=triple",
  several: "数 何",
  qualifiers: {
    ABOUT: "約|およそ|おおよそ|概ね|おおむね|推定",
    NEARLY: "ほぼ|近く",
    AT_LEAST: "少なくとも|最低でも|最低",
    MORE_THAN: "超えの|超の",
    AT_MOST: "多くても|最大でも|高くても",
    UP_TO: "最大で|最大|最高|最長",
  },
  trailing: {
    AT_LEAST: "以上",
    AT_MOST: "以下|以内",
    LESS_THAN: "未満|足らず|に満たない|を下回",
    ABOUT: "程度|規模|前後|ほど|くらい|ぐらい|あまり",
    NEARLY: "近く|弱",
    MORE_THAN: "超|強|余り|を超え|を上回|を突破",
  },
};
