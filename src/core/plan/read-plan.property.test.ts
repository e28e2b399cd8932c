import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyGrid, planLikeGrid } from '../../../test/support/arbitrary-grid';
import { buildCatalog } from '../catalog/build';
import type { Grid } from '../grid/grid';
import { defaultSettings } from '../settings/settings';
import { readPlan } from './read-plan';
import type { Plan } from './types';

const catalog = buildCatalog(defaultSettings.dictionary);
const read = (grid: Grid): Plan | null => readPlan(grid, defaultSettings, catalog);

it('reads anything without failing', () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      read(grid);
    }),
    { numRuns: 300 },
  );
});

it('gives every row of the range one kind, and every task rows of its own', () => {
  fc.assert(
    fc.property(planLikeGrid, (grid) => {
      const plan = read(grid);
      if (!plan) return;
      const { range, rows, tasks, sections, columns } = plan;
      expect(rows.map(({ row }) => row)).toEqual(
        Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index),
      );
      expect(columns.map(({ col }) => col)).toEqual(
        Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index),
      );
      const owners = new Map(rows.flatMap(({ row, task }) => (task === null ? [] : [[row, task] as const])));
      expect([...owners].sort(([a], [b]) => a - b)).toEqual(
        tasks
          .flatMap(({ rows: own, index }) => own.map((row) => [row, index]))
          .sort(([a = 0], [b = 0]) => a - b),
      );
      for (const { row, kind, task } of rows) {
        expect(kind === 'task' || kind === 'continuation').toBe(task !== null);
        if (kind === 'task') expect(tasks[task ?? -1]?.row).toBe(row);
      }
      for (const task of tasks) if (task.section) expect(sections[task.section.index]?.tasks).toContain(task);
    }),
    { numRuns: 300 },
  );
});

it('reads the same from the same sheet', () => {
  fc.assert(
    fc.property(planLikeGrid, (grid) => {
      expect(read(grid)).toEqual(read(grid));
    }),
    { numRuns: 30 },
  );
});
