import { describe, expect, it } from 'vitest';
import { day } from '../../test/support/day';
import { at } from '../../test/support/grid';
import { MemoryHost } from '../../test/support/memory-host';
import { gridOfTable, type TestTable } from '../../test/support/plan';
import { cellKey } from '../core/grid/address';
import type { Language } from '../core/i18n/text';
import { rules } from '../core/rules';
import { settingsSchema } from '../core/settings/settings';
import { readJournal, writeHeaders, writeSettings } from '../workflow/workbook-notes';
import { check } from './check';
import type { Command, Desk } from './desk';
import { fix } from './fix';
import type { Page, Question } from './page';
import { runCommand } from './run-command';
import { summary } from './summary';

const header = [
  'TT',
  'Nhiệm vụ',
  'Sản phẩm',
  'Cơ quan chủ trì',
  'Kinh phí (triệu đồng)',
  'Thời gian hoàn thành',
];
/** Two deadlines in a notation that can be put right, the second in a row that can be hidden. */
const table: TestTable = {
  rows: [
    header,
    [1, 'Ban hành Kế hoạch cải cách hành chính', 'Kế hoạch', 'Phòng Nội vụ', 5, 'Quý 4/2023'],
    [2, 'Tuyên truyền cải cách hành chính', 'Tin, bài', 'Phòng Nội vụ', 10, 'Quý 3/2023'],
    [3, 'Kiểm tra công vụ', 'Báo cáo', 'Phòng Nội vụ', 15, '30/06/2023'],
  ],
};
const clean: TestTable = {
  rows: [header, [1, 'Kiểm tra công vụ', 'Báo cáo', 'Phòng Nội vụ', 15, 'Quý IV/2023']],
};

interface Shown {
  readonly page: Page;
  readonly questions: readonly Question[];
  readonly told: readonly string[];
}

interface Circumstances {
  readonly answer?: boolean;
  readonly language?: Language;
  /** What happens while the question is shown. */
  readonly meanwhile?: () => Promise<void>;
}

async function run(
  command: Command,
  host: MemoryHost,
  { answer = true, language = 'vi', meanwhile = () => Promise.resolve() }: Circumstances = {},
): Promise<Shown> {
  const questions: Question[] = [];
  const told: string[] = [];
  const desk: Desk = {
    host,
    rules,
    language,
    today: day('2023-07-01'),
    now: () => '2023-07-01T08:00:00',
    pause: () => Promise.resolve(),
    working: (what) => told.push(what),
    ask: async (question) => {
      questions.push(question);
      await meanwhile();
      return answer;
    },
  };
  return { page: await runCommand(command, desk), questions, told };
}

const hostOf = (...tables: readonly TestTable[]): MemoryHost => new MemoryHost(tables.map(gridOfTable));
const rowsOf = ({ tables }: Page, index = 0): readonly (readonly string[])[] => tables[index]?.rows ?? [];
async function valueOf(host: MemoryHost, address: string): Promise<unknown> {
  return (await host.read('Phụ lục')).at(at(address)).value;
}

describe('check', () => {
  it('says how much was found, in which table, and lists every finding', async () => {
    const host = hostOf(table);
    const { page, questions } = await run(check, host);
    expect(page.tone).toBe('warning');
    expect(page.title).toMatch(/^0 lỗi, \d+ cảnh báo$/);
    expect(page.lines[0]).toBe('Bảng Phụ lục!A3:F6: 3 nhiệm vụ, tính đến ngày 01/07/2023.');
    expect(page.lines.join(' ')).toContain('Có 2 chỗ sửa được an toàn');
    expect(rowsOf(page).map(([cell, kind]) => `${cell} ${kind}`)).toContain('F4 Cảnh báo');
    expect(questions).toEqual([]);
    expect(await valueOf(host, 'F4')).toBe('Quý 4/2023');
  });

  it('says that nothing was found, and how much looked', async () => {
    const { page } = await run(check, hostOf(clean));
    expect(page).toMatchObject({ tone: 'success', title: 'Không có lỗi hay cảnh báo' });
    expect(page.lines.join(' ')).toMatch(/Đã chạy \d+ quy tắc; \d+ quy tắc không kiểm tra được/);
  });

  it('speaks English', async () => {
    const { page } = await run(check, hostOf(clean), { language: 'en' });
    expect(page.title).toBe('No errors or warnings');
  });

  it('says which sheet it took where the one in front has no table', async () => {
    const notes = gridOfTable({ rows: [['Ghi chú của phòng']] }).with([]);
    const plan = gridOfTable(clean);
    const host = new MemoryHost([plan]);
    Object.defineProperty(host, 'activeSheet', { value: () => Promise.resolve('Khác') });
    Object.defineProperty(host, 'listSheets', {
      value: () =>
        Promise.resolve(
          ['Phụ lục', 'Khác'].map((name) => ({ name, state: 'visible', kind: 'worksheet', own: null })),
        ),
    });
    Object.defineProperty(host, 'read', {
      value: (name: string) => Promise.resolve(name === 'Khác' ? notes : plan),
    });
    const { page } = await run(check, host);
    expect(page.lines.join(' ')).toContain('Trang đang mở (“Khác”) không có bảng nhiệm vụ');
    expect(page.lines[0]).toContain('Phụ lục!');
  });

  it('does not take columns that were chosen under other headers, and says so', async () => {
    const host = hostOf(table);
    await writeSettings(host, settingsSchema.parse({ sheet: 'Phụ lục', columns: { note: 'C' } }));
    await writeHeaders(host, { C: 'Ghi chú' });
    const { page } = await run(check, host);
    expect(page.lines.join(' ')).toContain('Tiêu đề cột C đã khác so với khi chọn cột');
  });

  it('says in one sentence that there is no table', async () => {
    const { page } = await run(check, hostOf({ rows: [['Ghi chú của phòng']] }));
    expect(page).toMatchObject({ tone: 'error', title: 'Chưa làm được' });
    expect(page.lines[0]).toContain('Không tìm thấy bảng nhiệm vụ nào');
  });

  it('says what went wrong otherwise', async () => {
    const { page } = await run(() => Promise.reject(new Error('out of order')), hostOf(clean));
    expect(page.lines).toEqual(['Có lỗi ngoài dự kiến (out of order). Hãy thử lại.']);
  });
});

describe('fix', () => {
  it('shows every change, makes it once agreed, and keeps it in the journal of the workbook', async () => {
    const host = hostOf(table);
    const { page, questions, told } = await run(fix, host);
    const [question] = questions;
    expect(question).toMatchObject({ title: 'Sửa 2 ô?', yes: 'Sửa 2 ô', no: 'Không sửa' });
    expect(question && rowsOf(question).map((row) => row.slice(0, 3))).toEqual([
      ['F4', '“Quý 4/2023”', '“Quý IV/2023”'],
      ['F5', '“Quý 3/2023”', '“Quý III/2023”'],
    ]);
    expect(page).toMatchObject({ tone: 'success', title: 'Đã sửa 2 ô' });
    expect(page.lines.join(' ')).toContain('Nhật ký');
    expect(await valueOf(host, 'F4')).toBe('Quý IV/2023');
    expect(await readJournal(host)).toMatchObject([
      {
        at: '2023-07-01T08:00:00',
        action: 'fix',
        undone: [],
        changes: [{ cell: at('F4') }, { cell: at('F5') }],
      },
    ]);
    expect(told).toEqual(['Đang đọc và kiểm tra bảng…', 'Đang sửa và kiểm tra lại các ô…']);
  });

  it('shows dates as the sheet does, before and after', async () => {
    const deadline = { v: 45_291, format: 'm/d/yyyy', text: '12/31/2023' };
    const rows = [header, [1, 'Kiểm tra công vụ', 'Báo cáo', 'Phòng Nội vụ', 15, deadline]];
    const { questions } = await run(fix, hostOf({ rows }));
    expect(questions[0] && rowsOf(questions[0]).map((row) => row.slice(0, 3))).toEqual([
      ['F4', '12/31/2023', '31/12/2023'],
    ]);
  });

  it('changes nothing without leave', async () => {
    const host = hostOf(table);
    const { page } = await run(fix, host, { answer: false });
    expect(page.title).toBe('Chưa sửa ô nào');
    expect(await valueOf(host, 'F4')).toBe('Quý 4/2023');
    expect(await readJournal(host)).toEqual([]);
  });

  it('asks nothing where there is nothing to fix', async () => {
    const { page, questions } = await run(fix, hostOf(clean));
    expect(questions).toEqual([]);
    expect(page).toMatchObject({ tone: 'success', title: 'Không có ô nào sửa được an toàn' });
  });

  it('marks hidden rows before it asks', async () => {
    const { questions } = await run(fix, hostOf({ ...table, hidden: [5] }));
    const [question] = questions;
    expect(question?.lines.join(' ')).toContain('1 ô trong số này nằm ở dòng đang ẩn');
    expect(question && rowsOf(question).map(([cell]) => cell)).toEqual(['F4', 'F5 (dòng ẩn)']);
  });

  it('names what the host refuses, before and after', async () => {
    const host = new MemoryHost([gridOfTable(table)], { refuse: new Map([[cellKey(at('F4')), 'RichText']]) });
    const { page, questions } = await run(fix, host);
    expect(questions[0]?.tables[1]?.rows).toEqual([['F4', expect.stringContaining('nhiều kiểu chữ')]]);
    expect(page).toMatchObject({ tone: 'warning', title: 'Đã sửa 1 ô, còn 1 ô chưa sửa được' });
    expect(await valueOf(host, 'F4')).toBe('Quý 4/2023');
    expect(await valueOf(host, 'F5')).toBe('Quý III/2023');
  });

  it('leaves alone what somebody changed while the list was shown', async () => {
    const host = hostOf(table);
    const { page } = await run(fix, host, {
      meanwhile: () =>
        host.edit('Phụ lục', [{ cell: at('F4'), before: 'Quý 4/2023', after: 'Quý II/2023' }], true),
    });
    expect(page.title).toBe('Đã sửa 1 ô, còn 1 ô chưa sửa được');
    expect(rowsOf(page)).toEqual([['F4', 'Nội dung ô đã thay đổi sau khi kiểm tra.']]);
    expect(await valueOf(host, 'F4')).toBe('Quý II/2023');
  });

  it('puts the table back where the host fails half-way', async () => {
    const host = hostOf(table);
    const { page } = await run(fix, host, {
      meanwhile: () => {
        host.quirks = { failAfter: 1 };
        return Promise.resolve();
      },
    });
    expect(page).toMatchObject({ tone: 'error', title: 'Chưa làm được' });
    expect(page.lines[0]).toContain('trả bảng về như trước');
    expect(await valueOf(host, 'F4')).toBe('Quý 4/2023');
    expect(await readJournal(host)).toEqual([]);
  });

  it('says so where the journal cannot be kept', async () => {
    const host = hostOf(table);
    Object.defineProperty(host, 'writeNote', { value: () => Promise.reject(new Error('full')) });
    const { page } = await run(fix, host);
    expect(page).toMatchObject({ tone: 'warning', title: 'Đã sửa 2 ô' });
    expect(page.lines.join(' ')).toContain('Ctrl+Z');
  });
});

describe('summary', () => {
  it('names the sheets, warns of the undo, writes them and brings the summary in front', async () => {
    const host = hostOf(table);
    const { page, questions } = await run(summary, host);
    const [question] = questions;
    expect(question?.title).toBe('Lập bảng tổng hợp tính đến ngày 01/07/2023?');
    expect(question?.lines.join(' ')).toContain('Ctrl+Z');
    expect(question && rowsOf(question)[0]).toEqual(['Tổng hợp', 'Thêm mới']);
    expect(page).toMatchObject({ tone: 'success', title: 'Đã ghi 6 trang tổng hợp' });
    expect(page.lines[0]).toBe('Tổng số: 3 nhiệm vụ, 30 triệu đồng.');
    expect(host.selected).toEqual({ sheet: 'Tổng hợp', cell: at('A1') });
    expect((await host.ownSheets()).map(({ id }) => id)).toContain('summary');
  });

  it('says nothing of money where the table has none', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
      [1, 'Kiểm tra công vụ', 'Phòng Nội vụ', 'Quý IV/2023'],
    ];
    const { page } = await run(summary, hostOf({ rows }));
    expect(page.lines[0]).toBe('Tổng số: 1 nhiệm vụ.');
  });

  it('brings the same sheets up to date the second time, in Vietnamese even in an English Excel', async () => {
    const host = hostOf(table);
    await run(summary, host);
    const { questions } = await run(summary, host, { language: 'en' });
    expect(questions[0] && rowsOf(questions[0]).map(([name]) => name)).toContain('Tổng hợp');
    expect(questions[0] && new Set(rowsOf(questions[0]).map(([, what]) => what))).toEqual(
      new Set(['To be updated; what people filled in stays']),
    );
    expect((await host.listSheets()).filter(({ own }) => own !== null)).toHaveLength(6);
  });

  it('lists each run of fixes once on the journal sheet', async () => {
    const host = hostOf(table);
    await run(fix, host);
    await run(summary, host);
    expect((await readJournal(host)).map(({ listed }) => listed)).toEqual([true]);
    await run(summary, host);
    const name = (await host.ownSheets()).find(({ id }) => id === 'journal')?.name ?? '';
    const sheet = await host.read(name);
    const cells = Array.from({ length: sheet.lastRow }, (_, index) => sheet.cell(index + 1, 3).value);
    expect(cells.filter((value) => value === 'F4')).toHaveLength(1);
  });

  it('writes nothing without leave', async () => {
    const host = hostOf(table);
    const { page } = await run(summary, host, { answer: false });
    expect(page.title).toBe('Chưa lập bảng tổng hợp');
    expect(await host.ownSheets()).toEqual([]);
  });

  it('says what is in the way', async () => {
    const host = hostOf(table);
    Object.defineProperty(host, 'putSheets', {
      value: () => Promise.resolve([{ id: 'summary', sheet: 'Tổng hợp', code: 'NameTaken', cell: null }]),
    });
    const { page } = await run(summary, host);
    expect(page).toMatchObject({ tone: 'error', title: 'Chưa ghi trang nào' });
    expect(page.lines[0]).toContain('đổi tên trang đó');
  });
});
