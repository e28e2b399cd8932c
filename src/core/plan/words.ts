import { readAmountInWords } from '../text/amount-in-words';
import { amountInWords } from './labels';
import type { RowFacts } from './row-facts';
import type { SheetText } from './sheet-text';
import type { AmountInWords } from './types';

/** The amount in words that a row states, also where it stands in a cell of its own beside `Bằng chữ:`. */
export function readWords(sheet: SheetText, facts: RowFacts, right: number): AmountInWords | null {
  const { row, label, labelCell } = facts;
  const words = amountInWords(label);
  if (words === null) return null;
  const beside = /[:(]\s*$|chữ\s*$/.test(words) ? textBeside(sheet, labelCell, right) : null;
  return beside
    ? {
        cell: { row, col: beside.col },
        text: beside.text,
        dong: readAmountInWords(`Bằng chữ: ${beside.text}`),
      }
    : { cell: labelCell, text: label, dong: readAmountInWords(words) };
}

function textBeside(
  sheet: SheetText,
  { row, col }: AmountInWords['cell'],
  right: number,
): { col: number; text: string } | null {
  for (let next = col + 1; next <= right; next++) {
    const text = sheet.text(row, next);
    if (text !== '') return { col: next, text };
  }
  return null;
}
