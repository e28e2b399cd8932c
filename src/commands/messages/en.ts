import type { vi } from './vi';

/** Everything that the ribbon's commands say by themselves, in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'action.openPane': 'Open the pane',
  'action.close': 'Close',

  'work.check': 'Reading and checking the table…',
  'work.apply': 'Changing the cells and reading them again…',
  'work.write': 'Writing the summary sheets…',

  'table.checked': 'Table {table}: {tasks} tasks, as of {date}.',
  'table.bypassed': 'The sheet in front (“{sheet}”) has no table of tasks, so that of “{taken}” was taken.',
  'table.others': 'Other tables of the workbook, not checked: {tables}.',
  'table.unread': 'Sheets that cannot be read: {sheets}.',
  'columns.moved':
    'The headers of columns {columns} have changed since the columns were chosen, so all were found anew. Open the pane to decide whether the choice still holds.',
  'settings.unusable': 'The settings kept in the workbook cannot be used; the defaults were taken.',

  'check.clean': 'No errors or warnings',
  'check.found': '{error} errors, {warning} warnings',
  'check.review': '{review} places need a person to look.',
  'check.fixable': '{fixable} places can be fixed safely: choose “Fix safely” on the tab Phụ Lục.',
  'check.ran': '{rules} rules looked; {skipped} could not, for want of a column or of information.',
  'check.findings': 'What was found',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.review': 'To look at',

  'column.cell': 'Cell',
  'column.kind': 'Severity',
  'column.message': 'What',
  'column.before': 'Now',
  'column.after': 'Then',
  'column.rule': 'Reason',
  'column.why': 'Why',
  'column.sheet': 'Sheet',
  'column.what': 'What will be done',

  'fix.question': 'Change {count} cells?',
  'fix.about': 'See the list below. Nothing has been changed yet; cells with formulas never are.',
  'fix.hidden': '{count} of them lie in hidden rows (marked in the list).',
  'fix.hiddenCell': '{cell} (hidden row)',
  'fix.changes': 'Cells to be changed',
  'fix.refused': 'Cells that cannot be changed',
  'fix.yes': 'Change {count} cells',
  'fix.no': 'Change nothing',
  'fix.cancelled': 'Nothing was changed',
  'fix.nothing': 'No cell can be fixed safely',
  'fix.done': '{count} cells were changed',
  'fix.partly': '{count} cells were changed, {left} could not be',
  'fix.none': 'No cell could be changed',
  'fix.undo': 'To get the old contents back, open the pane, choose Journal, then Undo.',
  'fix.notJournalled':
    'The journal could not be kept in the workbook, so the pane cannot undo this run: press Ctrl+Z at once if you need to.',
  'fix.remaining': 'Left: {error} errors, {warning} warnings, {review} to look at.',
  'fix.format': '{value} (shown as {format})',
  'fix.codes': '{value} (other character codes, the same to the eye)',
  'value.empty': '(empty)',

  'summary.question': 'Sum up as of {date}?',
  'summary.about': 'From the table {table}, {tasks} tasks. The plan itself is not changed.',
  'summary.noUndo':
    'Once they are written, Excel may not be able to undo (Ctrl+Z) what was done before. Save the workbook first if you need to.',
  'summary.sheets': 'Sheets',
  'summary.add': 'To be added',
  'summary.update': 'To be updated; what people filled in stays',
  'summary.yes': 'Sum up',
  'summary.no': 'Do not',
  'summary.cancelled': 'Nothing was summed up',
  'summary.done': '{count} summary sheets were written',
  'summary.total': 'In total: {tasks} tasks, {budget}.',
  'summary.tasks': 'In total: {tasks} tasks.',
  'summary.unquantified': '{count} tasks state their budget in words or unclearly and are not in the sum.',
  'summary.mismatch':
    '{count} sums that the table states do not match its rows: see the reconciliation on the sheet “{sheet}”.',
  'summary.blocked': 'No sheet was written',

  'failure.title': 'This could not be done',
};
