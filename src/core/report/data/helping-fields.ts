import type { CellValue } from '../../grid/grid';
import type { Task } from '../../plan/types';
import { styles } from '../styles';
import {
  constantField,
  hasColumn,
  hidden,
  rememberedField,
  type FieldSpec,
  type TaskFieldContext,
} from './fields';
import { taskKeys } from './keys';
import type { DataField } from './layout';
import { sourceOf, unchanged } from './sources';
import { texts } from './texts';

/** What only formulas need: keys to count by, and what the cells held when the summary was made. */
export function helpingFields({ plan, rollup, layout }: TaskFieldContext): FieldSpec[] {
  const keys = taskKeys(plan, rollup);
  const most = plan.tasks.reduce((longest, task) => Math.max(longest, keys(task).leads.length), 1);
  const leadKeys = Array.from({ length: most }, (_, index): FieldSpec => ({
    field: `leadKey${index + 1}`,
    title: texts.leadKey,
    titleData: { number: index + 1 },
    width: 8,
    hidden: true,
    style: styles.count,
    content: (task) => ({ value: keys(task).leads[index] ?? '' }),
  }));
  const watched = (['deadline', 'leads'] as const).filter((role) => plan.tasks.some((task) => task[role]));
  return [
    {
      field: 'changed',
      title: texts.changed,
      width: 9,
      style: styles.count,
      content: (task) => {
        const same = watched.flatMap((role) => {
          const read = task[role];
          const source = read && !read.column.tick ? sourceOf(plan, task, read) : null;
          if (!source || source.cells.length > 1 || source.values.some(isError)) return [];
          const before = layout().own(readField(role), task.index);
          return [
            isPrivate(role, task)
              ? `IFERROR(LEN(${source.first})=${before},FALSE)`
              : unchanged(source.first, before),
          ];
        });
        return same.length === 0 ? { value: 0 } : { formula: `=IF(AND(${same.join(',')}),0,1)`, value: 0 };
      },
    },
    hidden(constantField('position', 8, styles.count, ({ index }) => index + 1)),
    hidden(constantField('standing', 8, styles.count, ({ deadline }) => isStanding(deadline))),
    hidden(constantField('areaKey', 8, styles.count, (task) => keys(task).area)),
    ...leadKeys,
    hidden(constantField('periodKey', 8, styles.count, (task) => keys(task).period)),
    ...watched.map((role): FieldSpec => {
      const field = rememberedField(
        readField(role),
        plan,
        (task) => task[role],
        role === 'leads' ? 'lead' : role,
      );
      const content = (task: Task) => {
        const { value } = field.content(task);
        return { value: isPrivate(role, task) ? String(value ?? '').length : value };
      };
      return { ...field, content };
    }),
    ...(hasColumn(plan, 'progress')
      ? [rememberedField('progressRead', plan, (task) => task.progress, 'progress')]
      : []),
    ...(hasColumn(plan, 'finished')
      ? [rememberedField('finishRead', plan, (task) => task.finished, 'finish')]
      : []),
  ];
}

/** Names of persons and their telephone numbers are not copied: of such a cell only the length is remembered. */
function isPrivate(role: 'deadline' | 'leads', { leads }: Task): boolean {
  const bodies = new Set(['agency', 'group']);
  return role === 'leads' && leads !== null && leads.value.some(({ kind }) => !bodies.has(kind));
}

/** No formula can tell whether an error is still the same. */
function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}

function readField(role: 'deadline' | 'leads'): DataField {
  return role === 'leads' ? 'leadRead' : 'deadlineRead';
}

function isStanding(deadline: Task['deadline']): 0 | 1 {
  const kind = deadline?.value.kind;
  return kind === 'recurring' || kind === 'open' ? 1 : 0;
}
