import { z } from 'zod';
import type { Book } from '../book/book';
import { writing } from '../protocol/arguments';
import { objectType } from '../protocol/object-type';

export const runtime = objectType<Book>('Runtime', {
  get: { enableEvents: ({ eventsEnabled }) => eventsEnabled },
  set: {
    enableEvents: writing(z.boolean(), (book: Book, isOn) => {
      book.eventsEnabled = isOn;
    }),
  },
});
