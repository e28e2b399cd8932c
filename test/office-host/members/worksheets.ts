import { z } from 'zod';
import type { Book } from '../book/book';
import { taking } from '../protocol/arguments';
import { objectType, type Handle } from '../protocol/object-type';
import { worksheet } from './worksheet';

const key = z.tuple([z.string()]);
const optional = z.tuple([z.boolean().nullish()]);

export const worksheets = objectType<Book>('WorksheetCollection', {
  items: ({ sheets }) => sheets.map(worksheet),
  item: taking(key, find),
  make: {
    add: taking(z.tuple([z.string().nullish()]), (book, name) => {
      book.undo.wipe('WorksheetCollection.add()');
      return worksheet(book.addSheet(name ?? undefined));
    }),
    getActiveWorksheet: (book) => worksheet(book.active),
    getFirst: taking(optional, (book, visibleOnly) => first(book.sheets, visibleOnly)),
    getLast: taking(optional, (book, visibleOnly) => first([...book.sheets].reverse(), visibleOnly)),
    getItemOrNullObject: taking(key, find),
  },
  call: {
    getCount: taking(optional, ({ sheets }, visibleOnly) => sheets.filter(isListed(visibleOnly)).length),
  },
});

function find(book: Book, name: string): Handle | null {
  const sheet = book.sheet(name);
  return sheet && worksheet(sheet);
}

function first(sheets: Book['sheets'], visibleOnly: boolean | null | undefined): Handle | null {
  const sheet = sheets.find(isListed(visibleOnly));
  return sheet ? worksheet(sheet) : null;
}

function isListed(visibleOnly: boolean | null | undefined): (sheet: Book['sheets'][number]) => boolean {
  return ({ visibility }) => visibleOnly !== true || visibility === 'Visible';
}
