import { describe, expect, it } from 'vitest';
import { constant, SheetBuilder } from './sheet-builder';
import { fitRows } from './fit-rows';
import { margins, styles } from './styles';

function heights(...texts: readonly string[]): (number | undefined)[] {
  const builder = new SheetBuilder('findings', 'Kết quả', [{ width: 20 }]);
  for (const text of texts) builder.row([constant(text, styles.text)]);
  const print = { orientation: 'portrait', margins, repeatRows: null, area: null } as const;
  return fitRows(builder.build(0, print)).rows.map(({ height }) => height);
}

describe('fitRows', () => {
  it('gives a row the room that its text needs', () => {
    const [short = 0, long = 0] = heights('ngắn', 'một câu dài hơn bề rộng của cột rất nhiều');
    expect(short).toBeGreaterThanOrEqual(17);
    expect(long).toBeGreaterThanOrEqual(2 * short - 4);
  });

  it('makes no row higher than a spreadsheet can: 409 points', () => {
    expect(heights('câu dài '.repeat(400))).toEqual([409]);
  });
});
