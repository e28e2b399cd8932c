import type { SheetSpec } from '../../grid/sheet-spec';
import { formatMessage } from '../../i18n/message';
import type { Text } from '../../i18n/text';
import { fitRows } from '../fit-rows';
import { widthOf } from '../measures';
import { constant, SheetBuilder } from '../sheet-builder';
import { margins, styles } from '../styles';
import { keepOnPages, type KeptRows } from '../summary/pages';
import { cellName } from '../summary/tally';
import { texts as summaryTexts } from '../summary/texts';
import { writeByArea } from './by-area';
import { writeByFile } from './by-file';
import type { Collection } from './collection';
import { CollectionColumns } from './columns';
import { writeFailedFiles } from './failed-files';
import { figureNotes } from './notes';
import { writeAsOf, writeLine } from './sheet-lines';
import { totalOf, type CollectionSummary } from './summary-parts';
import type { TaskTable } from './task-table';
import { texts } from './texts';
import { fillCount, fillFailed, writeTitleBlock } from './title-block';

const print = { orientation: 'landscape', margins, repeatRows: null, area: null } as const;
/** Where there is nothing but files that could not be used: number, file, reason. */
const emptyColumns = [5, 35, 85].map((width) => ({ width }));

/** All plans on one sheet: plan by plan, then area by area, then the files that gave no plan. */
export function summarySheet(collection: Collection, table: TaskTable): SheetSpec {
  const { language, covers, failed, entries } = collection;
  const total = totalOf(collection);
  const columns = new CollectionColumns(covers, total);
  const width = widthOf(columns.specs);
  const builder = new SheetBuilder('summary', texts.summarySheet[language], columns.specs);
  const summary: CollectionSummary = { collection, columns, table, builder };
  const blocks: KeptRows[] = [];
  const lastFigure = columns.col('tasks') + columns.figures.length - 1;
  /** @param unit the column above which the unit of the amounts stands, if the part has any */
  const part = <Place>(heading: Text, unit: number | null, write: () => Place): Place => {
    builder.blank();
    const from = writeHeading(builder, `${blocks.length + 1}. ${heading[language]}`);
    if (unit !== null && covers.budget)
      builder.beside(from, [constant(summaryTexts.unit[language], styles.unit)], unit);
    const place = write();
    blocks.push({ from, to: builder.next - 1 });
    return place;
  };
  const note = (text: string): void => writeLine(builder, text, styles.note, { width });

  const head = writeTitleBlock(builder, collection, width);
  const files = part(texts.byFile, builder.width, () => {
    const place = writeByFile(summary);
    figureNotes(collection).forEach(note);
    return place;
  });
  const isDivided = entries.some(({ plan }) => plan.sections.length > 0);
  part(texts.byArea, isDivided ? lastFigure : null, () => {
    if (isDivided) writeByArea(summary, files);
    else note(texts.noSections[language]);
  });
  fillCount(
    builder,
    head.plans,
    `COUNT(${cellName(1, files.first)}:${cellName(1, files.last)})`,
    entries.length,
  );
  fillCount(builder, head.tasks, cellName(columns.col('tasks'), files.total), total.tasks);
  if (head.failed !== null) {
    const rows = part(texts.failedFiles, null, () =>
      writeFailedFiles(builder, failed, language, columns.specs),
    );
    fillFailed(builder, head.failed, collection, rows);
  }
  return keepOnPages(fitRows(builder.build(0, print)), blocks);
}

/** The same where no file has a task. */
export function emptySummary(collection: Collection): SheetSpec {
  const { language, entries, failed } = collection;
  const width = widthOf(emptyColumns);
  const builder = new SheetBuilder('summary', texts.summarySheet[language], emptyColumns);
  writeLine(builder, texts.summaryTitle[language], styles.title, { width });
  writeAsOf(builder, collection);
  builder.blank();
  const files = entries.map(({ label }) => label).join(', ');
  const text = entries.length === 0 ? texts.nothing : texts.withoutTasks;
  writeLine(builder, formatMessage(text, { files }, language), styles.note, { width });
  if (failed.length > 0) {
    builder.blank();
    writeHeading(builder, texts.failedFiles[language]);
    writeFailedFiles(builder, failed, language, emptyColumns);
  }
  return fitRows(builder.build(0, print));
}

function writeHeading(builder: SheetBuilder, heading: string): number {
  return builder.row([constant(heading, styles.heading)], { height: 22 });
}
