import { describe, expect, it } from 'vitest';
import type { TestCell } from '../../../test/support/grid';
import { day } from '../../../test/support/day';
import { planOf } from '../../../test/support/plan';
import { formatMessage } from '../i18n/message';
import { checkPlan } from './check';
import { defineRule } from './define-rule';
import type { CheckResult, Problem, Rule, RuleMeta } from './types';

const rows: TestCell[][] = [
  ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)'],
  [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', '5'],
  [2, 'Kiểm tra công vụ', 'Phòng Nội vụ', 7],
  ['Tổng cộng', null, null, { v: 7, formula: '=SUM(D4:D5)' }],
];

function toyRule(problem: Problem<'found'> | 'cannot', meta: Partial<RuleMeta> = {}): Rule {
  return defineRule({
    meta: {
      id: 'toy/rule',
      severity: 'warning',
      onByDefault: true,
      stage: 'type',
      columns: [],
      fixable: true,
      title: { vi: 'Thử', en: 'Toy' },
      why: { vi: 'Thử', en: 'Toy' },
      basis: '',
      ...meta,
      messages: { found: { vi: 'Thấy', en: 'Found' } },
    },
    check(_, report) {
      if (problem === 'cannot') report.notApplicable('found');
      else report(problem);
    },
  });
}

function check(rule: Rule, settings: Record<string, unknown> = {}): CheckResult {
  return checkPlan(planOf({ rows, settings }), [rule], { asOf: day('2023-06-15') });
}

const task = { row: 4, col: 2 };
const budget = { row: 4, col: 4 };

describe('checkPlan', () => {
  it('adds what stands in the cell now', () => {
    const { findings, ran } = check(
      toyRule({ cell: task, message: 'found', fix: [{ cell: task, after: 'Đề án' }] }),
    );
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        before: 'Xây dựng kế hoạch',
        fix: [{ before: 'Xây dựng kế hoạch', after: 'Đề án' }],
      },
    ]);
    expect(ran).toEqual(['toy/rule']);
  });

  it('turns a fix that a formula would feel into a suggestion that says so', () => {
    const { findings } = check(
      toyRule({ cell: budget, message: 'found', fix: [{ cell: budget, after: 5 }] }),
    );
    expect(findings[0]?.fix).toBeNull();
    const suggestion = findings[0]?.suggestions[0];
    expect(suggestion && formatMessage(suggestion.message, suggestion.data, 'vi')).toBe(
      'Sửa thành “5”. Công thức ở ô D6 đang cho 7 sẽ cho 12.',
    );
  });

  it('says which columns a rule misses', () => {
    const { notApplicable, ran } = check(
      toyRule({ cell: task, message: 'found' }, { columns: ['task', 'status', 'finished'] }),
    );
    expect(ran).toEqual([]);
    expect(notApplicable.map(({ why, data }) => formatMessage(why, data, 'vi'))).toEqual([
      'Bảng không có cột: Tình trạng, Ngày hoàn thành thực tế.',
    ]);
  });

  it('counts a rule that could not look among those that did not', () => {
    const { notApplicable, ran } = check(toyRule('cannot'));
    expect(ran).toEqual([]);
    expect(notApplicable).toHaveLength(1);
  });

  it('does not bear a rule that overwrites a formula or fixes without leave', () => {
    const total = { row: 6, col: 4 };
    expect(() =>
      check(toyRule({ cell: total, message: 'found', fix: [{ cell: total, after: 12 }] })),
    ).toThrow('formula');
    const fix = [{ cell: task, after: 'Đề án' }];
    expect(() => check(toyRule({ cell: task, message: 'found', fix }, { fixable: false }))).toThrow(
      'fixable',
    );
  });

  describe('with settings', () => {
    const problem: Problem<'found'> = { cell: task, message: 'found' };

    it('turns rules off, on and to another severity', () => {
      expect(check(toyRule(problem), { rules: { 'toy/rule': 'off' } })).toMatchObject({
        findings: [],
        ran: [],
      });
      expect(check(toyRule(problem, { onByDefault: false })).findings).toEqual([]);
      expect(
        check(toyRule(problem, { onByDefault: false }), { rules: { 'toy/rule': 'on' } }).findings,
      ).toHaveLength(1);
      expect(check(toyRule(problem), { rules: { 'toy/rule': 'error' } }).findings[0]?.severity).toBe('error');
    });

    it('does not let an error in the money be silenced', () => {
      const rule = toyRule(problem, { id: 'budget/toy', severity: 'error' });
      expect(check(rule, { rules: { 'budget/toy': 'off' } }).findings).toHaveLength(1);
    });

    it('sets a finding aside by its value and its task, wherever the row has gone', () => {
      const ignore = [{ rule: 'toy/rule', value: 'xây dựng  kế hoạch', task: 'Xây dựng kế hoạch' }];
      expect(check(toyRule(problem), { ignore }).findings).toEqual([]);
      const other = [{ rule: 'toy/rule', value: 'Xây dựng kế hoạch', task: 'Kiểm tra công vụ' }];
      expect(check(toyRule(problem), { ignore: other }).findings).toHaveLength(1);
    });
  });
});
