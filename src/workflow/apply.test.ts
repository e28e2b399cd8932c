import { describe, expect, it } from 'vitest';
import { at, gridOf } from '../../test/support/grid';
import { MemoryHost } from '../../test/support/memory-host';
import { cellKey } from '../core/grid/address';
import { ApplyFailed, applyPatches, countUnchanged, type OwnedPatch } from './apply';
import type { JournalEntry } from './journal';
import { revert } from './revert';

const at1 = '2026-03-01T08:00:00Z';
const at2 = '2026-03-01T09:00:00Z';
const grid = gridOf([
  ['5 ', 'Quý 4/2023'],
  [45000, 'P. Nội vụ'],
]);

function change(address: string, after: string | number, more: Partial<OwnedPatch> = {}): OwnedPatch {
  return { cell: at(address), before: grid.at(at(address)).value, after, rules: ['type/some-rule'], ...more };
}

const changes = [
  change('A1', 5),
  change('B1', 'Quý IV/2023'),
  change('A2', 45000, { numberFormat: 'dd/mm/yyyy' }),
];
const fix = { at: at1, action: 'fix' } as const;

async function contents(host: MemoryHost): Promise<unknown[]> {
  const now = await host.read('Phụ lục');
  return ['A1', 'B1', 'A2', 'B2'].map((address) => now.at(at(address)).value);
}

async function applied(host: MemoryHost): Promise<JournalEntry> {
  const { entry } = await applyPatches(host, grid, changes, fix);
  if (!entry) throw new Error('nothing was applied');
  return entry;
}

describe('applyPatches', () => {
  it('writes, and journals each change with what it takes to undo it', async () => {
    const host = new MemoryHost([grid]);
    const result = await applyPatches(host, grid, changes, fix);
    expect(await contents(host)).toEqual([5, 'Quý IV/2023', 45000, 'P. Nội vụ']);
    expect(result.failures).toEqual([]);
    expect(result.entry).toEqual({
      at: at1,
      action: 'fix',
      sheet: 'Phụ lục',
      changes: [changes[0], changes[1], { ...changes[2], numberFormatBefore: 'General' }],
    });
  });

  it('journals nothing where there is nothing to write', async () => {
    const result = await applyPatches(new MemoryHost([grid]), grid, [], fix);
    expect(result).toEqual({ entry: null, obstacles: [], failures: [] });
  });

  it('leaves what the host refuses out of the journal and says why', async () => {
    const host = new MemoryHost([grid], { refuse: new Map([[cellKey(at('A1')), 'RichText']]) });
    const { entry, obstacles } = await applyPatches(host, grid, changes, fix);
    expect(entry?.changes.map(({ cell }) => cell)).toEqual([at('B1'), at('A2')]);
    expect(obstacles).toEqual([{ cell: at('A1'), code: 'RichText', refused: true }]);
    expect(await contents(host)).toEqual(['5 ', 'Quý IV/2023', 45000, 'P. Nội vụ']);
  });

  it('turns what does not verify into a finding', async () => {
    const host = new MemoryHost([grid], {
      garble: (patch) => (patch.after === 5 ? { ...patch, after: '5.0' } : patch),
    });
    const { entry, failures } = await applyPatches(host, grid, changes, fix);
    expect(entry?.changes).toHaveLength(2);
    expect(failures).toMatchObject([{ rule: 'apply/unverified', severity: 'error', cell: at('A1') }]);
    expect(countUnchanged(failures, entry)).toBe(1);
  });

  it('journals a value that holds though its format was not kept, and tells of it', async () => {
    const host = new MemoryHost([grid], { garble: (patch) => ({ ...patch, numberFormat: 'General' }) });
    const { entry, failures } = await applyPatches(host, grid, changes, fix);
    expect(entry?.changes.map(({ cell }) => cell)).toEqual([at('A1'), at('B1'), at('A2')]);
    expect(failures).toMatchObject([{ rule: 'apply/unverified', severity: 'error', cell: at('A2') }]);
    expect(countUnchanged(failures, entry)).toBe(0);
  });

  it('rolls back what was written when the host fails half-way', async () => {
    const host = new MemoryHost([grid], { failAfter: 2 });
    const attempt = applyPatches(host, grid, changes, fix);
    await expect(attempt).rejects.toBeInstanceOf(ApplyFailed);
    await expect(attempt).rejects.toMatchObject({ left: [], cause: new Error('the connection was lost') });
    expect(await contents(host)).toEqual(['5 ', 'Quý 4/2023', 45000, 'P. Nội vụ']);
  });

  it('looks at nothing more where it was called off before the first cell was written', async () => {
    const host = new MemoryHost([grid]);
    const calledOff = new Error('called off');
    const attempt = applyPatches(host, grid, changes, fix, () => Promise.reject(calledOff));
    await expect(attempt).rejects.toBe(calledOff);
    expect(await contents(host)).toEqual(['5 ', 'Quý 4/2023', 45000, 'P. Nội vụ']);
  });

  it('names what it could not roll back', async () => {
    const host = new MemoryHost([grid], { failAfter: 2 });
    const attempt = applyPatches(host, grid, changes, fix);
    host.quirks = { ...host.quirks, broken: ['Phụ lục'] };
    await expect(attempt).rejects.toMatchObject({
      name: 'ApplyFailed',
      left: changes.map(({ cell }) => ({ cell })),
    });
  });
});

describe('revert', () => {
  it('takes a run back, formats included, and journals that', async () => {
    const host = new MemoryHost([grid]);
    const entry = await applied(host);
    const result = await revert(host, entry, at2);
    expect(await contents(host)).toEqual(['5 ', 'Quý 4/2023', 45000, 'P. Nội vụ']);
    expect((await host.read('Phụ lục')).at(at('A2')).numberFormat).toBe('General');
    expect(result.entry).toMatchObject({
      at: at2,
      action: 'revert',
      changes: [{ before: 5, after: '5 ' }, {}, {}],
    });
  });

  it('takes back a value in whatever format the cell kept', async () => {
    const host = new MemoryHost([grid], { garble: (patch) => ({ ...patch, numberFormat: '0' }) });
    const day = change('B1', 45_291, { numberFormat: 'dd/mm/yyyy' });
    const { entry } = await applyPatches(host, grid, [day], fix);
    const undone = entry && (await revert(host, entry, at2));
    expect((await host.read('Phụ lục')).at(at('B1')).value).toBe('Quý 4/2023');
    expect(undone?.entry?.changes).toMatchObject([{ cell: at('B1'), before: 45_291, after: 'Quý 4/2023' }]);
  });

  it('takes back only what is wanted', async () => {
    const host = new MemoryHost([grid]);
    await revert(host, await applied(host), at2, ({ cell }) => cell.col === 2);
    expect(await contents(host)).toEqual([5, 'Quý 4/2023', 45000, 'P. Nội vụ']);
  });

  it('leaves a cell alone that somebody changed since, and says so', async () => {
    const host = new MemoryHost([grid]);
    const entry = await applied(host);
    await host.edit('Phụ lục', [{ cell: at('A1'), before: 5, after: 6 }]);
    const { entry: undone, obstacles } = await revert(host, entry, at2);
    expect(await contents(host)).toEqual([6, 'Quý 4/2023', 45000, 'P. Nội vụ']);
    expect(obstacles).toEqual([{ cell: at('A1'), code: 'StaleCell', refused: true }]);
    expect(undone?.changes.map(({ cell }) => cell)).toEqual([at('B1'), at('A2')]);
  });

  it('can be reverted in turn', async () => {
    const host = new MemoryHost([grid]);
    const undone = await revert(host, await applied(host), at2);
    if (!undone.entry) throw new Error('nothing was reverted');
    await revert(host, undone.entry, at2);
    expect(await contents(host)).toEqual([5, 'Quý IV/2023', 45000, 'P. Nội vụ']);
    expect((await host.read('Phụ lục')).at(at('A2')).numberFormat).toBe('dd/mm/yyyy');
  });
});
