import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../../../test/support/day';
import { at, gridOf } from '../../../../test/support/grid';
import { MemoryHost } from '../../../../test/support/memory-host';
import type { CellValue } from '../../../core/grid/grid';
import { formatMessage } from '../../../core/i18n/message';
import { changeJournal, readJournal, type KeptRun } from '../../../workflow/workbook-notes';
import { Pane } from '../pane';
import { check } from './check';
import { applyOne, applyReview, reviewFixes } from './fix';
import { canUndo, undo, undoAll } from './journal';
import { watchChanges } from './live';

const table = gridOf([
  ['KẾ HOẠCH NĂM 2023'],
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
  [1, 'Rà soát  văn bản', 'Phòng Tư pháp', 'Quý 4/2023'],
  [2, 'Kiểm tra  văn bản', 'Phòng Nội vụ', 'Quý 3/2023'],
]);

let host: MemoryHost;
let pane: Pane;
let clock: string[];

beforeEach(async () => {
  host = new MemoryHost([table, gridOf([['Ghi chú']], { sheet: 'Trang khác' })]);
  clock = [];
  let second = 0;
  pane = new Pane({
    host,
    today: () => day('2023-12-31'),
    now: () => clock.shift() ?? `2023-12-31T08:00:${String(second++).padStart(2, '0')}`,
    language: 'vi',
  });
  await check(pane);
});

async function cell(address: string): Promise<CellValue> {
  return (await host.read('Phụ lục')).at(at(address)).value;
}

/** Makes the safe fix of a cell. */
async function fixCell(address: string): Promise<void> {
  const { row, col } = at(address);
  const item = pane.state.checked?.items.find(
    ({ finding }) => finding.cell.row === row && finding.cell.col === col && finding.fix,
  );
  if (!item) throw new Error(`nothing to fix in ${address}`);
  await applyOne(pane, { item, suggestion: null, confirmed: false });
}

async function type(address: string, after: CellValue): Promise<void> {
  await host.edit('Phụ lục', [{ cell: at(address), before: await cell(address), after }]);
}

function noticed(): string {
  const { notice } = pane.state;
  return notice ? formatMessage(notice.said.text, notice.said.data, 'vi') : '';
}

describe('runs that somebody else keeps in the workbook', () => {
  const theirs: KeptRun = {
    at: '2023-12-30T10:00:00',
    action: 'fix',
    sheet: 'Phụ lục',
    changes: [{ cell: at('C3'), before: 'Phòng  Tư pháp', after: 'Phòng Tư pháp', rules: [] }],
    undone: [],
    listed: false,
  };
  const actions = async () => (await readJournal(host)).map(({ action }) => action);

  it('stay there when a run is taken back', async () => {
    await fixCell('B3');
    const [run] = pane.state.journal;
    await changeJournal(host, (journal) => [theirs, ...journal]);
    await undo(pane, run?.at ?? '');
    expect(await actions()).toEqual(['fix', 'fix', 'revert']);
  });

  it('appear in the journal that is open, quietly, whatever sheet they changed', async () => {
    const stop = await watchChanges(pane);
    pane.dispatch({ type: 'tab', tab: 'journal' });
    const elsewhere: KeptRun = { ...theirs, sheet: 'Trang khác' };
    await host.edit('Trang khác', []);
    await changeJournal(host, () => [elsewhere]);
    await expect.poll(() => pane.state.journal, { timeout: 3000 }).toEqual([elsewhere]);
    expect(pane.state).toMatchObject({ notice: null, work: null, tab: 'journal' });
    await stop();
  });

  it('stay taken back where somebody else took them back', async () => {
    await fixCell('B3');
    await changeJournal(host, (journal) => journal.map((run) => ({ ...run, undone: [0], listed: true })));
    await fixCell('D4');
    expect(await readJournal(host)).toMatchObject([{ undone: [0], listed: true }, { undone: [] }]);
  });

  it('stay there when they cannot be read', async () => {
    await changeJournal(host, () => [theirs]);
    const read = host.readNote.bind(host);
    host.readNote = () => Promise.reject(new Error('offline'));
    await fixCell('B3');
    host.readNote = read;
    expect(await readJournal(host)).toEqual([theirs]);
    expect(pane.state).toMatchObject({ journalKept: false, journal: [{ action: 'fix' }] });
    await fixCell('D4');
    expect(await actions()).toEqual(['fix', 'fix', 'fix']);
  });
});

describe('undoAll', () => {
  it('takes back every run, the newest first', async () => {
    await fixCell('B3');
    await type('B3', 'Rà soát  văn bản của xã');
    await check(pane);
    await fixCell('B3');
    await fixCell('D4');
    await undoAll(pane);
    // The first run of B3 was followed by a person's own words.
    expect(await cell('B3')).toBe('Rà soát  văn bản của xã');
    expect(await cell('D4')).toBe('Quý 3/2023');
    expect(noticed()).toBe('Đã hoàn tác 2 ô · 1 ô giữ nguyên.');
    expect(pane.state.journal.map(({ action }) => action)).toEqual(['fix', 'fix', 'fix', 'revert', 'revert']);
  });

  it('leaves alone what was taken back before', async () => {
    await reviewFixes(pane);
    await applyReview(pane);
    const [run] = pane.state.journal;
    await undo(pane, run?.at ?? '', [0]);
    await undoAll(pane);
    expect(noticed()).toBe('Đã hoàn tác 3 ô.');
    expect(pane.state.journal.some(canUndo)).toBe(false);
    const now = await host.read('Phụ lục');
    expect(['B3', 'B4', 'D3', 'D4'].map((address) => now.at(at(address)).value)).toEqual(
      ['B3', 'B4', 'D3', 'D4'].map((address) => table.at(at(address)).value),
    );
  });
});

it('tells runs apart that the clock does not', async () => {
  clock = Array.from({ length: 3 }, () => '2023-12-31T07:00:00');
  await fixCell('B3');
  await fixCell('B4');
  await fixCell('D3');
  const { journal } = pane.state;
  expect(new Set(journal.map((run) => run.at)).size).toBe(3);
  await undo(pane, journal[1]?.at ?? '');
  expect(await cell('B3')).toBe('Rà soát văn bản');
  expect(await cell('B4')).toBe('Kiểm tra  văn bản');
});

it('keeps saying what was changed where the table cannot be checked afterwards', async () => {
  const apply = host.apply.bind(host);
  host.apply = async (sheet, patches) => {
    const result = await apply(sheet, patches);
    host.quirks = { broken: ['Phụ lục'] };
    return result;
  };
  await fixCell('B3');
  expect(noticed()).toBe('Đã sửa 1 ô.');
  expect(pane.state.stale).toBe('here');
});
