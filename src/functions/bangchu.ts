import type { Text } from '../core/i18n/text';
import { writeAmountInWords } from '../core/text/amount-in-words';
import { largestNumberInWords } from '../core/text/number-words';
import { oneLine } from '../core/text/spaces';
import type { Unit } from '../core/values/budget/types';
import { unitOfWord } from '../core/values/budget/unit-words';
import { statedAmountOf } from './amount';
import { contentOf, isEmpty, type Argument } from './argument';
import { NoAnswer } from './no-answer';

const unknownUnit: Text = {
  vi: 'Đơn vị phải là "đồng", "nghìn", "triệu" hoặc "tỷ".',
  en: 'The unit must be "đồng", "nghìn", "triệu" or "tỷ".',
};
const tooLarge: Text = {
  vi: 'Số tiền quá 15 chữ số nên không viết được bằng chữ.',
  en: 'The amount has more than 15 digits and cannot be written in words.',
};

/**
 * An amount in words: `Bốn trăm linh sáu triệu đồng`.
 *
 * @param amount in đồng, unless `unit` or the cell itself names another unit
 */
export function bangchu(amount: Argument, unit?: Argument): string {
  const dong = statedAmountOf(contentOf(amount), unitOf(unit));
  if (Math.abs(dong) > largestNumberInWords) throw new NoAnswer('invalidValue', tooLarge);
  return writeAmountInWords(dong);
}

function unitOf(argument: Argument): Unit {
  if (isEmpty(argument)) return 'dong';
  const unit = typeof argument === 'string' ? unitOfWord(oneLine(argument).normalize('NFC')) : null;
  if (unit === null) throw new NoAnswer('invalidValue', unknownUnit);
  return unit;
}
