import { periodWords } from '../period-words';
import { absolute } from '../references';
import { styles } from '../styles';
import { constantField, hasColumn, serial, type FieldSpec, type TaskFieldContext } from './fields';
import { leadText, taskKeys } from './keys';
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
      // The number moves with the row where somebody inserts others above it.
      content: ({ row }) => {
        const cell = { row, col: taskCol };
        const { sheet } = plan.grid;
        return { formula: `=IFERROR(ROW(${absolute(cell, sheet)}),"?")`, value: row, link: { sheet, cell } };
      },
    },
    constantField('ordinal', 6, styles.center, ({ ordinal }) => ordinal?.text ?? ''),
    constantField('area', 20, styles.line, ({ section }) => section?.title ?? ''),
    constantField('task', 40, styles.line, ({ fields: { task } }) => task?.text ?? ''),
    constantField('lead', 20, styles.line, (task) => leadText(keys(task), rollup)),
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
