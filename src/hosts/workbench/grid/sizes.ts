import type { CellLook, SheetView } from '../../xlsx/view/types';

const pixelsPerPoint = 96 / 72;
/** The width of a digit as a part of the font's size: Excel counts column widths in digits. */
const digitWidths = new Map([
  ['Times New Roman', 0.5],
  ['Calibri', 0.507],
  ['Arial', 0.556],
]);
const otherDigitWidth = 0.53;
const plainSize = 11;
/** What a cell keeps free on both sides together. */
const padding = 5;
const lineHeight = 1.25;

/** How wide a digit of the workbook's standard font is. */
export function digitWidth(standard: CellLook | undefined): number {
  const share = digitWidths.get(standard?.font ?? 'Calibri') ?? otherDigitWidth;
  return Math.max(1, Math.round((standard?.size ?? plainSize) * pixelsPerPoint * share));
}

/** @param width in characters of the standard font */
export function columnPixels(width: number, digit: number): number {
  return Math.max(0, Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit));
}

export function rowPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** The height of a row that fits its text, by an estimate: to measure every text would take seconds. */
export function fittedPixels(
  cells: readonly { readonly text: string; readonly look: CellLook; readonly width: number }[],
  { defaultHeight }: Pick<SheetView, 'defaultHeight'>,
): number {
  let height = rowPixels(defaultHeight);
  for (const { text, look, width } of cells) {
    const size = (look.size ?? plainSize) * pixelsPerPoint;
    const perLine = Math.max(1, Math.floor((width - padding) / (size * averageLetter)));
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + (look.wrap ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
    height = Math.max(height, Math.ceil(lines * size * lineHeight) + 2);
  }
  return height;
}

/** The width of a letter of running text as a part of the font's size. */
const averageLetter = 0.48;
