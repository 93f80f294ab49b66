/**
 * Returns the text in the one form that digests and anchors refer to: Unicode NFC, every line end (CR LF or CR) as
 * LF, and nothing else changed. A byte order mark at the very start is the file's encoding mark and no part of its
 * text, so it is taken off; spaces, marks and further U+FEFF stay as they are. Idempotent.
 */
export function normaliseText(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  // Line ends first: NFC leaves CR and LF alone, and neither step can undo the other.
  return unmarked.replaceAll(/\r\n?/g, "\n").normalize("NFC");
}
