import { z } from 'zod';
import type { Book } from '../book/book';
import { taking } from '../protocol/arguments';
import { objectType, type Handle } from '../protocol/object-type';

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting = objectType<Setting>('Setting', {
  identity: ({ key }) => ({ Key: key, _Id: key }),
  get: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key) },
  set: {
    value: ({ book, key }, value) => {
      book.settings.set(key, value);
      book.undo.wipe('Setting.value');
    },
  },
  call: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
      book.undo.wipe('Setting.delete()');
    },
  },
});

export const settings = objectType<Book>('SettingCollection', {
  items: (book) => [...book.settings.keys()].map((key) => setting({ book, key })),
  item: taking(z.tuple([z.string()]), find),
  make: {
    add: taking(z.tuple([z.string().min(1), z.unknown()]), (book, key, value) => {
      book.settings.set(key, value);
      book.undo.wipe('SettingCollection.add()');
      return setting({ book, key });
    }),
    getItemOrNullObject: taking(z.tuple([z.string()]), find),
  },
  call: { getCount: ({ settings: kept }) => kept.size },
});

function find(book: Book, key: string): Handle | null {
  return book.settings.has(key) ? setting({ book, key }) : null;
}
