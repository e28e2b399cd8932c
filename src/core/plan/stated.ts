import { parseBudget } from '../values/budget/parse-budget';
import { isMoney } from './columns';
import { uncalculatedAt } from './fields';
import type { RowFacts } from './row-facts';
import type { SheetText } from './sheet-text';
import type { Column, Stated } from './types';
import type { ValueReader } from './value-reader';

const sumInLabel = /:\s*(\d[\d.,]*\s*(?:tỷ|triệu|nghìn|ngàn|đồng|tr\.?đ).*)$/iu;

/** Reads the sums of heading rows and rows of sums. Marks such as `-` state nothing. */
export class StatedReader {
  readonly #columns: readonly Column[];

  constructor(
    private readonly sheet: SheetText,
    private readonly values: ValueReader,
    columns: readonly Column[],
  ) {
    this.#columns = columns.filter(isMoney);
  }

  /** One sum for each money column of the row that states one; without any, the sum in the label itself. */
  read(facts: RowFacts): Stated[] {
    const stated = this.row(facts.row);
    return stated.length > 0 ? stated : this.#inLabel(facts);
  }

  row(row: number): Stated[] {
    return this.#columns.flatMap((column): Stated[] => {
      const cell = { row, col: column.col };
      if (this.sheet.text(row, column.col) === '' && uncalculatedAt(cell, this.sheet) === '') return [];
      const budget = this.values.cellBudget(this.sheet.grid.at(cell), column.unit);
      return budget.kind === 'none' ? [] : [{ cell, column, budget }];
    });
  }

  /** `Tổng cộng: 406 triệu đồng` in one merged cell. */
  #inLabel({ title, titleCell }: RowFacts): Stated[] {
    const column = this.#columns.find(({ role }) => role === 'budget');
    const sum = sumInLabel.exec(title)?.[1];
    if (!column || sum === undefined) return [];
    const budget = parseBudget(sum, { unit: column.unit ?? 'trieu' });
    return budget.dong === null ? [] : [{ cell: titleCell, column, budget }];
  }
}
