import { describe, expect, it } from 'vitest';
import { day } from '../../../test/support/day';
import { openExcel, planBook, planSheet as sheet, type OpenExcel } from '../../../test/support/excel';
import { rules } from '../../core/rules';
import { defaultSettings } from '../../core/settings/settings';
import { examine } from '../../workflow/examine';
import { previewFix } from '../../workflow/preview-fix';
import { planSummary, writeSummary } from '../../workflow/summarize';

/** So much goes to Excel and back in one sync. */
const payload = 4_000_000;
const options = { settings: defaultSettings, rules, asOf: day('2023-12-31') };

/** A plan of so many tasks in Excel on the web, each with texts of the usual length and something to fix. */
function openPlan(tasks: number): OpenExcel {
  const book = planBook([
    ['Stt', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'],
    ...Array.from({ length: tasks }, (_, index) => [
      index + 1,
      `Rà soát,  sửa đổi, bổ sung văn bản quy phạm pháp luật thuộc thẩm quyền của thị xã, đợt ${index + 1}`,
      'Báo cáo kết quả rà soát, danh mục văn bản hết hiệu lực',
      'Phòng Nội vụ',
      '5 ',
      'quí IV-2023',
      'Đang thực hiện',
    ]),
  ]);
  return openExcel(book, { flavour: 'web' });
}

/** The most that a step takes, beside one for each payload. */
const constants = { read: 3, preview: 1, apply: 2, put: 6, 'put again': 8 } as const;

type Step = keyof typeof constants;

interface Cost {
  readonly syncs: number;
  /** How often a whole payload went over, in syncs. */
  readonly payloads: number;
}

/** What each step costs that a person takes with a plan of so many tasks. */
async function costs(tasks: number): Promise<Record<Step, Cost>> {
  const { host, emulator } = openPlan(tasks);
  const costOf = async <Answer>(step: () => Promise<Answer>): Promise<[Cost, Answer]> => {
    const before = { syncs: emulator.syncs, bytes: emulator.bytes };
    const answer = await step();
    const payloads = Math.floor((emulator.bytes - before.bytes) / payload);
    return [{ syncs: emulator.syncs - before.syncs, payloads }, answer];
  };
  const [read] = await costOf(() => host.read(sheet));
  const examination = await examine(host, options);
  const [preview, { cells }] = await costOf(() => previewFix(host, examination, options));
  expect(cells.length).toBeGreaterThanOrEqual(3 * tasks);
  const [apply, { applied }] = await costOf(() => host.apply(sheet, cells));
  expect(applied).toHaveLength(cells.length);
  const summary = await planSummary(host, await examine(host, options), { ...options, language: 'vi' });
  const [put, obstacles] = await costOf(() => writeSummary(host, summary));
  const [again] = await costOf(() => writeSummary(host, summary));
  expect(obstacles).toEqual([]);
  expect(emulator.exchanges.every(({ error }) => error === null)).toBe(true);
  return { read, preview, apply, put, 'put again': again };
}

describe.each([100, 2000])('with a plan of %i tasks', async (tasks) => {
  const found = await costs(tasks);

  it.each(['read', 'preview', 'apply', 'put', 'put again'] as const)(
    '%s takes a constant number of syncs, and one per 4 MB',
    (step) => {
      const { syncs, payloads } = found[step];
      expect(syncs).toBeLessThanOrEqual(constants[step] + payloads);
    },
  );
});

describe('syncs', () => {
  it.each(['desktop', 'web'] as const)('are at most three to read a small sheet (%s)', async (flavour) => {
    const { host, syncsOf } = openExcel(planBook(), { flavour });
    expect(await syncsOf(() => host.read(sheet))).toBeLessThanOrEqual(3);
    expect(await syncsOf(() => host.listSheets())).toBe(2);
  });

  it('become more where cells are far heavier than any plan has them', async () => {
    const heavy = 'Đề nghị rà soát. '.repeat(1500);
    const { host, emulator } = openExcel(planBook(Array.from({ length: 300 }, () => [heavy])), {
      flavour: 'web',
    });
    expect((await host.read(sheet)).cell(300, 1).value).toBe(heavy);
    expect(emulator.exchanges.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
  });

  it('become more where what is written is more than Excel takes at once', async () => {
    const [before, after] = ['a'.repeat(15_000), 'b'.repeat(15_000)];
    const { host, emulator } = openExcel(planBook(Array.from({ length: 100 }, () => [before, before])), {
      flavour: 'web',
    });
    const patches = Array.from({ length: 200 }, (_, index) => ({
      cell: { row: 1 + (index >> 1), col: 1 + (index & 1) },
      before,
      after,
    }));
    expect((await host.apply(sheet, patches)).applied).toHaveLength(200);
    expect(emulator.exchanges.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  it('do not grow with the sheets of the workbook', async () => {
    const book = planBook();
    for (let number = 0; number < 20; number++) book.addSheet().fill([[number]]);
    const { host, syncsOf } = openExcel(book);
    expect(await syncsOf(() => host.read(sheet))).toBeLessThanOrEqual(3);
  });

  it('are none where there is nothing to write', async () => {
    const { host, syncsOf } = openExcel(planBook());
    expect(await syncsOf(() => host.apply(sheet, []))).toBe(0);
    expect(await syncsOf(() => host.putSheets([]))).toBe(0);
  });
});
