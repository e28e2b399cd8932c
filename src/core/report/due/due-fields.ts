import type { Task } from '../../plan/types';
import { taskStatus } from '../../rollup/task-status';
import { reportSchema } from '../../settings/settings';
import { addDays, serialFromDate } from '../../values/civil-date';
import type { StatusCode } from '../../values/status/types';
import { asOfName } from '../as-of';
import type { FieldSpec } from '../data/fields';
import type { DataLayout } from '../data/layout';
import { quoted } from '../references';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import type { ReportInput } from '../types';
import { texts } from './texts';

/** The name of the cell that says how many days ahead a deadline is drawing near. */
export const dueSoonName = 'PhuLuc_SoNgay';

/** Where a task stands in the list: past its deadline, past it and nobody says how far it is, soon due. */
export type DueGroup = keyof typeof groupNumbers;

export const groupNumbers = { overdue: 1, past: 2, soon: 3 } as const;

/** Those of whom no deadline is awaited any more. */
const settled: readonly StatusCode[] = ['done', 'doneLate', 'recurring', 'paused', 'cancelled'];

// A key is a whole number of at most 15 digits: one of the group, seven of the day, seven of the row of the data sheet,
// so that no two are the same.
const groupWeight = 1e14;
const dayWeight = 1e7;
/** Stands for the day of an overdue task without one: after all others of its group. */
const noDay = 9_999_999;

/** How many days ahead a deadline is drawing near: as people filled it in on the sheet, else as in the settings. */
export function dueSoonDays({ inputs, plan: { settings } }: ReportInput): number {
  const typed = inputs.get(dueSoonName);
  const { data, success } = reportSchema.shape.dueSoonDays.safeParse(typed ?? settings.report.dueSoonDays);
  return success ? data : settings.report.dueSoonDays;
}

/**
 * Tells the group of a task on the day of the report, `null` for one that does not belong into the list.
 *
 * @param ahead how many days further than people want to see
 */
export function dueGroups(input: ReportInput, ahead = 0): (task: Task) => DueGroup | null {
  const { asOf } = input.rollup;
  const lastDay = addDays(asOf, dueSoonDays(input) + ahead);
  return (task) => {
    const status = taskStatus(task, asOf);
    const end = task.deadline?.value.end ?? null;
    if (status === 'overdue') return 'overdue';
    if (end === null || settled.includes(status)) return null;
    if (end < asOf) return 'past';
    return end <= lastDay ? 'soon' : null;
  };
}

/** Orders tasks as they stand in the list: by group, in it by day, then as in the plan. */
export function dueKey(group: DueGroup, task: Task, layout: DataLayout): number {
  const end = task.deadline?.value.end ?? null;
  const day = end === null ? noDay : serialFromDate(end);
  return groupNumbers[group] * groupWeight + day * dayWeight + layout.rowOf(task.index);
}

/**
 * The columns of the data sheet from which the list of due tasks is made: the group of every task and its place in the
 * list, both `""` for a task that does not belong there. None where that sheet is not wanted or the plan has no deadlines.
 */
export function dueFields(input: ReportInput, layout: () => DataLayout): FieldSpec[] {
  const { plan, language, wanted } = input;
  if (!wanted.has('due') || !plan.columns.some(({ role }) => role === 'deadline')) return [];
  const groupOf = dueGroups(input);
  const word = (code: StatusCode): string => quoted(statusWords[code][language]);
  return [
    {
      field: 'dueGroup',
      title: texts.group,
      width: 8,
      hidden: true,
      style: styles.count,
      content: (task) => {
        const status = layout().own('status', task.index);
        const end = layout().own('end', task.index);
        const away = [`NOT(ISNUMBER(${end}))`, ...settled.map((code) => `${status}=${word(code)}`)].join(',');
        const byDay = `IF(${end}<${asOfName},${groupNumbers.past},IF(${end}<=${asOfName}+${dueSoonName},${groupNumbers.soon},""))`;
        const group = groupOf(task);
        return {
          formula: `=IF(${status}=${word('overdue')},${groupNumbers.overdue},IF(OR(${away}),"",${byDay}))`,
          value: group === null ? '' : groupNumbers[group],
        };
      },
    },
    {
      field: 'dueKey',
      title: texts.key,
      width: 18,
      hidden: true,
      style: styles.count,
      content: (task) => {
        const group = layout().own('dueGroup', task.index);
        const end = layout().own('end', task.index);
        const day = `IF(ISNUMBER(${end}),${end},${noDay})`;
        const known = groupOf(task);
        return {
          formula: `=IF(${group}="","",${group}*${groupWeight}+${day}*${dayWeight}+ROW())`,
          value: known === null ? '' : dueKey(known, task, layout()),
        };
      },
    },
  ];
}
