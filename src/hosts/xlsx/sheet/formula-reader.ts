import { contains, parseRange, type Range } from '../../../core/grid/address';
import type { RawCell } from './raw';
import { SharedFormula } from '../../common/formula/shift';

/** A formula that fills more cells than its own: an array, a spill, a data table. */
export interface FilledArea {
  readonly range: Range;
  /** With its leading `=`. */
  readonly formula: string;
}

/** Tells the formulas of a sheet's cells, which have to be asked in the order of the file. */
export class FormulaReader {
  readonly areas: FilledArea[] = [];
  readonly #groups = new Map<string, SharedFormula>();
  /** Those of the areas that may reach the rows still to come. */
  #open: FilledArea[] = [];

  /** The cell's formula with its leading `=`; `null` where nothing computes the cell. */
  read(cell: RawCell): string | null {
    if (cell.formula) return this.#own(cell);
    if (this.#open.length === 0) return null;
    this.#open = this.#open.filter(({ range }) => range.bottom >= cell.row);
    return this.#open.find(({ range }) => contains(range, cell))?.formula ?? null;
  }

  #own(cell: RawCell): string {
    const { type, ref, group, inputs, text } = cell.formula ?? {
      type: 'normal',
      ref: null,
      group: null,
      inputs: [],
      text: '',
    };
    if (type === 'shared' && group !== null) return `=${this.#shared(cell, group, text)}`;
    const formula = type === 'dataTable' ? `=TABLE(${inputs.join(',')})` : `=${text}`;
    if (type === 'array' || type === 'dataTable') this.#fill(ref, formula);
    return formula;
  }

  /** The first cell of a group holds the text, the others say only that they belong to it. */
  #shared({ row, col }: RawCell, group: string, text: string): string {
    if (text === '') return this.#groups.get(group)?.at(row, col) ?? '#REF!';
    this.#groups.set(group, new SharedFormula(text, row, col));
    return text;
  }

  #fill(ref: string | null, formula: string): void {
    const range = parseRange(ref ?? '');
    if (!range || (range.top === range.bottom && range.left === range.right)) return;
    const area = { range, formula };
    this.areas.push(area);
    this.#open.push(area);
  }
}
