import type { Text } from '../core/i18n/text';
import { NoAnswer } from './no-answer';

/** What Excel hands over for an argument: nothing for one left out, `''` or `null` for an empty cell. */
export type Argument = string | number | boolean | null | undefined;

const emptyText: Text = { vi: 'Ô được chọn đang trống.', en: 'The cell is empty.' };
const truthText: Text = {
  vi: 'Ô chứa giá trị đúng/sai (TRUE/FALSE), không phải chữ hay số.',
  en: 'The cell holds TRUE or FALSE, neither text nor a number.',
};

/** @throws {NoAnswer} for an empty cell and for TRUE and FALSE */
export function contentOf(argument: Argument): string | number {
  if (isEmpty(argument)) throw new NoAnswer('notAvailable', emptyText);
  if (typeof argument === 'boolean') throw new NoAnswer('invalidValue', truthText);
  return argument;
}

export function isEmpty(argument: Argument): argument is null | undefined | '' {
  return (
    argument === null || argument === undefined || (typeof argument === 'string' && argument.trim() === '')
  );
}
