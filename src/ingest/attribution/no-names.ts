/** What is written as names are, and is none. */

/** Capitals that are no name of anybody who says something. */
export const COMMON =
  /^(?:Per ?[Cc]ent|Private|Route|Highway|Interstate|Chapter|(?:Anglo|Franco|Sino|Indo|Dutch|Swiss|Swedish|German|French|American|British)-\p{Lu}\p{Ll}+|[RD]-\p{Lu}[\p{L}. ]*|I-\p{Lu}[\p{L}.]*|Afghan|African|American|Americans|Arab|Argentine|Asian|Australian|Austrian|Bangladeshi|Belgian|Brazilian|British|Britons|Bulgarian|Canadian|Canadians|Chilean|Chinese|Colombian|Croatian|Cuban|Czech|Danish|Democrats?|Democratic|Dutch|Egyptian|English|Ethiopian|European|Europeans|Finnish|French|German|Germans|Greek|Hungarian|Icelandic|Indian|Indians|Indigenous|Indonesian|Iranian|Iraqi|Irish|Israeli|Israelis|Italian|Japanese|Jewish|Kenyan|Korean|Latin|Lebanese|Malaysian|Mexican|Moroccan|Muslims?|Nigerian|Norwegian|Pakistani|Palestinian|Palestinians|Peruvian|Polish|Portuguese|Republicans?|Romanian|Russian|Russians|Saudi|Scottish|Serbian|Spanish|Swedish|Swiss|Syrian|Taiwanese|Thai|Turkish|Ukrainian|Ukrainians|Vietnamese|Welsh|Western|AI|KI|IA|US|USA|UK|EU|CEO|CFO|COO|CTO|GPUs?|CPUs?|APIs?|IPO|GDP|BIP|PIB|TV|IT|PCs?|LLMs?|UE|EE|UU|Q[1-4]|H[12]|FY\d*|AGI|GPT(?:-\d\w*)?|PDF|HTML|Rs|Rp|RM|Tk|Kr|Series \p{Lu}\d?|CO2|[kKMGTP]Wh|[kMGT]W|USD|EUR|GBP|INR|CNY|JPY|CHF|BRL|NOK|SEK)$/u;

/** Places that stand for many. */
export const NOBODY =
  /^(?:\p{Lu}{2,5}s|New (?:York|Jersey|Mexico|Delhi|Orleans|England|Hampshire|South)|Wall Street|Europe|Asia|Africa|America|Oceania|Antarctica|Britain|England|Scotland|Wales|(?:North|South|Latin|Central) America|Middle East|Main Street|Silicon Valley|Big Tech|Hollywood|Downing Street|House|Senate|Congress|Commons|Lords|Parliament)$/u;

/** "LEEDS, Jan 15 (Harbour Press) - ": where and by whom a text was written. */
export const DATELINE =
  /^(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED)(?:\s\d{1,2})?-|^\p{Lu}[\p{Lu} /.'’-]{2,40}(?:,\s\p{Lu}\p{Ll}{2,13}\.?)?(?:,\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s(?:19|20)\d\d)?)?(?:\s\([^()]{2,20}\))?\s?(?:--|[-–—:])\s/u;

/** "July-September". */
export const MONTHS = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*[-–]\p{Lu}/u;
export const LEGAL_FORM = /^(?:Inc|Corp|Ltd|Co|LLC|GmbH|Plc)$/u;
