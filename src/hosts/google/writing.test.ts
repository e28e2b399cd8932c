import { describe, expect, it } from 'vitest';
import { Book } from '../../../test/google-host/book/book';
import type { Cell } from '../../../test/google-host/book/cell';
import type { Validation } from '../../../test/google-host/book/sheet';
import { at } from '../../../test/support/grid';
import { openGoogle } from '../../../test/support/google';
import type { CellValue } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';

const sheet = 'Phụ lục';
type Rows = Parameters<ReturnType<Book['addSheet']>['fill']>[0];

function openPlan(rows: Rows, timeZone?: string) {
  const book = new Book(timeZone);
  const plan = book.addSheet(sheet).fill(rows);
  return { ...openGoogle(book), plan };
}

function patch(address: string, before: CellValue, after: CellValue): Patch {
  return { cell: at(address), before, after };
}

function codesOf(obstacles: readonly { code: string; refused: boolean }[]): string[] {
  return obstacles.map(({ code, refused }) => (refused ? `${code}!` : code));
}

describe('what marks a cell as more than text', () => {
  it.each<[string, Partial<Cell>]>([
    [
      'several formats',
      {
        runs: [
          { text: 'Rà', link: null },
          { text: ' soát', link: null },
        ],
      },
    ],
    ['a line through it', { line: 'line-through' }],
    ['red, as drafts are', { color: '#ff0000' }],
  ])('is %s', async (_, sides) => {
    const { host } = openPlan([[{ value: 'Rà soát', ...sides }]]);
    const { applied, obstacles } = await host.apply(sheet, [patch('A1', 'Rà soát', 'Rà')]);
    expect(applied).toEqual([]);
    expect(codesOf(obstacles)).toEqual(['RichText!']);
  });

  it.each<[string, Partial<Cell>]>([
    ['a link', { link: 'https://chinhphu.vn' }],
    ['a chip of a person', { link: 'mailto:so@noivu.vn' }],
    [
      'a link in a part of the text',
      {
        runs: [
          { text: 'Rà', link: null },
          { text: ' soát', link: 'https://chinhphu.vn' },
        ],
      },
    ],
  ])('is %s, which is told by itself', async (_, sides) => {
    const { host, plan } = openPlan([[{ value: 'Rà soát', ...sides }]]);
    const { applied, obstacles } = await host.apply(sheet, [patch('A1', 'Rà soát', 'Rà')]);
    expect(applied).toEqual([]);
    expect(codesOf(obstacles)).toEqual(['LinkedText!']);
    expect(plan.cell(at('A1'))).toMatchObject(sides);
  });

  it('is a picture', async () => {
    const { host, plan } = openPlan([[{ isImage: true }]]);
    const { obstacles } = await host.apply(sheet, [patch('A1', null, 'Rà soát')]);
    expect(codesOf(obstacles)).toEqual(['RichText!']);
    expect(plan.cell(at('A1')).isImage).toBe(true);
  });

  it('is neither black nor blue', async () => {
    const { host } = openPlan([
      [
        { value: 'a', color: '#000000' },
        { value: 'b', color: '#0000ff' },
      ],
    ]);
    const changes = [patch('A1', 'a', 'A'), patch('B1', 'b', 'B')];
    expect((await host.apply(sheet, changes)).applied).toEqual(changes);
  });
});

describe('protected areas', () => {
  const rows = [['a', 'b', 'c']];
  const changes = [patch('A1', 'a', 'A'), patch('B1', 'b', 'B'), patch('C1', 'c', 'C')];
  const area = { top: 1, left: 2, bottom: 9, right: 2 };

  it('stop nobody else', async () => {
    const { host, plan } = openPlan(rows);
    plan.protections.push({ range: area, canEdit: false, open: [] });
    expect(await host.preflight(sheet, changes)).toEqual([
      { cell: at('B1'), code: 'ProtectedSheet', refused: true },
    ]);
    const { applied } = await host.apply(sheet, changes);
    expect(applied.map(({ after }) => after)).toEqual(['A', 'C']);
    expect(plan.cell(at('B1')).value).toBe('b');
  });

  it('leave open what a protected sheet leaves open', async () => {
    const { host, plan } = openPlan(rows);
    plan.protections.push({ range: null, canEdit: false, open: [area] });
    expect((await host.preflight(sheet, changes)).map(({ cell }) => cell)).toEqual([at('A1'), at('C1')]);
    expect((await host.apply(sheet, changes)).applied.map(({ after }) => after)).toEqual(['B']);
  });

  it('stop nobody who may edit them', async () => {
    const { host, plan } = openPlan(rows);
    plan.protections.push({ range: area, canEdit: true, open: [] });
    expect((await host.apply(sheet, changes)).applied).toEqual(changes);
  });

  it('are told apart from a spreadsheet that may only be looked at', async () => {
    const { host, book } = openPlan(rows);
    book.isReadOnly = true;
    expect(codesOf(await host.preflight(sheet, changes))).toEqual(['ReadOnly!', 'ReadOnly!', 'ReadOnly!']);
  });

  it('hide from nobody that they may only look at the spreadsheet', async () => {
    const { host, book, plan } = openPlan(rows);
    book.isReadOnly = true;
    plan.protections.push({ range: area, canEdit: false, open: [] });
    expect(codesOf(await host.preflight(sheet, changes))).toEqual(['ReadOnly!', 'ReadOnly!', 'ReadOnly!']);
  });
});

describe('rules for entries', () => {
  const choices = ['Đang thực hiện', 'Hoàn thành'];
  const isChoice = (value: CellValue) => typeof value === 'string' && choices.includes(value);
  const list = { criteria: 'VALUE_IN_LIST', values: [choices, true], fits: isChoice };
  const day = Date.UTC(2025, 0, 1) - 7 * 3_600_000;
  const isDay = (value: CellValue) => typeof value === 'number' && value >= 45_658;

  function openRuled(rule: Pick<Validation, 'criteria' | 'values' | 'fits'>, allowsInvalid = false) {
    const opened = openPlan([['đang  làm', 'Đang thực hiện'], [], ['', 'Hoàn thành']]);
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    opened.plan.validations.push({ ...rule, range, help: null, allowsInvalid });
    return opened;
  }

  it.each<[string, Pick<Validation, 'criteria' | 'values' | 'fits'>, CellValue, boolean]>([
    ['a choice of a list', list, 'Đang thực hiện', true],
    ['no choice of a list', list, 'Đang làm', false],
    [
      'a choice of cells',
      { ...list, criteria: 'VALUE_IN_RANGE', values: ['=B1:B3', true] },
      choices[0] ?? '',
      true,
    ],
    [
      'no choice of cells',
      { ...list, criteria: 'VALUE_IN_RANGE', values: ['=B1:B3', true] },
      'Đang làm',
      false,
    ],
    ['a day', { criteria: 'DATE_IS_VALID_DATE', values: [], fits: isDay }, 45_700, true],
    ['no day', { criteria: 'DATE_IS_VALID_DATE', values: [], fits: isDay }, 'Quý I', false],
    [
      'a day from another on',
      { criteria: 'DATE_ON_OR_AFTER', values: [new Date(day)], fits: isDay },
      45_658,
      true,
    ],
    [
      'a day before another',
      { criteria: 'DATE_ON_OR_AFTER', values: [new Date(day)], fits: isDay },
      45_657,
      false,
    ],
    [
      'what a formula may refuse',
      { criteria: 'CUSTOM_FORMULA', values: ['=A1<>0'], fits: () => false },
      1,
      false,
    ],
    ['nothing, whatever the rule', list, null, true],
  ])('that refuse others are asked before: %s', async (_, rule, after, isTaken) => {
    const { host, plan } = openRuled(rule);
    const change = patch('A1', 'đang  làm', after);
    const { applied, obstacles } = await host.apply(sheet, [change]);
    expect(codesOf(obstacles)).toEqual(isTaken ? [] : ['EntryRule!']);
    expect(applied).toEqual(isTaken ? [change] : []);
    expect(plan.cell(at('A1')).value).toEqual(isTaken ? after : 'đang  làm');
  });

  it('that only warn stop nobody', async () => {
    const { host } = openRuled(list, true);
    const change = patch('A1', 'đang  làm', 'Đang làm');
    expect((await host.apply(sheet, [change])).applied).toEqual([change]);
  });

  it('that refuse one cell leave no other half-done', async () => {
    const { host, plan, script } = openRuled(list, true);
    script.meter.before = (member) => {
      if (member === 'Lock.tryLock')
        plan.validations = plan.validations.map((one) => ({ ...one, allowsInvalid: false }));
    };
    const changes = [patch('B1', 'Đang thực hiện', 'Chưa'), patch('A1', 'đang  làm', 'Đang làm')];
    await expect(host.apply(sheet, changes)).rejects.toMatchObject({ code: 'Failed' });
    expect([plan.cell(at('A1')).value, plan.cell(at('B1')).value]).toEqual(['đang  làm', 'Đang thực hiện']);
  });
});

/** A plan of which a formula fills the cells A2:A4, the last of them with what is said. */
function openSpill(last: number | null) {
  const opened = openPlan([
    ['Stt', 'Nhiệm vụ'],
    [{ value: 1, formula: '=ARRAYFORMULA(ROW(B2:B4)-1)' }, 'a'],
    [null, 'b'],
    [null, 'c'],
    ['d', 'e'],
  ]);
  const area = { top: 2, left: 1, bottom: 4, right: 1 };
  opened.plan.spills.push({ anchor: at('A2'), area, value: ({ row }) => (row === 4 ? last : row - 1) });
  return opened;
}

describe('a formula that fills other cells', () => {
  it('keeps them', async () => {
    const { host, plan } = openSpill(3);
    const { applied, obstacles } = await host.apply(sheet, [patch('A3', 2, 7)]);
    expect(applied).toEqual([]);
    expect(obstacles).toEqual([{ cell: at('A3'), code: 'FormulaTarget', refused: true }]);
    expect([2, 3, 4].map((row) => plan.valueAt({ row, col: 1 }))).toEqual([1, 2, 3]);
  });

  it('does not keep others from being written', async () => {
    const { host, plan } = openSpill(3);
    const changes = [patch('B3', 'b', 'B')];
    expect((await host.apply(sheet, changes)).applied).toEqual(changes);
    expect(plan.valueAt(at('A3'))).toBe(2);
  });
});

describe('a formula that a change breaks', () => {
  it('costs no constant near it', async () => {
    const { host, plan } = openSpill(null);
    const constants = [patch('B3', 'b', 'B'), patch('A5', 'd', 'D')];
    const { applied, obstacles } = await host.apply(sheet, [patch('A3', 2, 7), ...constants]);
    expect(applied).toEqual(constants);
    expect(obstacles).toEqual([{ cell: at('A3'), code: 'FormulaTarget', refused: true }]);
    expect(['A3', 'B3', 'A5'].map((address) => plan.valueAt(at(address)))).toEqual([2, 'B', 'D']);
  });

  it('gets back a cell that it left empty, with its number format', async () => {
    const { host, plan } = openSpill(null);
    const change = { ...patch('A4', null, 7), numberFormat: '0.0' };
    expect((await host.apply(sheet, [change])).applied).toEqual([]);
    expect(plan.valueAt(at('A3'))).toBe(2);
    expect(plan.cell(at('A4'))).toMatchObject({ value: null, numberFormat: '' });
  });
});

describe('a write that the service refuses', () => {
  it('is taken back as far as the service lets it', async () => {
    const { host, plan, script } = openPlan([['a', null, 'c', null, 'e']]);
    let writes = 0;
    script.meter.before = (member) => {
      // The last cell is refused; then both others as they were, and one of them once more.
      if (member === 'RangeList.setValue' && [3, 4, 6].includes(++writes)) throw new Error('Refused.');
    };
    const changes = [patch('A1', 'a', 'A'), patch('C1', 'c', 'C'), patch('E1', 'e', 'E')];
    await expect(host.apply(sheet, changes)).rejects.toMatchObject({ code: 'Failed' });
    expect(['A1', 'C1', 'E1'].map((address) => plan.cell(at(address)).value)).toEqual(['a', 'C', 'e']);
  });

  it('takes nothing back that somebody typed since', async () => {
    const { host, plan, script } = openPlan([['a', null, 'c']]);
    script.meter.before = (member) => {
      if (member !== 'SpreadsheetApp.flush') return;
      script.meter.before = () => undefined;
      plan.enter(at('A1'), 'ai đó vừa gõ');
      throw new Error('Refused.');
    };
    await expect(host.apply(sheet, [patch('A1', 'a', 'A'), patch('C1', 'c', 'C')])).rejects.toThrow();
    expect(['A1', 'C1'].map((address) => plan.cell(at(address)).value)).toEqual(['ai đó vừa gõ', 'c']);
  });

  it('gives back number formats, and dates as dates', async () => {
    const { host, plan, script } = openPlan([
      [{ value: 45_291, numberFormat: 'd/m/yy' }, null, { value: 45_292, numberFormat: 'dd/mm/yyyy' }],
    ]);
    script.meter.before = (member) => {
      if (member !== 'SpreadsheetApp.flush') return;
      script.meter.before = () => undefined;
      throw new Error('Refused.');
    };
    const changes = [
      { ...patch('A1', 45_291, 45_291), numberFormat: 'dd/mm/yyyy' },
      { ...patch('C1', 45_292, 'Quý I'), numberFormat: '@' },
    ];
    await expect(host.apply(sheet, changes)).rejects.toThrow();
    expect(plan.cell(at('A1'))).toMatchObject({ value: 45_291, numberFormat: 'd/m/yy' });
    expect(plan.cell(at('C1'))).toMatchObject({ value: 45_292, numberFormat: 'dd/mm/yyyy' });
  });
});

describe('dates', () => {
  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati', 'UTC'])(
    'are the same days in a spreadsheet of %s',
    async (timeZone) => {
      const format = { numberFormat: 'dd/mm/yyyy' };
      const days = [45_291, 45_361, 45_599, 46_203.5, 1.25];
      const { host, plan } = openPlan([days.map((value) => ({ value, ...format }))], timeZone);
      const grid = await host.read(sheet);
      expect(days.map((_, index) => grid.cell(1, index + 1).value)).toEqual(days);
      const change = { ...patch('A1', 45_291, 45_292), numberFormat: 'dd/mm/yyyy' };
      expect((await host.apply(sheet, [change])).applied).toEqual([change]);
      expect(plan.cell(at('A1')).value).toBe(45_292);
    },
  );
});

describe('text', () => {
  it.each([
    '001',
    '1/2/2023',
    '1.500',
    '5%',
    '=A1',
    '+ Rà soát',
    '-5',
    "'nháy",
    'Tháng 5 năm 2025',
    '30 tháng 6',
    'TRUE',
    'Quý IV/2023',
    'Theo Quyết định số 12/QĐ-UBND ngày 30/6/2025 của Ủy ban nhân dân tỉnh',
  ])('stays text: %s', async (text) => {
    const { host, plan } = openPlan([['x', { value: 'x', numberFormat: '@' }]]);
    const changes = [patch('A1', 'x', text), patch('B1', 'x', text)];
    expect((await host.apply(sheet, changes)).applied).toEqual(changes);
    expect([plan.cell(at('A1')).value, plan.cell(at('B1')).value]).toEqual([text, text]);
    const grid = await host.read(sheet);
    expect([grid.cell(1, 1).value, grid.cell(1, 2).value]).toEqual([text, text]);
  });
});

describe('many cells', () => {
  const count = 200;
  /** Every other cell is to be written; what stands between is of every kind. */
  const between: readonly (Partial<Cell> | string | number | null)[] = [
    '001',
    { value: 45_291, numberFormat: 'dd/mm/yyyy' },
    { value: 12, formula: '=1+11' },
    {
      value: 'Rà soát',
      runs: [
        { text: 'Rà', link: null },
        { text: ' soát', link: null },
      ],
    },
    { value: '1/2', numberFormat: '@' },
    7.5,
    null,
    { value: 'Sở Nội vụ', link: 'mailto:so@noivu.vn' },
    '=không phải công thức',
    { isImage: true },
  ];
  const rows: Rows = Array.from({ length: count }, (_, index) => [
    index % 2 === 0 ? `cũ ${index}` : (between[((index - 1) / 2) % between.length] ?? null),
  ]);
  const changes = rows.flatMap((_, index) =>
    index % 2 === 0
      ? [{ cell: { row: index + 1, col: 1 }, before: `cũ ${index}`, after: `mới ${index}` }]
      : [],
  );

  it('leave those between them as they were', async () => {
    const { host, plan } = openPlan(rows);
    const before = rows.map((_, index) => plan.cell({ row: index + 1, col: 1 }));
    expect((await host.apply(sheet, changes)).applied).toEqual(changes);
    before.forEach((cell, index) => {
      if (index % 2 === 1) expect(plan.cell({ row: index + 1, col: 1 }), `row ${index + 1}`).toEqual(cell);
    });
  });

  it('leave the automatic format to those between them', async () => {
    const { host, plan } = openPlan(rows);
    const dates = changes.map((change) => ({ ...change, after: 45_291, numberFormat: 'dd/mm/yyyy' }));
    expect((await host.apply(sheet, dates)).applied).toEqual(dates);
    const formats = [1, 2, 12].map((row) => plan.cell({ row, col: 1 }).numberFormat);
    expect(formats).toEqual(['dd/mm/yyyy', '', '']);
  });

  it('never write a formula anew', async () => {
    const { host, plan, book } = openPlan(rows);
    book.calculate = () => 'computed anew';
    await host.apply(sheet, changes);
    const formulas = rows.flatMap((_, index) => {
      const { formula, value } = plan.cell({ row: index + 1, col: 1 });
      return formula === null ? [] : [value];
    });
    expect(formulas).toEqual(Array.from({ length: 10 }, () => 12));
  });

  it.each(['Lock.tryLock', 'RangeList.setValue', 'SpreadsheetApp.flush'])(
    'keep what a person types between them just before %s',
    async (moment) => {
      const { host, plan, script } = openPlan(rows);
      script.meter.before = (member) => {
        if (member === moment) plan.enter({ row: 2, col: 1 }, 'ai đó vừa gõ');
      };
      expect((await host.apply(sheet, changes)).applied).toEqual(changes);
      expect(plan.cell({ row: 2, col: 1 }).value).toBe('ai đó vừa gõ');
    },
  );

  it('keep what a person types into one of them right after, and tell of it', async () => {
    const { host, plan, script } = openPlan(rows);
    script.meter.before = (member) => {
      if (member !== 'SpreadsheetApp.flush') return;
      script.meter.before = () => undefined;
      plan.enter({ row: 1, col: 1 }, 'ai đó vừa gõ');
    };
    const { applied, unverified } = await host.apply(sheet, changes);
    expect(unverified).toEqual(changes.slice(0, 1));
    expect(applied).toEqual(changes.slice(1));
    expect(plan.cell({ row: 1, col: 1 }).value).toBe('ai đó vừa gõ');
  });

  it('hold though one shows another format than asked for, which is told', async () => {
    const { host, plan, script } = openPlan(rows);
    const first = { row: 1, col: 1 };
    script.meter.before = (member) => {
      if (member !== 'SpreadsheetApp.flush') return;
      script.meter.before = () => undefined;
      plan.put(first, { ...plan.cell(first), numberFormat: '0.00' });
    };
    const dates = changes.map((change) => ({ ...change, after: 45_291, numberFormat: 'dd/mm/yyyy' }));
    const { applied, unverified } = await host.apply(sheet, dates);
    expect(applied).toEqual(dates);
    expect(unverified).toEqual(dates.slice(0, 1));
  });

  it('of the same content are one call', async () => {
    const { host, script } = openPlan(rows);
    await host.apply(
      sheet,
      changes.map((change) => ({ ...change, after: 'Sở Nội vụ' })),
    );
    expect(script.meter.calls(/^Range(?:List)?\.set/)).toBe(1);
  });
});
