import { computed, constant, type Content } from '../sheet-builder';
import { styles } from '../styles';
import { texts as summaryTexts } from '../summary/texts';
import { figureCells } from './figure-cells';
import { ofRows, ofTasks, sumOfColumn } from './figure-sources';
import { figuresOf, showMoney, totalOf, type CollectionSummary, type TablePlace } from './summary-parts';
import { texts } from './texts';

const severities = ['error', 'warning', 'review'] as const;

/** A row a plan: who issued it, how its tasks stand, what they cost and what the check found. */
export function writeByFile(summary: CollectionSummary): TablePlace {
  const { collection, columns, table, builder } = summary;
  const { entries, language } = collection;
  const titles = [
    summaryTexts.number,
    texts.file,
    texts.agency,
    ...columns.figures.map(({ title }) => title),
    texts.errors,
    texts.warnings,
    texts.reviews,
  ];
  const head = builder.row(titles.map((title) => constant(title[language], styles.head)));
  const first = head + 1;
  entries.forEach((entry, index) => {
    const row = builder.next;
    const place = { figures: figuresOf(entry), source: ofTasks(table, 'fileNumber', row), row, head };
    builder.row([
      constant(index + 1, styles.center),
      constant(entry.label, styles.text),
      constant(entry.plan.title.agency, styles.text),
      ...figureCells(columns, { ...place, covers: entry.covers }, language),
      ...severities.map((severity) => constant(entry.counts[severity], styles.count)),
    ]);
  });
  const total = builder.next;
  const source = ofRows(table, first, total - 1);
  const findings = severities.map((severity, index): Content => {
    const col = columns.specs.length - severities.length + 1 + index;
    const count = entries.reduce((sum, { counts }) => sum + counts[severity], 0);
    return computed(sumOfColumn(col, first, total - 1), count, styles.totalCount);
  });
  const figures = totalOf(collection);
  builder.row([
    constant(null, styles.totalText),
    constant(summaryTexts.total[language], styles.totalText),
    constant(null, styles.totalText),
    ...figureCells(columns, { figures, source, row: total, head, covers: collection.covers }, language),
    ...findings,
  ]);
  showMoney(summary, first, total);
  return { first, last: total - 1, total };
}
