import { describe, expect, it } from 'vitest';
import { gridOf, type TestCell } from '../../test/support/grid';
import { MemoryHost } from '../../test/support/memory-host';
import { plainSpec } from '../../test/support/summary-spec';
import { formatRange } from '../core/grid/address';
import { formatMessage } from '../core/i18n/message';
import { defaultSettings, settingsSchema } from '../core/settings/settings';
import { endOfMonth } from '../core/values/civil-date';
import { UnusableTable } from './errors';
import { examine, examineTable, openPlan, type Examination } from './examine';

const asOf = endOfMonth(2023, 12);
const header = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời hạn'];
const task = (n: number): TestCell[] => [n, `Rà soát văn bản ${n}`, 'Báo cáo', 'Phòng Nội vụ', 'Quý IV/2023'];
const tasks = (count: number): TestCell[][] => Array.from({ length: count }, (_, index) => task(index + 1));

const plan = gridOf([['PHỤ LỤC'], ['KẾ HOẠCH NĂM 2023'], [], header, ...tasks(5)], { sheet: 'Phụ lục' });
const small = gridOf([header, ...tasks(2)], { sheet: 'Nháp' });
const notes = gridOf([['Ghi chú'], ['Không có bảng ở đây']], { sheet: 'Ghi chú' });

function look(host: MemoryHost, settings: object = {}): Promise<Examination> {
  return examine(host, { settings: settingsSchema.parse(settings), rules: [], asOf });
}

async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.catch((caught: unknown) => caught);
  if (!(error instanceof UnusableTable)) throw new Error(`not a sentence: ${String(error)}`);
  return formatMessage(error.text, error.data, 'en');
}

function places({ others }: Examination): string[] {
  return others.map(({ sheet, range }) => `${sheet}!${formatRange(range)}`);
}

describe('examine', () => {
  it('takes the table that looks most like a plan and names the others', async () => {
    const examination = await look(new MemoryHost([notes, small, plan]));
    expect(examination.plan.grid.sheet).toBe('Phụ lục');
    expect(formatRange(examination.plan.range)).toBe('A4:E9');
    expect(examination.plan.tasks).toHaveLength(5);
    expect(places(examination)).toEqual(['Nháp!A1:E3']);
    expect(examination.unread).toEqual([]);
  });

  it('does not take for a plan what we wrote ourselves', async () => {
    const host = new MemoryHost([small, plan]);
    const rows = [
      header,
      ...Array.from({ length: 9 }, () => ['1', 'Rà soát', 'Báo cáo', 'Sở Nội vụ', 'Quý IV/2023']),
    ];
    expect(await host.putSheets([plainSpec('due', 'Quá hạn và sắp đến hạn', rows)])).toEqual([]);
    const examination = await look(host);
    expect(examination.plan.grid.sheet).toBe('Phụ lục');
    expect(places(examination)).toEqual(['Nháp!A1:E3']);
  });

  it('prefers what can be seen, and still names what is hidden', async () => {
    const examination = await look(new MemoryHost([small, plan], { hiddenSheets: ['Phụ lục'] }));
    expect(examination.plan.grid.sheet).toBe('Nháp');
    expect(places(examination)).toEqual(['Phụ lục!A4:E9']);
  });

  it('takes a hidden table where there is no other', async () => {
    const examination = await look(new MemoryHost([notes, plan], { hiddenSheets: ['Phụ lục'] }));
    expect(examination.plan.grid.sheet).toBe('Phụ lục');
  });

  it.each(['Nháp', 'nháp', 'Nháp'.normalize('NFD'), ' Nháp '])('takes the sheet named %j', async (sheet) => {
    const examination = await look(new MemoryHost([plan, small]), { sheet });
    expect(examination.plan.grid.sheet).toBe('Nháp');
    expect(places(examination)).toEqual(['Phụ lục!A4:E9']);
  });

  it('lists the sheets where the one named is not among them', async () => {
    expect(await refusal(look(new MemoryHost([plan, small]), { sheet: 'Phụ lục 2' }))).toBe(
      'The file has no sheet “Phụ lục 2”. Its sheets are: “Phụ lục”, “Nháp”.',
    );
  });

  it('says so where the named sheet has no table', async () => {
    const sentence = await refusal(look(new MemoryHost([plan, notes]), { sheet: 'Ghi chú' }));
    expect(sentence).toMatch(/^The sheet “Ghi chú” has no table of tasks: /);
  });

  it.each([
    ['no table', [notes]],
    ['no sheet', []],
  ])('says so where there is %s', async (_, grids) => {
    expect(await refusal(look(new MemoryHost(grids)))).toMatch(/^The file has no table of tasks: /);
  });

  it('goes on without a sheet that cannot be read, and says which', async () => {
    const examination = await look(new MemoryHost([small, plan], { broken: ['Nháp'] }));
    expect(examination.plan.grid.sheet).toBe('Phụ lục');
    expect(examination.unread).toEqual(['Nháp']);
  });

  it('hands on why nothing could be read', async () => {
    const host = new MemoryHost([notes, plan], { broken: ['Phụ lục'] });
    await expect(look(host)).rejects.toThrow('cannot read Phụ lục');
  });

  it('finds two tables on one sheet, and the range that is set chooses between them', async () => {
    const both = gridOf([
      ...[header, ...tasks(3)],
      ...Array.from({ length: 8 }, () => []),
      ['PHỤ LỤC II'],
      ...[header, ...tasks(6)],
    ]);
    const likeliest = await look(new MemoryHost([both]));
    expect(formatRange(likeliest.plan.range)).toBe('A14:E20');
    expect(places(likeliest)).toEqual(['Phụ lục!A1:E4']);
    const chosen = await look(new MemoryHost([both]), { range: 'A1:E4' });
    expect(formatRange(chosen.plan.range)).toBe('A1:E4');
    expect(places(chosen)).toEqual(['Phụ lục!A14:E20']);
  });

  it('takes the sheet on which the columns that are set make a table', async () => {
    const unnamed = gridOf(
      [
        ['a', 'b', 'c'],
        ['1', 'Rà soát văn bản', 'Phòng Nội vụ'],
      ],
      { sheet: 'Riêng' },
    );
    const settings = { range: 'A1:C2', columns: { task: 'B', lead: 'C' } };
    const examination = await look(new MemoryHost([notes, unnamed]), settings);
    expect(examination.plan.grid.sheet).toBe('Riêng');
  });
});

describe('openPlan', () => {
  it('rests while it looks for the table, and is called off there', async () => {
    const calledOff = new Error('called off');
    const host = new MemoryHost([notes, plan]);
    await expect(openPlan(host, defaultSettings, () => Promise.reject(calledOff))).rejects.toBe(calledOff);
    let rests = 0;
    const { plan: read } = await openPlan(new MemoryHost([plan]), defaultSettings, () => {
      rests++;
      return Promise.resolve();
    });
    expect(rests).toBeGreaterThan(2 * read.columns.length);
  });
});

describe('examineTable', () => {
  it('looks at a further table with columns of its own', async () => {
    const swapped = gridOf(
      [
        ['Nhiệm vụ', 'STT', 'Cơ quan chủ trì'],
        ['Rà soát văn bản', 1, 'Phòng Nội vụ'],
      ],
      {
        sheet: 'Khác',
      },
    );
    const host = new MemoryHost([plan, swapped]);
    const settings = settingsSchema.parse({ sheet: 'Phụ lục', columns: { task: 'B' } });
    const options = { settings, rules: [], asOf };
    const [other] = (await examine(host, options)).others;
    if (!other) throw new Error('there is another table');
    const further = await examineTable(host, other, options);
    expect(further.plan.tasks.map(({ fields }) => fields.task?.text)).toEqual(['Rà soát văn bản']);
  });
});
