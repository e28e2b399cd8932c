import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';

async function lines(...chunks: readonly string[]): Promise<string[]> {
  async function* source(): AsyncIterable<string> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const found: string[] = [];
  for await (const line of linesOf(source())) found.push(line);
  return found;
}

describe('linesOf', () => {
  it.each([
    ['nothing', [], []],
    ['one line without an end', ['a'], ['a']],
    ['one line with an end', ['a\n'], ['a']],
    ['Windows ends, even when cut in two', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['a line in pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a mark at the beginning', ['\uFEFF"a"\n"b"'], ['"a"', '"b"']],
    [
      'the separators of Unicode as part of the line',
      ['"a\u2028b\u2029c\u0085d"\n'],
      ['"a\u2028b\u2029c\u0085d"'],
    ],
  ])('reads %s', async (_, chunks, expected) => {
    expect(await lines(...chunks)).toEqual(expected);
  });

  it('reads the same however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'ệ', '\n', '\r\n', '\u2028')),
        fc.nat(20),
        async (parts, cut) => {
          const text = parts.join('');
          expect(await lines(text.slice(0, cut), text.slice(cut))).toEqual(await lines(text));
        },
      ),
      { numRuns: 100 },
    );
  });
});
