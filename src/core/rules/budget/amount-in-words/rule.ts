import type { Plan } from '../../../plan/types';
import { addSums, taskBudget } from '../../../rollup/task-budget';
import { defineRule } from '../../define-rule';
import { moneyRoles } from '../money-cells';
import { judgeTotals } from '../judge-totals';
import { rewriteAmount } from './rewrite';

export const rule = defineRule({
  meta: {
    id: 'budget/amount-in-words',
    severity: 'error',
    onByDefault: true,
    stage: 'cross-row',
    columns: [],
    reach: moneyRoles,
    fixable: false,
    title: { vi: 'Số tiền bằng chữ khác với tổng', en: 'An amount in words unlike the total' },
    why: {
      vi: 'Tổng số tiền ghi cả bằng số và bằng chữ để không ai sửa hay đọc nhầm được; hai cách ghi phải như nhau.',
      en: 'A total is written in figures and in words so that nobody can alter or misread it; both must say the same.',
    },
    basis: 'Luật Kế toán số 88/2015/QH13, Điều 16: tổng số tiền ghi bằng số và bằng chữ',
    messages: {
      differs: {
        vi: 'Phần bằng chữ là {words} nhưng tổng là {total}. Hãy kiểm tra tổng rồi viết lại phần bằng chữ.',
        en: 'The words say {words} but the total is {total}. Check the total, then write the words again.',
      },
      unreadable: {
        vi: 'Không đọc được số tiền bằng chữ nên chưa đối chiếu được với tổng {total}.',
        en: 'The amount in words cannot be read, and so not be compared with the total {total}.',
      },
      write: { vi: 'Viết lại bằng chữ của {total}.', en: 'Write {total} in words.' },
      noWords: {
        vi: 'Bảng không có dòng số tiền bằng chữ.',
        en: 'The table states no amount in words.',
      },
    },
  },
  check(plan, report) {
    if (plan.words.length === 0) {
      report.notApplicable('noWords');
      return;
    }
    const { total, right, sure } = totalOf(plan);
    if (total === null) return;
    for (const { cell, dong } of plan.words) {
      if (dong !== null && right.has(dong)) continue;
      const { value, formula } = plan.grid.at(cell);
      const after =
        sure && formula === null && typeof value === 'string' ? rewriteAmount(value, total) : null;
      report({
        cell,
        ...(dong === null
          ? { message: 'unreadable', data: { total: { dong: total } }, severity: 'review' }
          : { message: 'differs', data: { words: { dong }, total: { dong: total } } }),
        suggestions:
          after === null
            ? []
            : [{ changes: [{ cell, after }], message: 'write', data: { total: { dong: total } } }],
      });
    }
  },
});

interface PlanTotal {
  /** In đồng, `null` where neither a total nor clear amounts say it. */
  readonly total: number | null;
  /** What the words may say: a printed total, or what the tasks add up to. */
  readonly right: ReadonlySet<number>;
  /** Nothing contradicts the total. */
  readonly sure: boolean;
}

function totalOf(plan: Plan): PlanTotal {
  const printed = judgeTotals(plan).judged.filter(
    ({ check, verdict }) =>
      check.kind === 'grand-total' && check.column?.role === 'budget' && verdict !== 'part',
  );
  const [main] = printed;
  const { dong, unclear } = main
    ? { dong: main.check.computed, unclear: main.check.unclear }
    : addSums(plan.tasks.map(taskBudget));
  const computed = unclear.length === 0 ? dong : null;
  const amounts = [...printed.map(({ check }) => check.stated), computed];
  return {
    total: main?.check.stated ?? computed,
    right: new Set(amounts.filter((amount) => amount !== null)),
    sure: main === undefined || main.verdict === 'right',
  };
}
