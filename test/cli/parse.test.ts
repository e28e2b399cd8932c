import { describe, expect, it } from 'vitest';
import { phuluc } from '../support/cli';

async function parse(...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await phuluc(['parse', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^[^\n]*\n$/);
  return JSON.parse(stdout);
}

describe('parse', () => {
  it.each([
    [['budget', '5'], { kind: 'amount', dong: 5_000_000, readings: [], text: '5' }],
    [['budget', '5', '--unit', 'ty'], { kind: 'amount', dong: 5_000_000_000 }],
    [['budget', '5 tỷ', '--unit', 'dong'], { kind: 'amount', dong: 5_000_000_000, statedUnit: 'ty' }],
    [['budget', '-'], { kind: 'none', dong: null }],
    [['budget', ''], { kind: 'none', dong: null }],
    [['budget', '1.500'], { kind: 'ambiguous', dong: null, readings: [1_500_000_000, 1_500_000] }],
    [
      ['deadline', 'quí 4-2023'],
      { kind: 'quarter', start: '2023-10-01', end: '2023-12-31', quarter: '2023-Q4', text: 'Quý IV/2023' },
    ],
    [['deadline', 'Quý I', '--plan-year', '2024'], { kind: 'quarter', end: '2024-03-31' }],
    [['deadline', 'Quý I'], { kind: 'quarter', start: null, end: null }],
    [['area', 'CẢI CÁCH THỂ CHẾ'], { code: 'the-che', title: 'Cải cách thể chế' }],
    [['status', 'Đã HT'], { code: 'done' }],
    [['ordinal', '1.2'], { kind: 'decimal', path: [1, 2], text: '1.2' }],
    [['ordinal', '--', '-'], { kind: 'none' }],
  ])('%j', async (args, expected) => {
    expect(await parse(...args)).toMatchObject(expected);
  });

  it('answers a list of agencies', async () => {
    expect(await parse('agency', 'P. Nội vụ')).toEqual([
      { name: 'Phòng Nội vụ', text: 'P. Nội vụ', kind: 'agency', known: true },
    ]);
  });

  it('takes a text that begins with a dash', async () => {
    expect(await parse('status', '- Đang thực hiện')).toHaveProperty('code');
    expect(await parse('budget', '-5')).toHaveProperty('kind');
  });
});

describe('parse --stdin', () => {
  const lines = async (kind: string, stdin: readonly string[], ...args: string[]): Promise<unknown[]> => {
    const { code, stdout, stderr } = await phuluc(['parse', kind, '--stdin', ...args], { stdin });
    expect([code, stderr]).toEqual([0, '']);
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
  };

  it('answers line by line, and a wrong line in its place', async () => {
    const answers = await lines(
      'deadline',
      ['"Quý I"', 'Quý II', '', '{"a":1}', 'null', '"Quý\\nIII"', '2025'],
      '--plan-year',
      '2024',
    );
    expect(answers).toMatchObject([
      { end: '2024-03-31' },
      { error: expect.any(String) as string },
      { error: expect.any(String) as string },
      { error: expect.any(String) as string },
      { error: expect.any(String) as string },
      { end: '2024-09-30' },
      { kind: 'year', end: '2025-12-31' },
    ]);
  });

  it('tells the number 1.005 from the text “1.005”', async () => {
    expect(await lines('budget', ['1.005', '"1.005"'])).toMatchObject([
      { kind: 'amount', dong: 1_005_000 },
      { kind: 'ambiguous', dong: null },
    ]);
  });

  it('answers nothing to nothing', async () => {
    expect(await lines('area', [])).toEqual([]);
  });
});
