import type { Rollup } from '../../rollup/types';
import { periodWords } from '../period-words';
import { styles } from '../styles';
import { constantField, hasColumn, serial, type FieldSpec, type TaskFieldContext } from './fields';
import { taskKeys, type TaskKeys } from './keys';
import { texts } from './texts';

/** What people read on the data sheet of a task, but for its money. */
export function describingFields({ plan, rollup, language }: TaskFieldContext): FieldSpec[] {
  const keys = taskKeys(plan, rollup);
  const taskCol = plan.columns.find(({ role }) => role === 'task')?.col ?? plan.range.left;
  const fields: FieldSpec[] = [
    {
      field: 'row',
      title: texts.row,
      width: 6,
      style: styles.centerLink,
      content: ({ row }) => ({ value: row, link: { sheet: plan.grid.sheet, cell: { row, col: taskCol } } }),
    },
    constantField('ordinal', 6, styles.center, ({ ordinal }) => ordinal?.text ?? ''),
    constantField('area', 20, styles.line, ({ section }) => section?.title ?? ''),
    constantField('task', 40, styles.line, ({ fields: { task } }) => task?.text ?? ''),
    constantField('lead', 20, styles.line, (task) => leadNamesOf(keys(task), rollup)),
  ];
  if (hasColumn(plan, 'deadline')) {
    fields.push(
      constantField('deadline', 15, styles.line, ({ deadline }) => deadline?.value.text ?? ''),
      constantField('end', 12, styles.date, ({ deadline }) => serial(deadline?.value.end ?? null)),
      constantField('period', 14, styles.center, ({ deadline }) =>
        periodWords(deadline?.value.quarter ?? null, language),
      ),
    );
  }
  return fields;
}

function leadNamesOf({ leads }: TaskKeys, rollup: Rollup): string {
  return leads.flatMap((key) => rollup.leads[key - 1]?.agency ?? []).join('; ');
}
