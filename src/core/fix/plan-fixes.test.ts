import { describe, expect, it } from 'vitest';
import { day } from '../../../test/support/day';
import { planOf, readerOf, type TestTable } from '../../../test/support/plan';
import { formatAddress } from '../grid/address';
import { defineRule } from '../rules/define-rule';
import type { Problem, Rule, Stage } from '../rules/types';
import { planFixes, type FixPlan } from './plan-fixes';

const table: TestTable = {
  rows: [
    ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
    [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I/2023'],
    [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 'Quý II/2023'],
  ],
};

/** A rule that reports what `look` makes of each note-like cell of the task column. */
function toyRule(
  id: string,
  stage: Stage,
  look: (text: string, row: number) => Omit<Problem<'found'>, 'cell' | 'message'> | null,
): Rule {
  return defineRule({
    meta: {
      id,
      severity: 'warning',
      onByDefault: true,
      stage,
      columns: [],
      fixable: true,
      title: { vi: 'Thử', en: 'Toy' },
      why: { vi: 'Thử', en: 'Toy' },
      basis: '',
      messages: { found: { vi: 'Thử', en: 'Toy' } },
    },
    check(plan, report) {
      for (const { row } of plan.tasks) {
        const cell = { row, col: 2 };
        const value = plan.grid.at(cell).value;
        const problem = typeof value === 'string' ? look(value, row) : null;
        if (problem) report({ cell, message: 'found', ...problem });
      }
    },
  });
}

/** Replaces one word by another wherever the rule meets it. */
function replacer(id: string, stage: Stage, from: string, to: string): Rule {
  return toyRule(id, stage, (text, row) =>
    text.includes(from) ? { fix: [{ cell: { row, col: 2 }, after: text.replace(from, to) }] } : null,
  );
}

function run(rules: readonly Rule[]): FixPlan {
  return planFixes(planOf(table), readerOf(table), rules, { asOf: day('2023-06-15') });
}

const summary = ({ cells }: FixPlan): unknown[] =>
  cells.map(({ cell, before, after, rules }) => [formatAddress(cell), before, after, rules]);

describe('planFixes', () => {
  it('leaves a sheet alone that needs nothing', () => {
    expect(run([replacer('toy/a', 'text', 'không có', 'x')]).cells).toEqual([]);
  });

  it('gives one change a cell, with every rule on its way', () => {
    const rules = [
      replacer('toy/late', 'type', 'đề án', 'Đề án'),
      replacer('toy/early', 'text', 'kế hoạch', 'đề án'),
    ];
    expect(summary(run(rules))).toEqual([
      ['B4', 'Xây dựng kế hoạch', 'Xây dựng Đề án', ['toy/early', 'toy/late']],
    ]);
  });

  it('lets the earlier stage win a cell, and the other rule see the result', () => {
    const rules = [
      replacer('toy/a', 'type', 'kế hoạch', 'chương trình'),
      replacer('toy/z', 'structure', 'kế hoạch', 'đề án'),
    ];
    expect(summary(run(rules))).toEqual([['B4', 'Xây dựng kế hoạch', 'Xây dựng đề án', ['toy/z']]]);
  });

  it('holds back a fix that rests on a cell that another fix writes', () => {
    const seen: string[] = [];
    const rests = toyRule('toy/rests', 'type', (text, row) => {
      if (row !== 5 || text.endsWith('.')) return null;
      seen.push(text);
      return { fix: [{ cell: { row, col: 2 }, after: `${text}.` }], reads: [{ row: 4, col: 2 }] };
    });
    const { cells } = run([replacer('toy/z', 'text', 'kế hoạch', 'đề án'), rests]);
    expect(cells.map(({ cell }) => formatAddress(cell))).toEqual(['B4', 'B5']);
    // Reported in the first pass, held back, and taken in the second.
    expect(seen).toHaveLength(2);
  });

  it('stops when two rules undo each other', () => {
    const rules = [
      replacer('toy/a', 'text', 'kế hoạch', 'đề án'),
      replacer('toy/b', 'text', 'đề án', 'kế hoạch'),
    ];
    const result = run(rules);
    expect(result.cyclic).toBe(true);
    expect(result.cells).toEqual([]);
  });

  it('gives up after ten passes rather than never', () => {
    const grows = toyRule('toy/grow', 'text', (text, row) => ({
      fix: [{ cell: { row, col: 2 }, after: `${text}.` }],
    }));
    expect(run([grows]).cells[0]?.after).toBe(`Xây dựng kế hoạch${'.'.repeat(10)}`);
  });

  it('fixes only what is wanted, and still checks the rest', () => {
    const rules = [
      replacer('toy/a', 'text', 'kế hoạch', 'đề án'),
      replacer('toy/b', 'text', 'Kiểm tra', 'Thanh tra'),
    ];
    const result = planFixes(
      planOf(table),
      readerOf(table),
      rules,
      { asOf: day('2023-06-15') },
      { wanted: ({ rule }) => rule === 'toy/b' },
    );
    expect(summary(result)).toEqual([['B5', 'Kiểm tra công vụ', 'Thanh tra công vụ', ['toy/b']]]);
    expect(result.remaining.findings.map(({ rule }) => rule)).toEqual(['toy/a']);
  });
});
