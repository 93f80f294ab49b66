/**
 * Tells the article from what stands around it, by the form of the blocks alone.
 *
 * Method: labels ("Related", "Share with friends") open a section of side matter that lasts until running text comes
 * back; runs of short lines without a full stop at either end are menus. Cost: linear in the blocks.
 */
import type { PreparedBlock } from "./prepared-text.ts";

const LABEL =
  /^(?:related(?: (?:articles|stories|posts|news|content|reading|topics))?|you (?:may|might) (?:also )?like|more (?:from|on|news|stories|in)\b.{0,40}|read (?:more|next|also)|also read|recommended(?: for you| reading)?|trending(?: now)?|(?:most )?(?:popular|read|viewed)(?: (?:posts|stories|articles|news))?|hottest .{0,30}|latest (?:news|posts|stories|articles|from).{0,30}|recent (?:posts|articles|news|comments)|top (?:stories|news)|editor['’]?s? picks?|don['’]t miss|what to read next|up next|next (?:article|post|story)|previous (?:article|post|story)|share (?:this|with|on|the).{0,40}|share|follow us.{0,30}|leave a (?:reply|comment)|comments?|\d+ comments?|subscribe.{0,60}|sign up.{0,60}|newsletter|join (?:our|the).{0,60}|contact us.{0,20}|we['’]d love to hear from you.{0,3}|about (?:the )?author.{0,20}|about us|author|tags?|categories|advertisement|ad|sponsored(?: content| by.*)?|promoted(?: content)?|mehr zum thema|auch interessant|das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|themen|nachrichten)|meistgelesen|anzeige|werbung|kommentare?|teilen|lesen sie auch|artículos relacionados|noticias relacionadas|te puede interesar|también te puede interesar|lo más (?:leído|visto)|más noticias|publicidad|comentarios|compartir|à lire aussi|lire aussi|articles? (?:liés|similaires|connexes)|sur le même sujet|les plus lus|publicité|commentaires|partager|leia (?:também|mais)|veja também|artigos relacionados|notícias relacionadas|mais lidas|publicidade|comentários|compartilhar|les også|relaterte (?:artikler|saker)|mest lest|annonse|kommentarer|del|相关(?:文章|阅读|新闻|推荐)|相關(?:文章|閱讀|新聞|報導)|推荐阅读|延伸閱讀|热门(?:文章|新闻)|熱門(?:文章|新聞)|广告|廣告|分享|関連(?:記事|ニュース|リンク)|おすすめ(?:記事)?|人気記事|広告|シェア(?:する)?)\s*[:：>»]?$/iu;
/** Shortest block that is running text by itself. */
const RUNNING = 160;
/** Longest line of a menu. */
const MENU = 40;

/** Returns the blocks with their kind set; those that are side matter already stay so. */
export function markSideMatter(text: string, blocks: readonly PreparedBlock[]): PreparedBlock[] {
  const words = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 400)));
  const isRunning = blocks.map((block, index) => runs(words[index] ?? "", block.end - block.start));
  const rules: (string | null)[] = blocks.map(() => null);
  const total = isRunning.filter(Boolean).length;
  let seen = 0;
  let inside = false;
  for (const [index, block] of blocks.entries()) {
    const word = (words[index] ?? "").trim();
    if (isRunning[index] === true) seen++;
    if (block.end - block.start <= 80 && LABEL.test(word)) {
      inside = true;
      rules[index] = "side-label";
      continue;
    }
    if (!inside) continue;
    // Two blocks of running text, or one that more than half of them follow, bring the article back.
    const back = isRunning[index] === true && (isRunning[index + 1] === true || total - seen > seen);
    if (back) inside = false;
    else rules[index] = "behind-side-label";
  }
  markMenus(words, isRunning, rules, blocks);
  return blocks.map((block, index) => {
    const rule = rules[index];
    if (rule === undefined || rule === null || block.kind === "SIDE_MATTER") return block;
    return { ...block, kind: "SIDE_MATTER", rule };
  });
}

/** Running text: long enough, and not cut off by a teaser's dots. */
function runs(words: string, length: number): boolean {
  if (length < (/[\u3040-\u9fff]/.test(words) ? RUNNING / 3 : RUNNING)) return false;
  return length > 400 || !/(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(words);
}

/** Marks runs of three or more short lines without any stop, at the beginning and at the end. */
function markMenus(
  words: readonly string[],
  isRunning: readonly boolean[],
  rules: (string | null)[],
  blocks: readonly PreparedBlock[],
): void {
  const first = isRunning.indexOf(true);
  const last = isRunning.lastIndexOf(true);
  if (first < 0) return;
  const isShort = (index: number): boolean => {
    const word = (words[index] ?? "").trim();
    return blocks[index]?.form !== "TABLE_ROW" && word.length <= MENU && !/[.!?。]$|[\d%$€£]/u.test(word);
  };
  for (const [from, to] of [
    [0, first],
    [last + 1, words.length],
  ] as const) {
    let start = from;
    for (let index = from; index <= to; index++) {
      if (index < to && isShort(index)) continue;
      if (index - start >= 3) for (let place = start; place < index; place++) rules[place] ??= "menu-lines";
      start = index + 1;
    }
  }
}
