import { z } from 'zod';
import { everySheet, type Book } from '../book/book';
import { taking } from '../protocol/arguments';
import { accessDenied } from '../protocol/error';
import type { Handle } from '../protocol/object-type';
import { optionalText } from './schemas';
import { worksheet, worksheets } from './types';

const key = z.tuple([z.string()]);
const optional = z.tuple([z.boolean().nullish()]);

worksheets.describe({
  items: ({ sheets }) => sheets.map(worksheet),
  item: taking(key, find),
  make: {
    add: taking(z.tuple([optionalText]), (book, name) => {
      if (book.isStructureProtected || book.isReadOnly) throw accessDenied();
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
    _RegisterDataChangedEvent: ({ watched }) => void watched.add(everySheet),
    _UnregisterDataChangedEvent: ({ watched }) => void watched.delete(everySheet),
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
