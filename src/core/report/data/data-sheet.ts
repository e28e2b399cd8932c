import { columnLetter, type Range } from '../../grid/address';
import type { SheetSpec } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import { finish, rowsOfStep, type Steps } from '../../steps';
import { serialFromDate } from '../../values/civil-date';
import { asOfName } from '../as-of';
import { dayEntry } from '../entries';
import { lineHeight } from '../measures';
import { columnBlock } from '../references';
import { computed, constant, SheetBuilder } from '../sheet-builder';
import { statusWords } from '../status-words';
import { finerMoney, margins, styles } from '../styles';
import type { ReportInput } from '../types';
import type { FieldSpec, TaskFieldContext } from './fields';
import { DataLayout } from './layout';
import { moneyFields } from './money-fields';
import { dueFields } from '../due/due-fields';
import { describingFields } from './describing-fields';
import { helpingFields } from './helping-fields';
import { statusFields } from './status-fields';
import { texts } from './texts';
import { statusTable } from './word-table';

const headRow = 5;
const firstRow = headRow + 1;
/** Room for titles of three lines, in points. */
const headHeight = 52;
const moneyColumns = new Set(['budget', 'total', 'spent']);

interface DataSheet {
  readonly spec: SheetSpec;
  readonly layout: DataLayout;
}

/**
 * The sheet from which all others count: one row a task, in the order of the plan, as an ordinary table, and beside it
 * the words by which a status is understood.
 */
export function dataSheet(input: ReportInput): DataSheet {
  return finish(dataSheetInSteps(input));
}

/** The same in steps. */
export function* dataSheetInSteps(input: ReportInput): Steps<DataSheet> {
  const { plan, rollup, language, names } = input;
  const table = statusTable(plan);
  const late: { layout?: DataLayout } = {};
  const layout = (): DataLayout => {
    if (!late.layout) throw new Error('The columns are laid out before their cells are written.');
    return late.layout;
  };
  const wordBlock = (col: number): string => columnBlock(col, firstRow, firstRow + table.length - 1);
  const context: TaskFieldContext = {
    plan,
    rollup,
    language,
    layout,
    words: () => ({ words: wordBlock(fields.length + 2), meanings: wordBlock(fields.length + 3) }),
  };
  const money = moneyFields(plan, layout);
  const fields: readonly FieldSpec[] = [
    ...describingFields(context),
    ...statusFields(context),
    ...money.shown,
    ...helpingFields(context),
    ...dueFields(input, layout),
    ...money.helping,
  ];
  const leads = fields.filter(({ field }) => field.startsWith('leadKey')).length;
  late.layout = new DataLayout(
    names.data,
    fields.map(({ field }) => field),
    firstRow,
    plan.tasks.length,
    leads,
  );
  const builder = new SheetBuilder('data', names.data, [
    ...fields.map(({ width, hidden = false }) => ({ width, hidden })),
    { width: 3 },
    { width: 26 },
    { width: 20 },
  ]);
  writeHead(builder, input);
  builder.row(
    [
      ...fields.map(({ title, titleData = {} }) =>
        constant(formatMessage(title, titleData, language), styles.head),
      ),
      null,
      constant(texts.word[language], styles.head),
      constant(texts.meaning[language], styles.head),
    ],
    { height: headHeight },
  );
  for (let index = 0; index < Math.max(plan.tasks.length, table.length); index++) {
    const task = plan.tasks[index];
    const entry = table[index];
    builder.row(
      [
        ...fields.map(({ content, style }) => (task ? { ...content(task), style } : null)),
        null,
        entry ? constant(entry.word, styles.line) : null,
        entry ? constant(statusWords[entry.code][language], styles.line) : null,
      ],
      { height: lineHeight },
    );
    if (index % rowsOfStep === 0) yield;
  }
  const last = firstRow + plan.tasks.length - 1;
  builder.table({ name: 'PhuLuc_NhiemVu', range: block(1, fields.length, last) });
  builder.table({
    name: 'PhuLuc_TuTinhTrang',
    range: block(fields.length + 2, fields.length + 3, firstRow + table.length - 1),
  });
  fields.forEach(({ field }, index) => {
    if (!moneyColumns.has(field) && !/^part\d+$/.test(field)) return;
    const first = `${columnLetter(index + 1)}${firstRow}`;
    builder.conditional({
      range: { ...block(index + 1, index + 1, last), top: firstRow },
      formula: `=AND(ISNUMBER(${first}),ROUND(${first},6)<>ROUND(${first},0))`,
      style: { numberFormat: finerMoney },
    });
  });
  const spec = builder.build(headRow, {
    orientation: 'landscape',
    margins,
    repeatRows: { from: headRow, to: headRow },
    area: { top: 1, left: 1, bottom: last, right: fields.length },
  });
  return { spec, layout: late.layout };
}

function writeHead(builder: SheetBuilder, { plan, rollup, language, wanted }: ReportInput): void {
  builder.line(constant(texts.title[language], { ...styles.title, align: 'left' }), { right: 8, height: 24 });
  const about = formatMessage(texts.about, { sheet: plan.grid.sheet }, language);
  builder.line(constant(about, styles.note), { right: 8, height: 50 });
  const asOf = serialFromDate(rollup.asOf);
  const row = builder.row([
    null,
    null,
    constant(texts.asOf[language], styles.label),
    wanted.has('summary')
      ? computed(asOfName, asOf, { ...styles.date, align: 'left' })
      : constant(asOf, { ...styles.inputDate, align: 'left' }),
  ]);
  if (!wanted.has('summary')) {
    builder.input(asOfName, { row, col: 4 });
    builder.entry(dayEntry({ row, col: 4 }, language));
  }
  builder.blank();
}

function block(left: number, right: number, bottom: number): Range {
  return { top: headRow, left, bottom, right };
}
