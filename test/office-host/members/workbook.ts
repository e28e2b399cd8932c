import type { Book } from '../book/book';
import { objectType } from '../protocol/object-type';
import { range } from './range';
import { worksheets } from './worksheets';

export const workbook = objectType<Book>('Workbook', {
  get: {
    isDirty: () => true,
    name: ({ name }) => name,
    readOnly: ({ isReadOnly }) => isReadOnly,
  },
  nav: { worksheets: (book) => worksheets(book) },
  make: {
    getActiveCell: ({ selection: { sheet, range: at } }) =>
      range({ sheet, range: { ...at, bottom: at.top, right: at.left } }),
    getSelectedRange: ({ selection }) => range(selection),
  },
});
