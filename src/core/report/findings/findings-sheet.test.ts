import { describe, expect, it } from 'vitest';
import { at } from '../../../../test/support/grid';
import { planOf } from '../../../../test/support/plan';
import { findCell, reportInput, rowValues, specCell, tableRows } from '../../../../test/support/report';
import type { SheetSpec } from '../../grid/sheet-spec';
import type { CheckResult, Finding, Rule } from '../../rules/types';
import { findingsSheet } from './findings-sheet';

const plan = planOf({
  rows: [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'],
    ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null],
    [1, 'Rà soát văn bản', 'Phòng Nội vụ', '=1+1', { v: 45_000, format: 'dd/mm/yyyy', text: '15/03/2023' }],
    [2, `Xây dựng ${'kế hoạch '.repeat(20)}`, 'Phòng Nội vụ', '5', 'Quý IV/2023'],
  ],
});

function finding(cell: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'toy/rule',
    severity: 'warning',
    cell: at(cell),
    message: { vi: 'Ô ghi “{value}”.', en: 'The cell says “{value}”.' },
    data: { value: 'x' },
    before: plan.grid.at(at(cell)).value,
    fix: null,
    reads: [],
    suggestions: [],
    ...more,
  };
}

const rule = { meta: { id: 'toy/rule', title: { vi: 'Quy tắc thử', en: 'Toy rule' } } } as Rule;

function sheet(findings: readonly Finding[], more: Partial<CheckResult> = {}): SheetSpec {
  return findingsSheet(
    reportInput(plan, '2023-06-15', {
      rules: [rule],
      checked: { findings, notApplicable: [], ran: ['toy/rule'], ...more },
    }),
  );
}

describe('the sheet of findings', () => {
  it('says of each finding where, what, what stands there and what it should be, the gravest first', () => {
    const spec = sheet([
      finding('E6', { severity: 'review' }),
      finding('D5', {
        severity: 'error',
        fix: [{ cell: at('D5'), before: '=1+1', after: 2 }],
      }),
      finding('B4', {
        suggestions: [
          {
            patches: [{ cell: at('B4'), before: '', after: 'Thể chế' }],
            message: { vi: '', en: '' },
            data: {},
          },
          { patches: [], message: { vi: '', en: '' }, data: {} },
        ],
      }),
    ]);
    expect(tableRows(spec)).toEqual([
      [1, 'Lỗi', 'D5', 'Rà soát văn bản', 'Quy tắc thử', 'Ô ghi “x”.', '=1+1', 'Sửa an toàn', '2'],
      [
        2,
        'Cảnh báo',
        'B4',
        'CẢI CÁCH THỂ CHẾ',
        'Quy tắc thử',
        'Ô ghi “x”.',
        'CẢI CÁCH THỂ CHẾ',
        'Gợi ý 1/2',
        'Thể chế',
      ],
      [
        3,
        'Cần xem',
        'E6',
        `Xây dựng${' kế hoạch'.repeat(7)} kế…`,
        'Quy tắc thử',
        'Ô ghi “x”.',
        'Quý IV/2023',
        '',
        '',
      ],
    ]);
    const top = spec.tables[0]?.range.top ?? 0;
    expect(specCell(spec, `C${top + 1}`)).toMatchObject({ link: { sheet: 'Phụ lục', cell: at('D5') } });
    expect(specCell(spec, `G${top + 1}`).formula).toBeUndefined();
  });

  it('counts each severity over its table', () => {
    const spec = sheet([finding('D5'), finding('D6'), finding('E6', { severity: 'review' })]);
    const top = spec.tables[0]?.range.top ?? 0;
    expect([4, 3, 2].map((above) => rowValues(spec, top - above))).toEqual([
      ['Lỗi', 0],
      ['Cảnh báo', 2],
      ['Cần xem', 1],
    ]);
    expect(specCell(spec, `C${top - 3}`).formula).toBe(`=COUNTIF($B$${top + 1}:$B$${top + 3},$B$${top - 3})`);
  });

  it.each<[string, Partial<Finding>, string, string]>([
    [
      'a day as a day',
      { cell: at('E5'), before: 45_000, fix: [{ cell: at('E5'), before: 45_000, after: 45_031 }] },
      'Sửa an toàn',
      '15/04/2023',
    ],
    ['an emptied cell', { fix: [{ cell: at('D5'), before: '5', after: null }] }, 'Sửa an toàn', '(để trống)'],
    [
      'a change of other cells with their addresses',
      {
        fix: [
          { cell: at('D5'), before: '5', after: 'a' },
          { cell: at('D6'), before: '5', after: 'b' },
        ],
      },
      'Sửa an toàn',
      'D5: a; D6: b',
    ],
    [
      'a change of many cells by their number',
      {
        fix: Array.from({ length: 9 }, (_, index) => ({
          cell: { row: index + 1, col: 1 },
          before: null,
          after: index,
        })),
      },
      'Sửa an toàn',
      'A1: 0; A2: 1; A3: 2; A4: 3; A5: 4; … (9 ô)',
    ],
    [
      'a suggestion without a change by its words',
      { suggestions: [{ patches: [], message: { vi: 'Ghép hai dòng.', en: 'Join both rows.' }, data: {} }] },
      'Gợi ý',
      'Ghép hai dòng.',
    ],
  ])('shows %s', (_, more, kind, after) => {
    const [row] = tableRows(sheet([finding('D5', more)]));
    expect(row?.slice(-2)).toEqual([kind, after]);
  });

  it('shows what stands in the cell as the plan shows it', () => {
    expect(tableRows(sheet([finding('E5')]))[0]?.[6]).toBe('15/03/2023');
    expect(tableRows(sheet([finding('C4')]))[0]?.[6]).toBe('');
  });

  it('says in a sentence that nothing was found', () => {
    const spec = sheet([]);
    expect(findCell(spec, 'Không phát hiện vấn đề nào.')).toMatch(/^A/);
    expect(spec.tables).toEqual([]);
  });

  it('tells which rules could not look, and why', () => {
    const notApplicable = [
      { rule: 'toy/rule', why: { vi: 'Bảng không có cột {c}.', en: 'No column {c}.' }, data: { c: 'X' } },
    ];
    for (const findings of [[], [finding('D5')]]) {
      const spec = sheet(findings, { notApplicable });
      const row = at(findCell(spec, 'Quy tắc chưa kiểm tra được: 1')).row + 1;
      expect(rowValues(spec, row)).toEqual(['Quy tắc thử', 'Bảng không có cột X.']);
    }
  });

  it('says when it leaves findings out, and keeps the gravest', () => {
    const many = Array.from({ length: 5001 }, () => finding('D5', { severity: 'review' }));
    const spec = sheet([...many, finding('D6', { severity: 'error' })]);
    const rows = tableRows(spec);
    expect(rows).toHaveLength(5000);
    expect(rows[0]?.[1]).toBe('Lỗi');
    expect(
      findCell(spec, 'Bảng chỉ ghi 5000 trong số 5002 kết quả, lỗi ghi trước: hãy sửa rồi kiểm tra lại.'),
    ).toMatch(/^A/);
    const top = spec.tables[0]?.range.top ?? 0;
    const counted = specCell(spec, findCell(spec, 4999).replace(/^A/, 'C'));
    expect(counted.formula).toContain(`COUNTIF($B$${top + 1}:$B$${top + 5000},`);
  });
});
