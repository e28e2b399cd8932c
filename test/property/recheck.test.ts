import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/core/catalog/build';
import { recheckPlanInSteps } from '../../src/core/fix/recheck';
import { finish } from '../../src/core/steps';
import { cellKey, type CellRef } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import { readPlan } from '../../src/core/plan/read-plan';
import type { Plan } from '../../src/core/plan/types';
import { rules } from '../../src/core/rules';
import { checkPlan } from '../../src/core/rules/check';
import type { Rule } from '../../src/core/rules/types';
import { settingsSchema } from '../../src/core/settings/settings';
import { planLikeGrid, taskGrid } from '../support/arbitrary-grid';
import { day } from '../support/day';

const context = { asOf: day('2023-06-15') };
const catalog = buildCatalog(settingsSchema.parse({}).dictionary);
const everyRule = settingsSchema.parse({
  rules: Object.fromEntries(rules.map(({ meta }) => [meta.id, 'on'])),
});

function read(grid: Grid): Plan | null {
  return readPlan(grid, everyRule, catalog);
}

/** Puts cells of another table in the place of some, column by column. */
function patchesOf(grid: Grid, other: Grid, places: readonly CellRef[]): Patch[] {
  const patches = new Map<number, Patch>();
  for (const { row, col } of places) {
    const cell = { row: Math.min(row, grid.lastRow), col: Math.min(col, grid.lastCol) };
    const { value: before, formula } = grid.at(cell);
    if (formula === null)
      patches.set(cellKey(cell), { cell, before, after: other.at({ row: 4, col: cell.col }).value });
  }
  return [...patches.values()];
}

const place = fc.record({ row: fc.integer({ min: 4, max: 12 }), col: fc.integer({ min: 1, max: 9 }) });
const anyPlace = fc.record({ row: fc.integer({ min: 1, max: 12 }), col: fc.integer({ min: 1, max: 9 }) });

describe.each([
  ['of tasks', taskGrid, place, 0.5],
  ['of anything', planLikeGrid, anyPlace, 0],
])('checking a table %s again after a change', (_, grids, places, share) => {
  it('finds what a whole check finds, and mostly with fewer rules', () => {
    let changes = 0;
    let spared = 0;
    fc.assert(
      fc.property(grids, grids, fc.array(places, { minLength: 1, maxLength: 3 }), (grid, other, chosen) => {
        const before = read(grid);
        const patches = patchesOf(grid, other, chosen);
        const after = read(grid.with(patches));
        if (!before || !after) return;
        let looked = 0;
        const counted = rules.map((rule): Rule => ({
          ...rule,
          check: (...given) => {
            looked++;
            rule.check(...given);
          },
        }));
        const result = checkPlan(before, rules, context);
        const again = finish(recheckPlanInSteps(after, counted, context, { plan: before, result }, patches));
        expect(JSON.stringify(again)).toBe(JSON.stringify(checkPlan(after, rules, context)));
        changes++;
        if (looked < rules.length * 0.8) spared++;
      }),
      { numRuns: 60 },
    );
    expect(spared).toBeGreaterThan(changes * share);
  });
});
