import { columnLetter } from '../../grid/address';
import { formatMessage } from '../../i18n/message';
import type { Text } from '../../i18n/text';
import type { Task } from '../../plan/types';
import { taskBudget } from '../../rollup/task-budget';
import { isCompleted, taskStatus } from '../../rollup/task-status';
import { statusCodes, type StatusCode } from '../../values/status/types';
import type { DataLayout } from '../data/layout';
import { amountOf } from '../data/money-fields';
import { textFormula } from '../formula-text';
import { absolute, quoted } from '../references';
import { computed, constant, link, type Content } from '../sheet-builder';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import type { ReportInput } from '../types';
import type { Block, Entry } from './blocks';
import { texts } from './texts';

/** The rows of an agency's tasks. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Where a task stands on the sheet. */
export interface Place {
  /** Among the tasks of the agency, from 1. */
  readonly number: number;
  /** The key of the agency. */
  readonly key: number;
  /** The rows with the names of the agencies, by their keys. */
  readonly headings: ReadonlyMap<number, number>;
}

/** A column of the sheet: the cell of a task under an agency, and what stands below an agency's tasks. */
export interface AgencyColumn {
  readonly title: Text;
  readonly width: number;
  readonly cell: (entry: Entry, place: Place) => Content;
  readonly total?: (block: Block, rows: Rows) => Content;
}

export function agencyColumns(input: ReportInput, layout: DataLayout): AgencyColumn[] {
  const { plan, language, rollup } = input;
  const taskCol = plan.columns.find(({ role }) => role === 'task')?.col ?? plan.range.left;
  const hasDeadline = layout.has('deadline');
  const hasBudget = layout.has('budget');
  const statusCol = hasDeadline ? 5 : 4;
  const columns: AgencyColumn[] = [
    {
      title: texts.number,
      width: 5,
      cell: (_, { number }) => constant(number, styles.center),
    },
    {
      title: texts.ordinal,
      width: 9,
      cell: ({ task }) =>
        link(numberInPlan(task, input), plan.grid.sheet, { row: task.row, col: taskCol }, styles.centerLink),
    },
    {
      title: texts.task,
      width: 35 + (hasDeadline ? 0 : 15) + (hasBudget ? 0 : 13),
      cell: ({ task }) => constant(task.fields.task?.text ?? '', styles.text),
      total: (block, rows) => totalText(block, rows, statusCol, input, layout),
    },
  ];
  if (hasDeadline) {
    columns.push({
      title: texts.deadline,
      width: 15,
      cell: ({ task }) => constant(task.deadline?.value.text ?? '', styles.text),
    });
  }
  columns.push({
    title: texts.status,
    width: 13,
    cell: ({ task }) =>
      computed(
        layout.found('status', task.index),
        statusWords[taskStatus(task, rollup.asOf)][language],
        styles.text,
      ),
  });
  if (hasBudget) {
    columns.push({
      title: texts.budget,
      width: 13,
      cell: ({ task, payer }, { key, headings }) =>
        payer === key
          ? money(task, input, layout)
          : elsewhere(task, absolute({ row: headings.get(payer) ?? 1, col: 1 }), payer, input, layout),
      total: ({ lead }, { from, to }) => {
        const col = columnLetter(statusCol + 1);
        return computed(
          `ROUND(SUM(${col}${from}:${col}${to}),6)`,
          lead.budget / 1_000_000,
          styles.totalMoney,
        );
      },
    });
  }
  return columns;
}

/** The number by which people call a task: that of its section in front of its own, unless it begins so already. */
function numberInPlan({ ordinal, section, row }: Task, { language }: ReportInput): string {
  const own = ordinal?.text ?? '';
  if (own === '') return formatMessage(texts.row, { row }, language);
  const outer = section?.ordinal.text ?? '';
  return outer === '' || own.startsWith(`${outer}.`) || own === outer ? own : `${outer}.${own}`;
}

/** The amount of a task; where there is none, the words of the plan that stand in its place. */
function money(task: Task, { language }: ReportInput, layout: DataLayout): Content {
  const amount = layout.found('budget', task.index);
  const unclear = layout.found('budgetUnclear', task.index);
  const vague = texts.unclear[language];
  const words = layout.has('budgetText') ? layout.found('budgetText', task.index) : quoted(vague);
  const known = amountOf(task);
  const shown = layout.has('budgetText') ? (task.budget?.text ?? '') : vague;
  return computed(
    `IF(ISNUMBER(${amount}),${amount},IF(${unclear}>0,${words},""))`,
    known === '' && taskBudget(task).unclear.length > 0 ? shown : known,
    { ...styles.money, wrap: true },
  );
}

/** Says where the money of a task is counted that has some, under all its lead agencies but the first. */
function elsewhere(
  task: Task,
  heading: string,
  payer: number,
  { rollup, language }: ReportInput,
  layout: DataLayout,
): Content {
  const empty = `NOT(ISNUMBER(${layout.found('budget', task.index)})),${layout.found('budgetUnclear', task.index)}=0`;
  const isEmpty = amountOf(task) === '' && taskBudget(task).unclear.length === 0;
  const agency = rollup.leads[payer - 1]?.agency ?? '';
  return computed(
    `IF(AND(${empty}),"",${textFormula(texts.countedElsewhere[language], { agency: heading })})`,
    isEmpty ? '' : formatMessage(texts.countedElsewhere, { agency }, language),
    styles.text,
  );
}

/** How many tasks an agency has, how many of them are done and overdue, and what the sum of its money does not cover. */
function totalText(
  { key, lead }: Block,
  { from, to }: Rows,
  statusCol: number,
  { language }: ReportInput,
  layout: DataLayout,
): Content {
  const letter = columnLetter(statusCol);
  const statuses = `${letter}${from}:${letter}${to}`;
  const counted = (codes: readonly StatusCode[]): string =>
    codes.map((code) => `COUNTIF(${statuses},${quoted(statusWords[code][language])})`).join('+');
  const completed = statusCodes.filter(isCompleted);
  const formula = textFormula(texts.total[language], {
    tasks: `ROWS(${statuses})`,
    completed: counted(completed),
    overdue: counted(['overdue']),
  });
  const value = formatMessage(
    texts.total,
    {
      tasks: lead.tasks,
      completed: completed.reduce((sum, code) => sum + lead.status[code], 0),
      overdue: lead.status.overdue,
    },
    language,
  );
  if (!layout.has('budget')) return computed(formula, value, styles.totalText);
  const count = `SUMIFS(${layout.block('budgetUnclear')},${layout.block('leadKey1')},${key})`;
  const unclear = `IF(${count}>0,${textFormula(texts.unquantified[language], { count })},"")`;
  const known =
    lead.unquantified > 0 ? formatMessage(texts.unquantified, { count: lead.unquantified }, language) : '';
  return computed(`${formula}&${unclear}`, value + known, styles.totalText);
}
