import { sheetIds, type SheetId, type SheetSpec } from '../grid/sheet-spec';
import { finish, oneStep, type Steps } from '../steps';
import { agenciesSheetInSteps } from './agencies/agencies-sheet';
import { dataSheetInSteps } from './data/data-sheet';
import { dueSheetInSteps } from './due/due-sheet';
import { findingsSheetInSteps } from './findings/findings-sheet';
import { journalSheetInSteps } from './journal/journal-sheet';
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
  return finish(buildReportInSteps(input));
}

/** The same in steps. */
export function* buildReportInSteps(input: ReportInput): Steps<readonly SheetSpec[]> {
  const { spec: data, layout } = yield* dataSheetInSteps(input);
  const build: Readonly<Record<SheetId, () => Steps<SheetSpec>>> = {
    summary: () => oneStep(() => summarySheet(input, layout)),
    due: () => dueSheetInSteps(input, layout),
    agencies: () => agenciesSheetInSteps(input, layout),
    findings: () => findingsSheetInSteps(input),
    journal: () => journalSheetInSteps(input),
    data: () => oneStep(() => data),
  };
  const specs: SheetSpec[] = [];
  for (const id of neededSheets(input.wanted)) specs.push(yield* build[id]());
  return specs;
}
