import { computed, constant } from '../sheet-builder';
import { styles } from '../styles';
import { cellName } from '../summary/tally';
import { texts as summaryTexts } from '../summary/texts';
import { figureCells } from './figure-cells';
import { ofRows, ofTasks } from './figure-sources';
import { showMoney, totalOf, type CollectionSummary, type TablePlace } from './summary-parts';
import { texts } from './texts';

/**
 * A row an area over all plans, with how many plans have tasks in it.
 *
 * @param files the table of plans: its numbers of files tell which plans there are
 */
export function writeByArea(summary: CollectionSummary, files: TablePlace): void {
  const { collection, columns, table, builder } = summary;
  const { language, covers } = collection;
  const titles = [
    summaryTexts.number,
    summaryTexts.area,
    texts.plans,
    ...columns.figures.map(({ title }) => title),
  ];
  const head = builder.row(titles.map((title) => constant(title[language], styles.head)));
  const first = head + 1;
  const numbers = `$A$${files.first}:$A$${files.last}`;
  collection.areas.areas.forEach(({ title, figures, plans }, index) => {
    const row = builder.next;
    const ofPlan = `COUNTIFS(${table.block('fileNumber')},${numbers},${table.block('areaNumber')},$A${row})`;
    const place = { figures, source: ofTasks(table, 'areaNumber', row), row, head, covers };
    builder.row([
      constant(index + 1, styles.center),
      constant(title, styles.text),
      computed(`SUMPRODUCT(--(${ofPlan}>0))`, plans, styles.count),
      ...figureCells(columns, place, language),
    ]);
  });
  const total = builder.next;
  const source = ofRows(table, first, total - 1);
  builder.row([
    constant(null, styles.totalText),
    constant(summaryTexts.total[language], styles.totalText),
    computed(
      `COUNT(${cellName(1, files.first)}:${cellName(1, files.last)})`,
      collection.entries.length,
      styles.totalCount,
    ),
    ...figureCells(columns, { figures: totalOf(collection), source, row: total, head, covers }, language),
  ]);
  showMoney(summary, first, total);
}
