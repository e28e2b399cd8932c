import { columnLetter } from '../../grid/address';
import type { CellStyle, SpecValue } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import type { Text } from '../../i18n/text';
import type { Task } from '../../plan/types';
import { taskStatus } from '../../rollup/task-status';
import { daysBetween, serialFromDate } from '../../values/civil-date';
import { asOfName } from '../as-of';
import { leadText, taskKeys } from '../data/keys';
import type { DataField, DataLayout } from '../data/layout';
import { textFormula } from '../formula-text';
import { quoted } from '../references';
import { statusWords } from '../status-words';
import { styles } from '../styles';
import type { ReportInput } from '../types';
import { groupNumbers } from './due-fields';
import type { ListedTask } from './listed-tasks';
import { texts } from './texts';

/**
 * All rows are equally high, because the tasks move through them and spreadsheets do not fit rows to what formulas give.
 * Longer texts are shortened; the plan has them in full.
 */
export const mostLines = 3;
/** Whatever is said of the distance stands on one line. */
export const distanceWidth = 25;
/** Letters are narrower than the digits by which columns are measured; words are kept whole. */
const charactersPerWidth = 1.15;

/** A row of the list. */
export interface Place {
  readonly row: number;
  /** From 1. */
  readonly number: number;
  /** A formula for how many tasks belong into the list. */
  readonly total: string;
}

/** A column of the list: what its cells calculate for whichever task stands in the row, and what that gives now. */
export interface DueColumn {
  readonly title: Text;
  readonly width: number;
  readonly hidden?: boolean;
  readonly style: CellStyle;
  readonly formula: (place: Place) => string;
  readonly value: (listed: ListedTask, place: Place) => SpecValue;
  /** The text that it shows of any task, where that may need several lines. */
  readonly textOf?: (task: Task) => string;
}

/**
 * The columns of the list. The last, hidden one finds the place of the task on the data sheet; the others look up
 * there. No formula looks outside its row but at fixed cells, so that the list can be sorted and filtered.
 */
export function dueColumns(input: ReportInput, layout: DataLayout): DueColumn[] {
  const { plan, language, rollup } = input;
  const keys = taskKeys(plan, rollup);
  const hasLead = plan.tasks.some(({ leads }) => leads !== null);
  const positionCol = hasLead ? 9 : 8;
  const cell = (col: number, row: number): string => `$${columnLetter(col)}${row}`;
  const at = ({ row }: Place): string => cell(positionCol, row);
  const filled = (formula: (place: Place) => string) => (place: Place) =>
    `IF(${at(place)}="","",${formula(place)})`;
  const found = (field: DataField, place: Place): string => `INDEX(${layout.block(field)},${at(place)})`;
  const text = (
    field: DataField,
    width: number,
    textOf: (task: Task) => string,
  ): Omit<DueColumn, 'title'> => ({
    width,
    style: styles.text,
    formula: filled((place) => shortenedFormula(found(field, place), width)),
    value: ({ task }) => shortened(textOf(task), width),
    textOf: (task) => shortened(textOf(task), width),
  });
  const endCol = positionCol - 3;

  const columns: DueColumn[] = [
    {
      title: texts.number,
      width: 5,
      style: styles.center,
      formula: filled(({ number }) => String(number)),
      value: (_, { number }) => number,
    },
    {
      title: texts.row,
      width: 6,
      style: styles.centerLink,
      formula: filled((place) => {
        const row = found('row', place);
        return `HYPERLINK(${quoted(linkTo(input))}&${row},${row})`;
      }),
      value: ({ task }) => task.row,
    },
    {
      title: texts.task,
      ...text('task', hasLead ? 48 : 72, ({ fields }) => fields.task?.text ?? ''),
    },
    {
      title: texts.deadline,
      ...text('deadline', 18, ({ deadline }) => deadline?.value.text ?? ''),
    },
    {
      title: texts.end,
      width: 12,
      style: styles.date,
      formula: filled((place) => `IF(ISNUMBER(${found('end', place)}),${found('end', place)},"")`),
      value: ({ task }) => {
        const end = task.deadline?.value.end ?? null;
        return end === null ? '' : serialFromDate(end);
      },
    },
    {
      title: texts.status,
      ...text('status', 14, (task) => statusWords[taskStatus(task, rollup.asOf)][language]),
    },
    {
      title: texts.distance,
      width: distanceWidth,
      style: styles.text,
      formula: filled((place) => distanceFormula(cell(endCol, place.row), found('dueGroup', place), input)),
      value: (listed) => distance(listed, input),
    },
    {
      title: texts.position,
      width: 8,
      hidden: true,
      style: styles.count,
      formula: ({ number, total }) => {
        const order = layout.block('dueKey');
        return `IF(${number}>${total},"",MATCH(SMALL(${order},${number}),${order},0))`;
      },
      value: ({ task }) => task.index + 1,
    },
  ];
  if (hasLead) {
    columns.splice(3, 0, {
      title: texts.lead,
      ...text('lead', 24, (task) => leadText(keys(task), rollup)),
    });
  }
  return columns;
}

/** A text on one line, no longer than what {@link mostLines} lines of its column can take. */
function shortened(text: string, width: number): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > longestFor(width) ? `${line.slice(0, longestFor(width) - 1)}…` : line;
}

function shortenedFormula(text: string, width: number): string {
  const line = `SUBSTITUTE(${text},CHAR(10)," ")`;
  const longest = longestFor(width);
  return `IF(LEN(${text})>${longest},LEFT(${line},${longest - 1})&"…",${line})`;
}

/** In characters. */
function longestFor(width: number): number {
  return Math.floor(mostLines * width * charactersPerWidth);
}

/** What `HYPERLINK` needs in front of the number of a row: `#'Phụ lục'!B`. */
function linkTo({ plan }: ReportInput): string {
  const col = plan.columns.find(({ role }) => role === 'task')?.col ?? plan.range.left;
  return `#'${plan.grid.sheet.replace(/'/g, "''")}'!${columnLetter(col)}`;
}

/** In words, how far the last day lies from the day of the report. */
function distanceFormula(end: string, group: string, { language }: ReportInput): string {
  const say = (text: Text, days: string): string => textFormula(text[language], { days });
  const late = `${asOfName}-${end}`;
  const past = `IF(${group}=${groupNumbers.past},${say(texts.daysPast, late)},${say(texts.daysOverdue, late)})`;
  const today = quoted(texts.today[language]);
  const left = `IF(${end}=${asOfName},${today},${say(texts.daysLeft, `${end}-${asOfName}`)})`;
  return `IF(${end}="",${quoted(texts.overdueWithoutEnd[language])},IF(${end}<${asOfName},${past},${left}))`;
}

function distance({ task, group }: ListedTask, { rollup, language }: ReportInput): string {
  const end = task.deadline?.value.end ?? null;
  if (end === null) return texts.overdueWithoutEnd[language];
  const days = daysBetween(rollup.asOf, end);
  if (days === 0) return texts.today[language];
  if (days > 0) return formatMessage(texts.daysLeft, { days }, language);
  return formatMessage(group === 'past' ? texts.daysPast : texts.daysOverdue, { days: -days }, language);
}
