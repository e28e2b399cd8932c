import type { CellStyle, SpecValue } from '../../grid/sheet-spec';
import type { Text } from '../../i18n/text';
import type { Task } from '../../plan/types';
import { leadNames } from '../../rollup/roll-up';
import { sumOf, taskBudget, type Sum } from '../../rollup/task-budget';
import { taskStatus } from '../../rollup/task-status';
import { serialFromDate } from '../../values/civil-date';
import { texts as dataTexts } from '../data/texts';
import { periodWords } from '../period-words';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import type { Collection, Entry } from './collection';
import type { TaskField } from './task-table';
import { texts } from './texts';

const million = 1_000_000;

/** A task and the plan from which it comes. */
export interface PlacedTask {
  readonly entry: Entry;
  /** The number of the file, from 1. */
  readonly number: number;
  readonly task: Task;
}

export interface TaskColumn {
  readonly field: TaskField;
  readonly title: Text;
  readonly width: number;
  /** Only formulas need it. */
  readonly hidden?: boolean;
  readonly style: CellStyle;
  readonly value: (placed: PlacedTask) => SpecValue;
}

/** The columns of the data sheet. Those for which no plan has a source are left out. */
export function taskColumns({ areas, language, covers }: Collection): TaskColumn[] {
  const columns: TaskColumn[] = [
    column('fileNumber', texts.fileNumber, 6, styles.center, ({ number }) => number),
    column('file', texts.file, 22, styles.text, ({ entry }) => entry.label),
    column('row', dataTexts.row, 6, styles.center, ({ task }) => task.row),
    column('ordinal', dataTexts.ordinal, 6, styles.center, ({ task }) => task.ordinal?.text ?? ''),
    column('area', dataTexts.area, 20, styles.text, ({ task, entry }) => {
      const area = areas.areas[areas.numberOf(task, entry.plan) - 1];
      return area?.title ?? '';
    }),
    column('task', dataTexts.task, 40, styles.text, ({ task }) => task.fields.task?.text ?? ''),
    column('lead', dataTexts.lead, 20, styles.text, ({ task }) =>
      leadNames(task)
        .flatMap((name) => name ?? [])
        .join('; '),
    ),
  ];
  if (covers.deadline) {
    columns.push(
      column('deadline', dataTexts.deadline, 14, styles.text, ({ task }) => task.deadline?.value.text ?? ''),
      column('end', dataTexts.end, 11.5, styles.date, ({ task }) => {
        const end = task.deadline?.value.end ?? null;
        return end === null ? '' : serialFromDate(end);
      }),
      column('period', dataTexts.period, 12, styles.center, ({ task }) =>
        periodWords(task.deadline?.value.quarter ?? null, language),
      ),
    );
  }
  columns.push(
    column(
      'status',
      dataTexts.status,
      14,
      styles.text,
      ({ task, entry }) => statusWords[taskStatus(task, entry.rollup.asOf)][language],
    ),
  );
  if (covers.budget) {
    columns.push(
      column('budget', dataTexts.budget, 12, styles.money, ({ task }) =>
        amountOf(taskBudget(task), [task.budget, ...task.parts]),
      ),
      column(
        'budgetUnclear',
        dataTexts.budgetUnclear,
        8,
        styles.count,
        ({ task }) => taskBudget(task).unclear.length,
      ),
    );
  }
  if (covers.spent) {
    columns.push(
      column('spent', dataTexts.spent, 12, styles.money, ({ task }) =>
        amountOf(sumOf(task.spent ? [task.spent] : []), [task.spent]),
      ),
    );
  }
  const area = column('areaNumber', dataTexts.areaKey, 8, styles.count, ({ task, entry }) =>
    areas.numberOf(task, entry.plan),
  );
  return [...columns, { ...area, hidden: true }];
}

function column(
  field: TaskField,
  title: Text,
  width: number,
  style: CellStyle,
  value: TaskColumn['value'],
): TaskColumn {
  return { field, title, width, style, value };
}

/** In triệu đồng; empty where no cell states an amount: that is not the same as 0. */
function amountOf({ dong, unclear }: Sum, cells: readonly Task['budget'][]): SpecValue {
  const isStated = unclear.length === 0 && cells.some((cell) => (cell?.value.dong ?? null) !== null);
  return dong !== 0 || isStated ? dong / million : '';
}
