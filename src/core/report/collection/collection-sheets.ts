import type { SheetSpec } from '../../grid/sheet-spec';
import { fitRows } from '../fit-rows';
import { collect } from './collection';
import { dataSheet } from './data-sheet';
import { reconciliationSheet } from './reconciliation-sheet';
import { emptySummary, summarySheet } from './summary-sheet';
import type { CollectionInput } from './types';

/**
 * The sheets of a workbook of its own that sums up several plans: the summary, the reconciliation of their stated sums, and
 * one row a task of all of them. What the files say stands there as values; everything counted from it is a live formula.
 * Where no plan has a task, there is the summary alone, which says so.
 */
export function collectionSheets(input: CollectionInput): readonly SheetSpec[] {
  const collection = collect(input);
  if (collection.entries.every(({ plan }) => plan.tasks.length === 0)) return [emptySummary(collection)];
  const { spec: data, table } = dataSheet(collection);
  return [summarySheet(collection, table), fitRows(reconciliationSheet(collection)), fitRows(data)];
}
