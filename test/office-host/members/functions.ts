import { z } from 'zod';
import type { Book } from '../book/book';
import { serialOf } from '../book/typing';
import { taking } from '../protocol/arguments';
import { objectType } from '../protocol/object-type';
import { index } from './schemas';

/** So many days lie between the first days of the two calendars. */
const days1904 = 1_462;

/** Functions of Excel, to be computed without a cell. */
export const functions = objectType<Book>('Functions', {
  make: {
    date: taking(z.tuple([index, index, index]), ({ date1904 }, year, month, day) => {
      const serial = serialOf(year, month, day);
      return result(serial === null ? null : serial - (date1904 ? days1904 : 0));
    }),
  },
});

const result = objectType<number | null>('FunctionResult', {
  get: { error: (value) => (value === null ? '#NUM!' : null), value: (value) => value },
});
