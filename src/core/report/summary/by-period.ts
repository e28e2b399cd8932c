import { periodWords } from '../period-words';
import { writeFigureTable, type Summary, type TablePlace } from './figure-table';
import { tallyByKey } from './tally';
import { texts } from './texts';

/** A row a quarter in the order of time, a whole year after its quarters, tasks without a last day at the end. */
export function writeByPeriod(summary: Summary): TablePlace {
  const { input, layout } = summary;
  const rows = input.rollup.quarters.map((entry, index) => ({
    ordinal: index + 1,
    title: periodWords(entry.quarter, input.language),
    figures: entry,
    tally: tallyByKey(layout, 'periodKey', index + 1),
  }));
  return writeFigureTable(summary, texts.period, rows);
}
