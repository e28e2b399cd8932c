import { z } from 'zod';
import type { Book } from '../book/book';
import { objectType } from '../protocol/object-type';
import { stored } from '../protocol/stored';

export const application = objectType<Book>('Application', {
  ...stored((book: Book) => book, {
    calculationMode: z.enum(['Automatic', 'AutomaticExceptTables', 'Manual']),
  }),
  call: {
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
