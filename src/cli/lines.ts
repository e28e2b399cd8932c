/**
 * The lines of a text that comes in pieces. Only `\n` and `\r\n` end a line: the other separators of Unicode, at which
 * Node's own reader breaks, may stand inside a JSON string. A byte order mark at the very beginning is dropped.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let open: string[] = [];
  let isFirst = true;
  const finish = (end: string): string => {
    const line = [...open, end].join('').replace(/\r$/, '');
    open = [];
    if (!isFirst) return line;
    isFirst = false;
    return line.replace(/^\uFEFF/, '');
  };
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) yield finish(part);
    if (rest !== '') open.push(rest);
  }
  if (open.length > 0) yield finish('');
}
