import type { Language } from '../../i18n/text';
import { countsToHundred } from '../../plan/progress';
import type { Plan, Task } from '../../plan/types';
import { taskStatus } from '../../rollup/task-status';
import type { StatusCode } from '../../values/status/types';
import { quoted } from '../references';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import { hasColumn, serial, type FieldSpec, type TaskFieldContext } from './fields';
import type { DataField } from './layout';
import { sourceOf, unchanged } from './sources';
import { statusFormula } from './status-formula';
import { texts } from './texts';
import { lookUp, ticked } from './word-table';

/** Serial numbers below are no days that a plan names: somebody typed a year or a count. */
const firstDay = 20_000;

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
      style: styles.line,
      content: (task) => statedContent(plan, task),
    });
  }
  if (hasColumn(plan, 'progress')) {
    const ofHundred = plan.tasks.some(
      ({ progress }) => progress && countsToHundred(plan.grid.at(progress.cell), progress.text),
    );
    fields.push({
      field: 'progress',
      title: texts.progress,
      width: 9,
      style: styles.percent,
      content: (task) => progressContent(plan, task, own('progressRead', task), ofHundred),
    });
  }
  if (fields.length > 0) {
    fields.push({
      field: 'meant',
      title: texts.meant,
      width: 14,
      style: styles.line,
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
    style: styles.line,
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
function progressContent(
  plan: Plan,
  task: Task,
  read: string,
  ofHundred: boolean,
): ReturnType<FieldSpec['content']> {
  const { progress } = task;
  if (!progress) return { value: null };
  const source = sourceOf(plan, task, progress);
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
  const typed = `IF(ISNUMBER(${first}),IF(${first}>${firstDay},INT(${first}),"?"),IF(TRIM(${first})="","","?"))`;
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
