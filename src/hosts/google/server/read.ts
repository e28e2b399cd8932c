import type { Range } from '../../../core/grid/address';
import type { CellsAnswer } from '../protocol';
import { areaOf, sheetNamed } from './places';
import { formatOf, PaletteBuilder, ValueReader } from './values';

/** About as many characters as are good to send at once: the service takes 50 MB, people take less. */
const answerSize = 6_000_000;
/** So long a run may look at rows one by one, in milliseconds; the service ends one after six minutes. */
const patience = 60_000;

/** Four calls of the service for a block of cells, however large it is. */
export function cells({
  sheet,
  top,
  left,
  rows,
  columns,
}: {
  sheet: string;
  top: number;
  left: number;
  rows: number;
  columns: number;
}): CellsAnswer {
  const range = sheetNamed(sheet).getRange(top, left, rows, columns);
  const raw: unknown[][] = range.getValues();
  const written = range.getFormulas();
  const numberFormats = range.getNumberFormats();
  const families = range.getFontFamilies();
  const reader = new ValueReader();
  const formats = new PaletteBuilder();
  const fonts = new PaletteBuilder();
  const answer: Pick<CellsAnswer, 'values' | 'formulas'> = { values: [], formulas: [] };
  let size = 0;
  for (let row = 0; row < rows && size < answerSize; row++) {
    const values = (raw[row] ?? []).map((value) => reader.read(value));
    answer.values.push(values);
    formats.add((numberFormats[row] ?? []).map((format, col) => formatOf(format, raw[row]?.[col])));
    fonts.add(families[row] ?? []);
    for (const value of values) size += 8 + (typeof value === 'string' ? value.length : 0);
    written[row]?.forEach((formula, col) => {
      if (formula === '') return;
      answer.formulas.push([top + row, left + col, formula]);
      size += 16 + formula.length;
    });
  }
  return { ...answer, rows: answer.values.length, formats: formats.build(), fonts: fonts.build() };
}

export function formulas({ sheet }: { sheet: string }): { formulas: [number, number, string][] } {
  const found: [number, number, string][] = [];
  sheetNamed(sheet)
    .getDataRange()
    .getFormulas()
    .forEach((line, row) => {
      line.forEach((formula, col) => {
        if (formula !== '') found.push([row + 1, col + 1, formula]);
      });
    });
  return { formulas: found };
}

export function merges({ sheet }: { sheet: string }): { merges: Range[] } {
  return { merges: sheetNamed(sheet).getDataRange().getMergedRanges().map(areaOf) };
}

/** The service tells of hidden rows one by one only. */
export function hiddenRows({ sheet: name, rows }: { sheet: string; rows: number[] }): {
  done: number;
  hidden: number[];
  filtered: number[];
} {
  const sheet = sheetNamed(name);
  const mayFilter = sheet.getFilter() !== null || sheet.getSlicers().length > 0;
  const until = Date.now() + patience;
  const hidden: number[] = [];
  const filtered: number[] = [];
  let done = 0;
  for (const row of rows) {
    if (done > 0 && Date.now() > until) break;
    if (mayFilter && sheet.isRowHiddenByFilter(row)) filtered.push(row);
    else if (sheet.isRowHiddenByUser(row)) hidden.push(row);
    done++;
  }
  return { done, hidden, filtered };
}
