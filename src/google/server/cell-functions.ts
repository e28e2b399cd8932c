import { formatMessage } from '../../core/i18n/message';
import type { Text } from '../../core/i18n/text';
import type { Argument } from '../../functions/argument';
import type { FunctionId } from '../../functions/definitions';
import { implementations } from '../../functions/implementations';
import { NoAnswer } from '../../functions/no-answer';
import { ValueReader } from '../../hosts/google/server/values';

/** What Google Sheets hands over for an argument: `''` for an empty cell, a date as an instant, a range as rows. */
type GoogleArgument = Argument | Date | readonly (readonly unknown[])[];

type CellFunction = (first: GoogleArgument, second?: GoogleArgument) => string | number;

const rangeText: Text = {
  vi: 'Hàm nhận từng ô, không nhận cả vùng: hãy chọn một ô rồi kéo công thức xuống.',
  en: 'The function takes one cell, no range: choose a cell and fill the formula down.',
};

export const PHULUC_BANGCHU = cellFunction('BANGCHU');
export const PHULUC_HANCHOT = cellFunction('HANCHOT');
export const PHULUC_QUY = cellFunction('QUY');
export const PHULUC_TRIEUDONG = cellFunction('TRIEUDONG');
export const PHULUC_LINHVUC = cellFunction('LINHVUC');

/**
 * A function for cells as Google Sheets calls it. Where there is no answer it throws a sentence, which the cell shows as
 * `#ERROR!`; in Vietnamese, as its help is, for a function for cells may not ask who works here.
 */
function cellFunction(id: FunctionId): CellFunction {
  return (first, second) => {
    try {
      return implementations[id](argumentOf(first), argumentOf(second));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      throw new Error(formatMessage(error.text, error.data, 'vi'), { cause: error });
    }
  };
}

function argumentOf(given: GoogleArgument): Argument {
  if (given instanceof Date) return new ValueReader().read(given);
  if (typeof given === 'object' && given !== null) throw new NoAnswer('invalidValue', rangeText);
  return given;
}
