import type { SheetSpec } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import { constant, SheetBuilder } from '../sheet-builder';
import { margins, styles } from '../styles';
import { showDecimals } from '../summary/figure-table';
import { widthOf } from '../measures';
import type { Collection } from './collection';
import { writeAsOf, writeLine } from './sheet-lines';
import { taskColumns } from './task-columns';
import { TaskTable } from './task-table';
import { texts } from './texts';

/** The titles above the table stand across these many columns. */
const titleColumns = 7;

/** One row a task of all plans, as an ordinary table from which the summary counts; there must be a task. */
export function dataSheet(collection: Collection): { readonly spec: SheetSpec; readonly table: TaskTable } {
  const { entries, language } = collection;
  const columns = taskColumns(collection);
  const name = texts.dataSheet[language];
  const builder = new SheetBuilder(
    'data',
    name,
    columns.map(({ width, hidden = false }) => ({ width, hidden })),
  );
  const place = { width: widthOf(columns.slice(0, titleColumns)), right: titleColumns };
  writeLine(builder, texts.dataTitle[language], styles.title, place);
  const about = { count: entries.length, sheet: texts.summarySheet[language] };
  writeLine(builder, formatMessage(texts.dataAbout, about, language), styles.note, place);
  writeAsOf(builder, collection, titleColumns);
  builder.blank();
  const head = builder.row(columns.map(({ title }) => constant(title[language], styles.head)));
  entries.forEach((entry, index) => {
    for (const task of entry.plan.tasks) {
      const placed = { entry, number: index + 1, task };
      builder.row(columns.map(({ value, style }) => constant(value(placed), style)));
    }
  });
  const bottom = builder.next - 1;
  const table = { top: head, left: 1, bottom, right: columns.length };
  builder.table({ name: 'PhuLuc_NhiemVu', range: table });
  columns.forEach(({ field }, index) => {
    if (field === 'budget' || field === 'spent')
      builder.conditional(showDecimals(index + 1, head + 1, bottom));
  });
  const spec = builder.build(head, {
    orientation: 'landscape',
    margins,
    repeatRows: { from: head, to: head },
    area: { ...table, top: 1, right: columns.filter(({ hidden = false }) => !hidden).length },
  });
  const fields = columns.map(({ field }) => field);
  return { spec, table: new TaskTable(name, fields, head + 1, bottom - head) };
}
