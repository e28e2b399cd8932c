import type { Language } from '../../i18n/text';
import type { Plan, Read, Task } from '../../plan/types';
import { countsToHundred } from '../../plan/progress';
import { taskStatus } from '../../rollup/task-status';
import type { Rollup } from '../../rollup/types';
import { serialFromDate } from '../../values/civil-date';
import type { Deadline } from '../../values/deadline/types';
import type { StatusCode } from '../../values/status/types';
import { periodWords } from '../period-words';
import { quoted } from '../references';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import type { FieldSpec } from './fields';
import { taskKeys, type TaskKeys } from './keys';
import type { DataField, DataLayout } from './layout';
import { asConstant, sourceOf, unchanged } from './sources';
import { statusFormula } from './status-formula';
import { texts } from './texts';
import { lookUp, ticked } from './word-table';

/** Serial numbers below are no days that a plan names: somebody typed a year or a count. */
const firstDay = 20_000;
/** Days from the beginning of 1900 to that of 1904, for workbooks that count from there. */
const days1904 = 1462;

export interface TaskFieldContext {
  readonly plan: Plan;
  readonly rollup: Rollup;
  readonly language: Language;
  readonly layout: () => DataLayout;
  /** The two columns of the table of status words. */
  readonly words: () => { readonly words: string; readonly meanings: string };
}

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
    constantField('area', 20, styles.text, ({ section }) => section?.title ?? ''),
    constantField('task', 40, styles.text, ({ fields: { task } }) => task?.text ?? ''),
    constantField('lead', 20, styles.text, (task) => leadNamesOf(keys(task), rollup)),
  ];
  if (hasColumn(plan, 'deadline')) {
    fields.push(
      constantField('deadline', 15, styles.text, ({ deadline }) => deadline?.value.text ?? ''),
      constantField('end', 12, styles.date, ({ deadline }) => serial(deadline?.value.end ?? null)),
      constantField('period', 14, styles.center, ({ deadline }) =>
        periodWords(deadline?.value.quarter ?? null, language),
      ),
    );
  }
  return fields;
}

/** What the plan states of the status of a task, and what follows from it on the day of the report. */
export function statusFields(context: TaskFieldContext): FieldSpec[] {
  const { plan, rollup, language, layout } = context;
  const own = (field: DataField, { index }: Task): string =>
    layout().has(field) ? layout().own(field, index) : '""';
  const fields: FieldSpec[] = [];
  if (hasColumn(plan, 'status')) {
    fields.push({
      field: 'stated',
      title: texts.stated,
      width: 16,
      style: styles.text,
      content: (task) => statedContent(plan, task),
    });
  }
  if (hasColumn(plan, 'progress')) {
    fields.push({
      field: 'progress',
      title: texts.progress,
      width: 9,
      style: styles.percent,
      content: (task) => progressContent(plan, task, own('progressRead', task)),
    });
  }
  if (fields.length > 0) {
    fields.push({
      field: 'meant',
      title: texts.meant,
      width: 14,
      style: styles.text,
      content: (task) => meantContent(context, task),
    });
  }
  if (hasColumn(plan, 'finished')) {
    fields.push({
      field: 'finish',
      title: texts.finish,
      width: 12,
      style: styles.date,
      content: (task) => finishContent(plan, task, own('finishRead', task)),
    });
  }
  fields.push({
    field: 'status',
    title: texts.status,
    width: 16,
    style: styles.text,
    content: (task) => ({
      formula: `=${statusFormula(
        {
          meant: own('meant', task),
          end: own('end', task),
          finish: own('finish', task),
          standing: own('standing', task),
        },
        language,
      )}`,
      value: statusWords[taskStatus(task, rollup.asOf)][language],
    }),
  });
  return fields;
}

/** What only formulas need: keys to count by, and what the cells held when the summary was made. */
export function helpingFields({ plan, rollup, layout }: TaskFieldContext): FieldSpec[] {
  const keys = taskKeys(plan, rollup);
  const most = Math.max(1, ...plan.tasks.map((task) => keys(task).leads.length));
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
          if (!source || source.cells.length > 1) return [];
          return [unchanged(source.first, layout().own(readField(role), task.index))];
        });
        return same.length === 0 ? { value: 0 } : { formula: `=IF(AND(${same.join(',')}),0,1)`, value: 0 };
      },
    },
    hidden(constantField('standing', 8, styles.count, ({ deadline }) => isStanding(deadline))),
    hidden(constantField('areaKey', 8, styles.count, (task) => keys(task).area)),
    ...leadKeys,
    hidden(constantField('periodKey', 8, styles.count, (task) => keys(task).period)),
    ...watched.map((role) =>
      rememberedField(readField(role), plan, (task) => task[role], role === 'leads' ? 'lead' : role),
    ),
    ...(hasColumn(plan, 'progress')
      ? [rememberedField('progressRead', plan, (task) => task.progress, 'progress')]
      : []),
    ...(hasColumn(plan, 'finished')
      ? [rememberedField('finishRead', plan, (task) => task.finished, 'finish')]
      : []),
  ];
}

function readField(role: 'deadline' | 'leads'): DataField {
  return role === 'leads' ? 'leadRead' : 'deadlineRead';
}

function statedContent(plan: Plan, task: Task): ReturnType<FieldSpec['content']> {
  const { status } = task;
  if (!status) return { value: null };
  if (status.column.tick) {
    const { formula, value } = ticked(plan, task);
    return { formula: `=${formula}`, value };
  }
  const source = sourceOf(plan, task, status);
  return { formula: `=IFERROR(${source.content},"?")`, value: source.contentRead };
}

/** The share that a cell states: a number live, a text such as `50%` as it was read. */
function progressContent(plan: Plan, task: Task, read: string): ReturnType<FieldSpec['content']> {
  const { progress } = task;
  if (!progress) return { value: null };
  const source = sourceOf(plan, task, progress);
  const ofHundred = plan.tasks.some(
    (other) => other.progress && countsToHundred(plan.grid.at(other.progress.cell), other.progress.text),
  );
  const isPercent = plan.grid.at(progress.cell).numberFormat.includes('%');
  const share = `${source.first}${ofHundred && !isPercent ? '/100' : ''}`;
  const known = progress.value ?? '';
  const live = `IF(ISNUMBER(${source.first}),IF(AND(${share}>=0,${share}<=1),ROUND(${share},6),""),"")`;
  return {
    formula: `=IF(${unchanged(source.first, read)},${known === '' ? '""' : known},IFERROR(${live},""))`,
    value: known,
  };
}

function finishContent(plan: Plan, task: Task, read: string): ReturnType<FieldSpec['content']> {
  const { finished } = task;
  if (!finished) return { value: null };
  const { first } = sourceOf(plan, task, finished);
  const known = serial(finished.value.start);
  const offset = plan.grid.date1904 ? `+${days1904}` : '';
  const typed = `IF(ISNUMBER(${first}),IF(${first}>${firstDay},INT(${first})${offset},"?"),IF(TRIM(${first})="","","?"))`;
  return {
    formula: `=IF(${unchanged(first, read)},${known === '' ? '""' : known},IFERROR(${typed},"?"))`,
    value: known,
  };
}

function meantContent(
  { language, layout, words }: TaskFieldContext,
  task: Task,
): ReturnType<FieldSpec['content']> {
  const word = (code: StatusCode): string => statusWords[code][language];
  const byShare = (share: string): string =>
    `IF(${share}>=1,${quoted(word('done'))},IF(${share}>0,${quoted(word('inProgress'))},${quoted(word('notStarted'))}))`;
  const ofProgress = layout().has('progress')
    ? ((progress: string) => `IF(ISNUMBER(${progress}),${byShare(progress)},"")`)(
        layout().own('progress', task.index),
      )
    : '""';
  if (!layout().has('stated')) return { formula: `=${ofProgress}`, value: meaningOf(task, language) };
  const stated = layout().own('stated', task.index);
  const found = lookUp(stated, words().words, words().meanings, quoted(word('unknown')));
  return {
    formula: `=IF(ISNUMBER(${stated}),${ofNumber(stated, byShare, word('unknown'))},IF(${stated}="",${ofProgress},${found}))`,
    value: meaningOf(task, language),
  };
}

/** A number in a status cell is a share of 1, or above 1 a percentage. */
function ofNumber(stated: string, byShare: (share: string) => string, unknown: string): string {
  const share = `IF(${stated}<=1,${stated},${stated}/100)`;
  return `IF(OR(${stated}<0,${stated}>100),${quoted(unknown)},${byShare(share)})`;
}

function meaningOf(task: Task, language: Language): string {
  if (task.status && task.status.text !== '') return statusWords[task.status.value.code][language];
  const share = task.progress?.value ?? null;
  if (share === null) return '';
  return statusWords[share >= 1 ? 'done' : share > 0 ? 'inProgress' : 'notStarted'][language];
}

function constantField(
  field: DataField & keyof typeof texts,
  width: number,
  style: FieldSpec['style'],
  valueOf: (task: Task) => string | number,
): FieldSpec {
  return { field, title: texts[field], width, style, content: (task) => ({ value: valueOf(task) }) };
}

function hidden(field: FieldSpec): FieldSpec {
  return { ...field, hidden: true };
}

/** What the first cell of a field held when the summary was made. */
function rememberedField(
  field: DataField,
  plan: Plan,
  readOf: (task: Task) => Read<unknown> | null,
  title: keyof typeof texts,
): FieldSpec {
  return {
    field,
    title: texts.read,
    titleData: { title: texts[title] },
    width: 12,
    hidden: true,
    style: styles.text,
    content: (task) => {
      const read = readOf(task);
      const [value = null] = read ? sourceOf(plan, task, read).values : [];
      return { value: asConstant(value) };
    },
  };
}

function hasColumn(plan: Plan, role: 'deadline' | 'status' | 'progress' | 'finished'): boolean {
  return plan.columns.some((column) => column.role === role);
}

function leadNamesOf({ leads }: TaskKeys, rollup: Rollup): string {
  return leads.flatMap((key) => rollup.leads[key - 1]?.agency ?? []).join('; ');
}

function serial(date: Deadline['end']): number | '' {
  return date === null ? '' : serialFromDate(date);
}

function isStanding(deadline: Task['deadline']): 0 | 1 {
  const kind = deadline?.value.kind;
  return kind === 'recurring' || kind === 'open' ? 1 : 0;
}
