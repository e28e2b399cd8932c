import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/core/catalog/build';
import { planFixes, type FixPlan } from '../../src/core/fix/plan-fixes';
import { cellKey } from '../../src/core/grid/address';
import { Grid, type Cell } from '../../src/core/grid/grid';
import { readPlan } from '../../src/core/plan/read-plan';
import type { Plan } from '../../src/core/plan/types';
import { rollUp } from '../../src/core/rollup/roll-up';
import { rules } from '../../src/core/rules';
import { checkPlan } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings/settings';
import { anyGrid, planLikeGrid } from '../support/arbitrary-grid';
import { day } from '../support/day';

const catalog = buildCatalog(defaultSettings.dictionary);
const context = { asOf: day('2023-06-15') };
const runs = { numRuns: 150 };

function read(grid: Grid): Plan | null {
  return readPlan(grid, defaultSettings, catalog);
}

/** Runs the property on every grid that holds a table. */
function forPlans(grids: fc.Arbitrary<Grid>, property: (plan: Plan) => void): void {
  fc.assert(
    fc.property(grids, (grid) => {
      const plan = read(grid);
      if (plan) property(plan);
    }),
    runs,
  );
}

function fix(plan: Plan): FixPlan {
  return planFixes(plan, (grid) => read(grid) ?? plan, rules, context);
}

describe('on any grid', () => {
  it.each([
    ['garbage', anyGrid],
    ['plan-like tables', planLikeGrid],
  ])('nothing crashes: %s', (_, grids) => {
    forPlans(grids, (plan) => {
      fix(plan);
      rollUp(plan, context.asOf);
    });
  });

  it('reads most plan-like tables, so that these properties say something', () => {
    const found = fc.sample(planLikeGrid, { numRuns: 200, seed: 7 }).filter((grid) => read(grid) !== null);
    expect(found.length).toBeGreaterThan(100);
  });

  it('fixing twice changes nothing the second time', () => {
    forPlans(planLikeGrid, (plan) => {
      const first = fix(plan);
      expect(first.cyclic).toBe(false);
      expect(fix(first.plan).cells).toEqual([]);
    });
  });

  it('changes only the cells that it lists, and never a formula', () => {
    forPlans(planLikeGrid, (plan) => {
      const { cells, plan: after } = fix(plan);
      const listed = new Set(cells.map(({ cell }) => cellKey(cell)));
      for (const { cell } of cells) expect(plan.grid.at(cell).formula).toBeNull();
      for (let row = 1; row <= plan.grid.lastRow; row++) {
        for (let col = 1; col <= plan.grid.lastCol; col++) {
          if (!listed.has(cellKey({ row, col })))
            expect(after.grid.cell(row, col)).toEqual(plan.grid.cell(row, col));
        }
      }
    });
  });

  it('leaves every sum as it was', () => {
    forPlans(planLikeGrid, (plan) => {
      const before = rollUp(plan, context.asOf).total;
      const after = rollUp(fix(plan).plan, context.asOf).total;
      expect(after).toEqual(before);
    });
  });

  it('finds the same in composed and decomposed text', () => {
    forPlans(planLikeGrid, (plan) => {
      const other = read(mapText(plan.grid, (text) => text.normalize('NFD')));
      expect(other && findingsOf(other)).toEqual(
        findingsOf(read(mapText(plan.grid, (text) => text.normalize('NFC'))) ?? plan),
      );
    });
  });
});

/** What the rules say, without the one that is about the composition itself. */
function findingsOf(plan: Plan): string[] {
  return checkPlan(plan, rules, context)
    .findings.filter(({ rule }) => rule !== 'text/unicode-nfc')
    .map(({ rule, cell, severity }) => `${rule} ${cell.row}:${cell.col} ${severity}`);
}

function mapText(grid: Grid, change: (text: string) => string): Grid {
  const cells: Cell[][] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    cells.push(
      Array.from({ length: grid.lastCol }, (_, index) => {
        const cell = grid.cell(row, index + 1);
        // A text in an old font is in an old encoding, to which composition means nothing.
        return typeof cell.value === 'string' && cell.font === null
          ? { ...cell, value: change(cell.value), text: change(cell.text) }
          : cell;
      }),
    );
  }
  return new Grid({ sheet: grid.sheet, cells, merges: grid.merges, hiddenRows: grid.hiddenRows });
}
