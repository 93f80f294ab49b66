import type { LanguageTable } from "./language-table.ts";

export const CHINESE: LanguageTable = {
  phrases:
    "半数=half|半數=half|一半=half|翻了一番=double|翻番=double|翻倍=double|翻了一倍=double|翻一番=double|倍增=double|腰斩=halved|腰斬=halved|减半=halved|減半=halved|翻两番=quadruple|翻了两番=quadruple",
  several: "数 數 几 幾",
  qualifiers: {
    ABOUT: "大约|大約|约为|約為|约|約|大概|左右",
    NEARLY: "将近|將近|接近|近|逼近|几乎",
    AT_LEAST: "至少|不少于|不低于|不少於|不低於|起码",
    MORE_THAN: "超过|超過|高于|高於|多于|多於|突破|逾|超|大于|破",
    AT_MOST: "最多|不超过|不超過|至多|不高于",
    UP_TO: "最高|高达|高達|多达|多達|长达|長達|最大|可达",
    LESS_THAN: "不到|不足|低于|低於|少于|少於|未满|未滿|小于",
  },
  trailing: {
    AT_LEAST: "以上|及以上",
    AT_MOST: "以下|以内|以內",
    ABOUT: "左右|上下",
    MORE_THAN: "多|余|餘",
  },
};
