import { describe, expect, it } from 'vitest';
import { at, gridOf } from '../../test/support/grid';
import { MemoryHost } from '../../test/support/memory-host';
import { cellKey, formatAddress } from '../core/grid/address';
import { displayPlainly } from '../core/grid/grid';
import { defineRule } from '../core/rules/define-rule';
import type { Rule } from '../core/rules/types';
import { defaultSettings } from '../core/settings/settings';
import { endOfMonth } from '../core/values/civil-date';
import { examine } from './examine';
import { previewFix, type FixPreview } from './preview-fix';

const asOf = endOfMonth(2023, 12);
const grid = gridOf(
  [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Ghi chú'],
    [1, 'một', 'Phòng Nội vụ', 'a'],
    [2, 'hai', 'Phòng Nội vụ', 'a'],
    [3, 'ba', 'Phòng Nội vụ', 'a'],
  ],
  { hidden: [4] },
);
const texts = { found: { vi: 'có', en: 'found' } };
const meta = {
  severity: 'warning',
  onByDefault: true,
  stage: 'text',
  columns: [],
  fixable: true,
  title: texts.found,
  why: texts.found,
  basis: '',
  messages: texts,
} as const;

/** Every `a` becomes `b`. */
const letters = defineRule({
  meta: { ...meta, id: 'text/letters' },
  check: ({ grid: sheet }, report) => {
    for (const row of [2, 3, 4]) {
      const cell = { row, col: 4 };
      if (sheet.at(cell).value === 'a') report({ cell, message: 'found', fix: [{ cell, after: 'b' }] });
    }
  },
});

/** Every `b` becomes `c`, and its task is written in capitals with it. */
const pairs = defineRule({
  meta: { ...meta, id: 'structure/pairs' },
  check: ({ grid: sheet }, report) => {
    for (const row of [2, 3, 4]) {
      const cell = { row, col: 4 };
      const task = { row, col: 2 };
      if (sheet.at(cell).value !== 'b') continue;
      const fix = [
        { cell, after: 'c' },
        { cell: task, after: displayPlainly(sheet.at(task).value).toUpperCase() },
      ];
      report({ cell, message: 'found', fix });
    }
  },
});

async function preview(
  rules: readonly Rule[],
  refuse: readonly string[] = [],
  wanted?: (rule: string) => boolean,
): Promise<FixPreview> {
  const host = new MemoryHost([grid], {
    refuse: new Map(refuse.map((address) => [cellKey(at(address)), 'RichText'])),
  });
  const examination = await examine(host, { settings: defaultSettings, rules, asOf });
  return previewFix(host, examination, { rules, asOf, ...(wanted ? { wanted } : {}) });
}

const changes = ({ cells }: FixPreview): string[] =>
  cells.map(
    ({ cell, after, hidden }) => `${formatAddress(cell)}=${displayPlainly(after)}${hidden ? ' hidden' : ''}`,
  );

describe('previewFix', () => {
  it('shows one change a cell, with the rules that asked for it, and marks hidden rows', async () => {
    const result = await preview([letters, pairs]);
    expect(changes(result)).toEqual(['B2=MỘT', 'D2=c', 'B3=HAI', 'D3=c', 'B4=BA hidden', 'D4=c hidden']);
    expect(result.cells[1]?.rules).toEqual(['text/letters', 'structure/pairs']);
    expect(result.refused).toEqual([]);
    expect(result.remaining.findings).toEqual([]);
  });

  it('gives up the whole fix that meets a refused cell, and says that its finding remains', async () => {
    const result = await preview([letters, pairs], ['B3']);
    expect(changes(result)).toEqual(['B2=MỘT', 'D2=c', 'D3=b', 'B4=BA hidden', 'D4=c hidden']);
    expect(result.refused).toMatchObject([
      { cell: at('B3'), before: 'hai', after: 'HAI', codes: ['RichText'] },
    ]);
    expect(result.remaining.findings.map(({ rule, cell }) => [rule, formatAddress(cell)])).toEqual([
      ['structure/pairs', 'D3'],
    ]);
    expect(result.plan.grid.at(at('D3')).value).toBe('b');
  });

  it('gives up what would follow from a refused change', async () => {
    const result = await preview([letters, pairs], ['D2']);
    expect(changes(result)).toEqual(['B3=HAI', 'D3=c', 'B4=BA hidden', 'D4=c hidden']);
    expect(result.refused.map(({ cell }) => formatAddress(cell))).toEqual(['D2']);
    expect(result.remaining.findings.map(({ rule }) => rule)).toEqual(['text/letters']);
  });

  it('lets only the wanted rules fix, while all of them check', async () => {
    const result = await preview([letters, pairs], [], (rule) => rule === 'text/letters');
    expect(changes(result)).toEqual(['D2=b', 'D3=b', 'D4=b hidden']);
    expect(result.remaining.findings.map(({ rule }) => rule)).toEqual(Array(3).fill('structure/pairs'));
  });

  it('shows nothing where every change is refused', async () => {
    const result = await preview([letters], ['D2', 'D3', 'D4']);
    expect(changes(result)).toEqual([]);
    expect(result.refused).toHaveLength(3);
    expect(result.remaining.findings).toHaveLength(3);
  });
});
