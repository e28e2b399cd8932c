import type { Plan, Task } from '../../plan/types';
import { leadNames } from '../../rollup/roll-up';
import { sumOf, taskBudget } from '../../rollup/task-budget';
import { foldKey } from '../../text/keys';

/** A plan that is, or may be, the same as an earlier one. */
export interface Twin {
  /** Positions in the list of plans. */
  readonly plan: number;
  readonly earlier: number;
  /**
   * Title, tasks and all that a summary counts of them are equal: one plan given twice. Otherwise title and tasks are equal,
   * but not the figures: two states of one plan, or two plans after one model.
   */
  readonly same: boolean;
}

const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/** Plans that repeat an earlier one of the list, whatever their spacing, capitals and punctuation. */
export function findTwins(plans: readonly Plan[]): Twin[] {
  const byContent = new Map<string, number>();
  const byTasks = new Map<string, number>();
  return plans.flatMap((plan, index): Twin[] => {
    if (plan.tasks.length === 0) return [];
    const tasks = keyOf(plan, (task) => [wordsOf(task.fields.task?.text ?? '')]);
    const content = keyOf(plan, countedOf);
    const equal = byContent.get(content);
    const alike = byTasks.get(tasks);
    if (equal !== undefined) return [{ plan: index, earlier: equal, same: true }];
    byContent.set(content, index);
    if (alike !== undefined) return [{ plan: index, earlier: alike, same: false }];
    byTasks.set(tasks, index);
    return [];
  });
}

function keyOf({ title, tasks }: Plan, partsOf: (task: Task) => unknown): string {
  return JSON.stringify([title.lines.map(({ text }) => wordsOf(text)), tasks.map(partsOf)]);
}

/** What a summary counts of a task. */
function countedOf(task: Task): unknown {
  const { deadline, finished, status, progress, spent } = task;
  const budget = taskBudget(task);
  const paid = spent ? sumOf([spent]) : null;
  return [
    wordsOf(task.fields.task?.text ?? ''),
    wordsOf(task.section?.title ?? ''),
    leadNames(task).map((name) => name && foldKey(name)),
    [deadline?.value.kind, deadline?.value.end, deadline?.value.quarter, finished?.value.start],
    [status?.value.code, status?.text === '', progress?.value],
    [budget.dong, budget.unclear.length, paid?.dong, paid?.unclear.length],
  ];
}

function wordsOf(text: string): string {
  return foldKey(text).replace(betweenWords, '');
}
