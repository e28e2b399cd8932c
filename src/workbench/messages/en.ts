import type { vi } from './vi';

/** The same in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'app.name': 'Phụ Lục',
  'app.bar': 'Toolbar',
  'app.messages': 'Messages of the page',
  'app.grid': 'Spreadsheet',
  'app.pane': 'Task pane',
  'app.resize': 'Width of the task pane',
  'action.close': 'Close',
  'action.cancel': 'Cancel',

  'bar.file': 'File',
  'bar.open': 'Open a file…',
  'bar.samples': 'Samples',
  'bar.save': 'Save',
  'bar.saveAs': 'Save as another file…',
  'bar.saveMore': 'Other ways to save',
  'bar.download': 'Download .xlsx',
  'bar.standalone': 'Download the summary',
  'bar.print': 'Print the summary',
  'bar.more': 'Summary and help',
  'bar.language': 'Tiếng Việt',
  'bar.help': 'Help',
  'bar.unsaved': 'There are unsaved changes',
  'bar.saved': 'There are no unsaved changes',

  'sample.tracking': 'Hương Thủy 2023 – with progress tracked',
  'sample.plan': 'Hương Thủy 2023 – plan at the start of the year',
  'sample.section': 'Gia Lai Department of Education 2021–2025 – a table of many pages',

  'invite.sample':
    'This is a real plan. Press “Check this table” on the right to see what is wrong, or open a file of your own: it never leaves this computer.',
  'drop.here': 'Drop an .xlsx or .xlsm file here to open it',
  'drop.several': 'Only one file can be opened at a time.',

  'open.reading': 'Reading {name}…',
  'open.showing': 'Showing the spreadsheet…',
  'open.calculating': 'Calculating formulas…',
  'open.failed': '“{name}” could not be opened: {reason}',
  'open.unexpected': '“{name}” could not be opened because of an unexpected error ({reason}).',
  'open.tooLarge': 'The file is larger than {limit} MB: copy the table that matters to a new file.',
  'open.nothing': 'No file is open. Open one or choose a sample.',

  'shown.not': 'This spreadsheet does not show: {things}. They stay in the file when it is saved.',
  'shown.unreadable':
    'The sheet “{name}” cannot be read, so it is not shown: {reason} It stays in the file when it is saved.',
  'shown.charts': 'charts',
  'shown.chartSheets': 'chart sheets',
  'shown.comments': 'notes and comments',
  'shown.conditionalFormats': 'conditional formats',
  'shown.dataValidation': 'drop-down lists in cells',
  'shown.dates1904': 'days of the 1904 calendar as they are (four years off here)',
  'shown.externalLinks': 'links to other files',
  'shown.filters': 'filters',
  'shown.macros': 'macros',
  'shown.pictures': 'pictures',
  'shown.pivotTables': 'pivot tables',
  'shown.richText': 'mixed formats within a cell',
  'shown.slicers': 'slicers',
  'shown.sparklines': 'sparklines',

  'refused.protectedSheet':
    'This sheet is protected and cannot be changed: take the protection off in Excel.',
  'refused.beingWritten': 'This sheet is just being written anew: wait until that is done.',
  'refused.computedCell':
    'This cell is filled by a formula, a pivot table or the header of a table and cannot be changed here.',
  'refused.date1904': 'This file counts its days from 1904, so the cell stays as it is: enter days in Excel.',
  'refused.richText': 'Text in this cell has mixed formats that would be lost: change it in Excel.',
  'refused.structure':
    'Rows and columns are not inserted, deleted, moved, hidden or sorted here: do that in Excel.',
  'refused.format':
    'Fonts, colours, borders, number formats and merged cells are not changed here: do that in Excel.',
  'refused.sheets': 'Sheets are not added, deleted, renamed or moved here: do that in Excel.',
  'refused.formula':
    'Excel could not read this formula, so the cell stays as it was: put commas between arguments.',
  'refused.signed': 'The file is digitally signed and cannot be changed: the signature would become invalid.',
  'refused.tooLarge': 'This is longer than, or lies beyond, what an Excel sheet can hold.',

  'save.done': 'Saved to “{name}”.',
  'save.downloaded': '“{name}” was downloaded. The original file is untouched.',
  'save.failed': 'Not saved ({reason}). The changes are still here.',
  'save.newName': '{name}-edited',
  'save.working': 'Saving…',
  'overwrite.title': 'Overwrite “{name}”?',
  'overwrite.about':
    'Only changed cells and the summary sheets are written; the rest of the file stays as it is.',
  'overwrite.yes': 'Overwrite',
  'overwrite.other': 'Save as another file…',
  'changed.title': '“{name}” has changed on disk',
  'changed.about':
    'The file was changed elsewhere since it was opened here. Overwriting it would lose those changes.',
  'discard.title': '“{name}” has unsaved changes',
  'discard.about': 'Opening another file will lose them.',
  'discard.save': 'Save, then open',
  'discard.yes': 'Discard them and open',

  'backup.found': 'Unsaved changes of “{name}” from {at} are kept on this computer.',
  'backup.restore': 'Restore',
  'backup.discard': 'Discard',
  'backup.restored': '“{name}” was restored: save it.',
  'backup.impossible':
    'The browser does not let this page keep a backup on this computer: save often so that no change is lost.',

  'update.ready': 'A new version is there. Reload the page to use it; unsaved changes are kept.',
  'update.reload': 'Reload',
  'update.postponed': 'The changes could not be kept, so the page was not reloaded: save the file first.',

  'part.missing':
    'A part of this page could not be loaded, perhaps as there is a new version: save the file and reload the page.',

  'summary.working': 'Preparing the summary…',
  'summary.fileName': '{name}-summary.xlsx',
  'summary.downloaded': '“{name}” was downloaded: figures only, without formulas.',
  'summary.failed': 'The summary could not be prepared: {reason}',

  'pane.private': 'The file is worked on inside this browser and sent nowhere.',
  'pane.limits': 'Insert and delete rows and columns, and change formats, in Excel.',
  'pane.addingSheets':
    'The summary sheets enter the file when it is saved; it is never overwritten without asking.',

  'charts.label': 'Charts of the sheet “{sheet}”',

  'print.title': 'Print the summary',
  'print.sheets': 'Sheet to print',
  'print.now': 'Print or save as PDF…',
  'print.about':
    'Figures of the table that is open, as of {date}. A4, margins and page numbers as Decree 30/2020/NĐ-CP asks.',
  'print.paper': 'Printout',

  'help.title': 'Help',
  'help.steps': 'What to do here',
  'help.step1': 'Open a plan (.xlsx, .xlsm): press “Open a file…” or drop it on this page.',
  'help.step2':
    'Press “Check this table”, look at each finding, make the safe fixes; every change can be undone.',
  'help.step3': 'Go to “Summary” to write the summary sheets; print or download them with the buttons above.',
  'help.step4': 'Save: only changed cells and new sheets are written, the rest of the file stays as it is.',
  'help.keys': 'Keys',
  'help.key.region': 'Move between file bar, spreadsheet and task pane (Shift: backwards)',
  'help.key.save': 'Save',
  'help.key.open': 'Open a file',
  'help.key.print': 'See and print the summary',
  'help.key.undo': 'Undo and redo in the spreadsheet',
  'help.key.edit': 'Edit the selected cell',
  'help.key.resize': 'Resize the task pane while the divider is selected',
  'help.limits': 'What is not done here',
  'help.limits.about':
    'This page changes the content of cells. Insert, delete and sort rows, columns and sheets, or change formats, in Excel: that is how the saved file loses nothing.',
  'help.private': 'Where the data is',
  'help.private.about':
    'The file is opened and worked on inside the browser and sent nowhere. Unsaved changes are kept on this computer to be restored. After its first visit the page also works without a network.',
};
