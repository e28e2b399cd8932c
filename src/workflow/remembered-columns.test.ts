import { describe, expect, it } from 'vitest';
import { gridOf, type TestCell } from '../../test/support/grid';
import { MemoryHost } from '../../test/support/memory-host';
import { settingsSchema, type Settings } from '../core/settings/settings';
import { openPlan, openTable, type OpenPlan, type OpenTable } from './examine';
import { chosenHeaders, openAsRemembered } from './remembered-columns';
import { readHeaders, writeHeaders } from './workbook-notes';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Nơi làm'];
const task = [1, 'Rà soát văn bản', 'Phòng Tư pháp', 'Quý II/2023', 'Phòng Nội vụ'];
/** The lead agencies stand in E, which the program would not guess. */
const chosen = settingsSchema.parse({ columns: { lead: 'e', support: [] } });

function table(...rows: readonly (readonly TestCell[])[]): MemoryHost {
  return new MemoryHost([gridOf([['KẾ HOẠCH NĂM 2023'], ...rows])]);
}

/** What a person saw when choosing the columns is remembered, then the sheet is another one. */
async function reopened(host: MemoryHost, settings: Settings = chosen): ReturnType<typeof open> {
  const { plan } = await openPlan(table(header, task), chosen);
  await writeHeaders(host, chosenHeaders(plan));
  return open(host, settings);
}

function open(host: MemoryHost, settings = chosen): ReturnType<typeof openAsRemembered<OpenPlan>> {
  return openAsRemembered(host, settings, (used) => openPlan(host, used));
}

function leadOf({ plan }: OpenTable): string | undefined {
  return plan.tasks[0]?.fields.lead?.text;
}

describe('openAsRemembered', () => {
  it('takes the columns that a person chose while their headers say the same', async () => {
    const answer = await reopened(table([...header.slice(0, 4), ' nơi  LÀM'], task));
    expect(answer.moved).toEqual([]);
    expect(leadOf(answer)).toBe('Phòng Nội vụ');
  });

  it('finds the columns anew where a header says something else, and names it', async () => {
    const moved = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Nơi làm', 'Thời hạn'];
    const answer = await reopened(
      table(moved, [1, 'Rà soát văn bản', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Quý II/2023']),
    );
    expect(answer.moved).toEqual([{ letters: 'E', before: 'Nơi làm', now: 'Thời hạn' }]);
    expect(leadOf(answer)).toBe('Phòng Tư pháp');
  });

  it('names a column that is gone', async () => {
    const answer = await reopened(table(header.slice(0, 4), task.slice(0, 4)));
    expect(answer.moved).toEqual([{ letters: 'E', before: 'Nơi làm', now: '' }]);
  });

  it('finds the columns anew where the chosen ones make no table any more', async () => {
    const host = table(['Ghi chú', ...header], ['', ...task]);
    const settings = settingsSchema.parse({ columns: { task: 'A' } });
    await writeHeaders(host, { A: 'Nhiệm vụ' });
    const answer = await open(host, settings);
    expect(answer.moved).toEqual([{ letters: 'A', before: 'Nhiệm vụ', now: 'Ghi chú' }]);
    expect(answer.plan.tasks).toHaveLength(1);
  });

  it('has nothing to compare where the workbook remembers no headers', async () => {
    const answer = await open(table(header, task));
    expect(answer.moved).toEqual([]);
    expect(leadOf(answer)).toBe('Phòng Nội vụ');
  });

  it('leaves a table alone that the choice is not about', async () => {
    const host = table(header, task);
    await writeHeaders(host, { E: 'khác' });
    const other = openTable(await host.read('Phụ lục'), settingsSchema.parse({}));
    const answer = await openAsRemembered(host, chosen, () => Promise.resolve(other));
    expect(answer.moved).toEqual([]);
  });

  it('passes on why there is no table at all', async () => {
    await expect(reopened(table(['Ghi chú']))).rejects.toThrow('has no table of tasks');
  });
});

it('remembers nothing where it cannot understand what the workbook keeps', async () => {
  const host = table(header, task);
  await host.writeNote('columnHeaders', '[1]');
  expect(await readHeaders(host)).toEqual({});
  await writeHeaders(host, {});
  expect(await host.readNote('columnHeaders')).toBeNull();
});
