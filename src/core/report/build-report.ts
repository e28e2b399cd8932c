import { sheetIds, type SheetId, type SheetSpec } from '../grid/sheet-spec';
import { agenciesSheet } from './agencies/agencies-sheet';
import { dataSheet } from './data/data-sheet';
import { dueSheet } from './due/due-sheet';
import { findingsSheet } from './findings/findings-sheet';
import { journalSheet } from './journal/journal-sheet';
import { summarySheet } from './summary/summary-sheet';
import type { ReportInput } from './types';

/** Sheets that count from the data sheet: where one of them is wanted, that one is too. */
const counting: readonly SheetId[] = ['summary', 'due', 'agencies'];

/** All sheets that must be written for the wanted ones to work, in the order in which a reader wants them. */
export function neededSheets(wanted: Iterable<SheetId>): SheetId[] {
  const asked = new Set(wanted);
  if (counting.some((id) => asked.has(id))) asked.add('data');
  return sheetIds.filter((id) => asked.has(id));
}

/** The summary sheets of a plan that are wanted, with the sheet of data that they count from. */
export function buildReport(input: ReportInput): readonly SheetSpec[] {
  const { spec: data, layout } = dataSheet(input);
  const build: Readonly<Record<SheetId, () => SheetSpec>> = {
    summary: () => summarySheet(input, layout),
    due: () => dueSheet(input, layout),
    agencies: () => agenciesSheet(input, layout),
    findings: () => findingsSheet(input),
    journal: () => journalSheet(input),
    data: () => data,
  };
  return neededSheets(input.wanted).map((id) => build[id]());
}
