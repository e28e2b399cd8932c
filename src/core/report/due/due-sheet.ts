import type { SheetSpec } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import type { Text } from '../../i18n/text';
import type { Task } from '../../plan/types';
import { finish, rowsOfStep, type Steps } from '../../steps';
import type { DataLayout } from '../data/layout';
import { fitRowsInSteps } from '../fit-rows';
import { textFormula } from '../formula-text';
import { daysEntry } from '../entries';
import { lineHeight, linesOf } from '../measures';
import { absolute, quoted } from '../references';
import { computed, constant, SheetBuilder } from '../sheet-builder';
import { writeAsOf, writeTitle } from '../sheet-head';
import { margins, styles } from '../styles';
import type { ReportInput } from '../types';
import { dueColumns, mostLines, type DueColumn } from './due-columns';
import { dueGroups, dueSoonDays, dueSoonName, groupNumbers, type DueGroup } from './due-fields';
import { listedTasks, type ListedTask } from './listed-tasks';
import { texts } from './texts';

/** Every row of the list looks through all tasks of the plan. */
const mostRows = 1000;
/** Rows are kept ready for those that come in until the day of the report is so many days later, … */
const daysAhead = 31;
/** … and for a few whose status changes; more would print as empty pages. */
const spareRows = 5;

/**
 * The tasks that are past their deadline, the longest first, then those whose deadline draws near. The list moves with
 * the day of the report, the number of days and the statuses of the plan.
 */
export function dueSheet(input: ReportInput, layout: DataLayout): SheetSpec {
  return finish(dueSheetInSteps(input, layout));
}

/** The same in steps. */
export function* dueSheetInSteps(input: ReportInput, layout: DataLayout): Steps<SheetSpec> {
  const { plan, language, names } = input;
  if (!layout.has('dueKey') || plan.tasks.length === 0) return withoutList(input);
  const columns = dueColumns(input, layout);
  const builder = new SheetBuilder(
    'due',
    names.due,
    columns.map(({ width, hidden = false }) => ({ width, hidden })),
  );
  const visible = columns.filter(({ hidden = false }) => !hidden);
  const right = visible.length;
  writeTitle(builder, texts.title, visible, input);
  writeAsOf(builder, right, input);
  builder.blank();
  const listed = listedTasks(input, layout);
  yield;
  const total = writeCounts(builder, input, layout, listed);
  const room = roomFor(input, listed);
  writeMessage(builder, input, { total, room, listed: listed.length, right });
  const head = builder.row(columns.map(({ title }) => constant(title[language], styles.head)));
  const height = lineHeight * (yield* linesPerRow(input, columns));
  for (let index = 0; index < room; index++) {
    const place = { row: builder.next, number: index + 1, total };
    const task = listed[index];
    builder.row(
      columns.map(({ formula, value, style }) =>
        computed(formula(place), task ? value(task, place) : '', { ...style, border: false }),
      ),
      { height },
    );
    if (index % rowsOfStep === 0) yield;
  }
  const bottom = head + room;
  builder.table({ name: 'PhuLuc_DenHan', range: { top: head, left: 1, bottom, right: columns.length } });
  builder.conditional({
    range: { top: head + 1, left: 1, bottom, right },
    formula: `=$A${head + 1}<>""`,
    style: { border: true },
  });
  const spec = builder.build(head, {
    orientation: 'landscape',
    margins,
    repeatRows: { from: head, to: head },
    area: { top: 1, left: 1, bottom, right },
  });
  return yield* fitRowsInSteps(spec);
}

/** How many rows the list has. */
function roomFor(input: ReportInput, listed: readonly ListedTask[]): number {
  const { tasks } = input.plan;
  const later = dueGroups(input, daysAhead);
  const soon = tasks.filter((task) => later(task) !== null).length;
  const most = Math.max(tasks.filter(isDated).length, listed.length);
  return Math.max(1, Math.min(most, soon + spareRows, mostRows));
}

function isDated({ deadline }: Task): boolean {
  return (deadline?.value.end ?? null) !== null;
}

/** As many as any task needs that may come into the list. */
function* linesPerRow({ plan }: ReportInput, columns: readonly DueColumn[]): Steps<number> {
  let most = 1;
  for (const [index, task] of plan.tasks.filter(isDated).entries()) {
    if (index % rowsOfStep === 0) yield;
    for (const { textOf, width } of columns) {
      if (textOf) most = Math.max(most, linesOf(textOf(task), width));
    }
    // A shortened text may still need one line more than its letters alone would.
    if (most > mostLines) return mostLines + 1;
  }
  return most;
}

/** The number of tasks in each group and the cell for the number of days; gives the cell that counts all. */
function writeCounts(
  builder: SheetBuilder,
  input: ReportInput,
  layout: DataLayout,
  listed: readonly ListedTask[],
): string {
  const { language, plan } = input;
  const label = 3;
  const style = { ...styles.count, align: 'center' } as const;
  const groups = layout.block('dueGroup');
  const lines: Record<DueGroup, Text> = { overdue: texts.overdue, past: texts.past, soon: texts.soon };
  const counts = (Object.keys(groupNumbers) as DueGroup[]).map((group) => {
    const count = listed.filter((task) => task.group === group).length;
    const row = builder.row(
      [
        constant(lines[group][language], styles.plain),
        computed(`COUNTIF(${groups},${groupNumbers[group]})`, count, style),
      ],
      { from: label },
    );
    return absolute({ row, col: label + 1 });
  });
  const days = builder.row(
    [
      constant(texts.days[language], styles.plain),
      constant(dueSoonDays(input), { ...styles.input, numberFormat: '0' }),
    ],
    { from: label },
  );
  builder.input(dueSoonName, { row: days, col: label + 1 });
  builder.entry(daysEntry({ row: days, col: label + 1 }, language));
  const tracked = plan.columns.some(
    ({ role }) => role === 'status' || role === 'progress' || role === 'finished',
  );
  if (!tracked) builder.line(constant(texts.noStatus[language], styles.note));
  return counts.join('+');
}

interface MessageParts {
  /** A formula for how many tasks belong into the list. */
  readonly total: string;
  readonly room: number;
  readonly listed: number;
  /** The last column that can be seen. */
  readonly right: number;
}

/** Says live that the list is empty or too short for all that belongs into it. */
function writeMessage(
  builder: SheetBuilder,
  { language, names }: ReportInput,
  { total, room, listed, right }: MessageParts,
): void {
  const template = room < mostRows ? texts.more : texts.beyondLimit;
  const none = texts.none[language];
  const more = textFormula(template[language], {
    count: `${total}-${room}`,
    limit: String(mostRows),
    sheet: quoted(names.data),
  });
  const known = { count: listed - room, limit: mostRows, sheet: names.data };
  builder.line(
    computed(
      `IF(${total}=0,${quoted(none)},IF(${total}>${room},${more},""))`,
      listed === 0 ? none : listed > room ? formatMessage(template, known, language) : '',
      styles.label,
    ),
    { right },
  );
}

function withoutList(input: ReportInput): SheetSpec {
  const columns = [{ width: 140 }];
  const builder = new SheetBuilder('due', input.names.due, columns);
  writeTitle(builder, texts.title, columns, input);
  builder.line(constant(texts.noDeadlines[input.language], styles.plain));
  return builder.build(0, { orientation: 'landscape', margins, repeatRows: null, area: null });
}
