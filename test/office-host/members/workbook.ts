import type { Book } from '../book/book';
import { objectType } from '../protocol/object-type';
import { application } from './application';
import { functions } from './functions';
import { runtime } from './runtime';
import { settings } from './settings';
import { namedItems, range, tables, workbook, worksheets } from './types';

workbook.describe({
  get: {
    isDirty: () => true,
    name: ({ name }) => name,
    readOnly: ({ isReadOnly }) => isReadOnly,
  },
  nav: {
    _Runtime: (book) => runtime(book),
    application: (book) => application(book),
    functions: (book) => functions(book),
    names: (book) => namedItems({ book, sheet: null }),
    protection: (book) => workbookProtection(book),
    settings: (book) => settings(book),
    tables: (book) => tables({ book, sheet: null }),
    worksheets: (book) => worksheets(book),
  },
  make: {
    getActiveCell: ({ selection: { sheet, range: at } }) =>
      range({ sheet, range: { ...at, bottom: at.top, right: at.left } }),
    getSelectedRange: ({ selection }) => range(selection),
  },
});

const workbookProtection = objectType<Book>('WorkbookProtection', {
  get: { protected: ({ isStructureProtected }) => isStructureProtected },
});
