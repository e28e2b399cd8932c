import { expect, it } from 'vitest';
import { Book } from '../../../test/office-host/book/book';
import { day } from '../../../test/support/day';
import { openExcel } from '../../../test/support/excel';
import { at } from '../../../test/support/grid';
import { check, checkTable, recheck } from './actions/check';
import { reviewFixes } from './actions/fix';
import { watchChanges } from './actions/live';
import { showCell } from './actions/show';
import { prepareSummary } from './actions/summary';
import { Pane } from './pane';

const header = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];

function planBook(): Book {
  const book = new Book();
  const first = book
    .addSheet('Phụ lục I')
    .fill([
      ['PHỤ LỤC'],
      header,
      [1, 'Rà soát  văn bản', 'Phòng Nội vụ', '5 ', 'Quý 4/2023'],
      [2, 'Tập huấn cải cách hành chính', 'Phòng Nội vụ', 7, 'Quý III/2023'],
      [null, 'Tổng cộng', null, 12, null],
    ]);
  first.merges.push({ top: 1, left: 1, bottom: 1, right: 5 });
  book.addSheet('Phụ lục II').fill([header, [1, 'Kiểm tra', 'Phòng Tư pháp', 3, 'Quý I/2023']]);
  return book;
}

// Some calls only read, and yet Excel forgets after them what the person could undo.
it('checking, looking, following changes and planning leave a person everything that they could undo', async () => {
  const { host, book } = openExcel(planBook());
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The workbook has its sheet.');
  book.type(sheet, at('B4'), 'Tập huấn');
  const pane = new Pane({
    host,
    today: () => day('2023-12-31'),
    now: () => '2023-12-31T08:00:00+07:00',
    language: 'vi',
  });
  const stop = await watchChanges(pane);

  expect(await check(pane)).toBe(true);
  const first = pane.state.checked;
  expect(first?.items.length).toBeGreaterThan(0);
  await showCell(pane, 'Phụ lục II', at('B2'));
  await showCell(pane, 'Phụ lục I', at('B3'));
  expect(await recheck(pane)).toBe(true);
  expect(await reviewFixes(pane)).toBe(true);
  expect(pane.state.review?.preview.cells.length).toBeGreaterThan(0);
  expect(await prepareSummary(pane, day('2023-12-31'))).toBe(true);
  expect(pane.state.summary.plan).not.toBeNull();
  pane.dispatch({ type: 'tab', tab: 'check' });
  pane.dispatch({ type: 'view', view: { kind: 'overview' } });

  const last = pane.state.checked;
  book.type(sheet, at('B3'), 'Rà soát');
  await expect.poll(() => pane.state.checked === last, { timeout: 5000 }).toBe(false);
  const [other] = pane.state.checked?.examination.others ?? [];
  if (!other) throw new Error('The workbook has another table.');
  expect(await checkTable(pane, other)).toBe(true);
  await stop();

  expect(book.undo.wipes).toEqual([]);
  expect(book.undo.steps).toHaveLength(2);
});
