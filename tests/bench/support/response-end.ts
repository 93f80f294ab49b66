/** Returns where a response of HTTP/1.1 ends that has come whole, or null. `text` has one character a byte. */
export function responseEnd(text: string): number | null {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return null;
  const length = /\r\ncontent-length: ([0-9]+)/i.exec(text.slice(0, head))?.[1];
  if (length === undefined) return text.endsWith("\r\n0\r\n\r\n") ? text.length : null;
  const end = head + 4 + Number(length);
  return text.length >= end ? end : null;
}
