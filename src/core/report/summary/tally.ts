import { columnLetter } from '../../grid/address';
import type { DataField, DataLayout } from '../data/layout';
import { absolute } from '../references';

/** How formulas find the tasks of one row of a table on the data sheet. */
export interface Tally {
  /** @param status the cell that holds the status word, or the word in quotation marks; all tasks where it is missing */
  count(status?: string): string;
  /** Amounts in triệu đồng. */
  sum(field: DataField): string;
}

export function tallyOfAll(layout: DataLayout): Tally {
  return {
    count: (status) =>
      status === undefined
        ? `COUNT(${layout.block('areaKey')})`
        : `COUNTIFS(${layout.block('status')},${status})`,
    sum: (field) => `ROUND(SUM(${layout.block(field)}),6)`,
  };
}

/** The tasks of some entries of the roll-up, which follow one another: of a section, or of one with all inside it. */
export function tallyByKey(
  layout: DataLayout,
  field: 'areaKey' | 'periodKey',
  first: number,
  last = first,
): Tally {
  const keys = layout.block(field);
  const criteria = first === last ? `${keys},${first}` : `${keys},">=${first}",${keys},"<=${last}"`;
  return {
    count: (status) =>
      `COUNTIFS(${criteria}${status === undefined ? '' : `,${layout.block('status')},${status}`})`,
    sum: (amount) => `ROUND(SUMIFS(${layout.block(amount)},${criteria}),6)`,
  };
}

/** The tasks of a lead agency: it counts wherever it is named and carries the money where it is named first. */
export function tallyByLead(layout: DataLayout, key: number, tasks: number): Tally {
  const first = layout.block('leadKey1');
  const lastColumn = layout.column(`leadKey${layout.leads}`);
  const keys = `${layout.cell('leadKey1', 0)}:${absolute({ row: layout.rowOf(tasks - 1), col: lastColumn })}`;
  return {
    count: (status) => {
      if (layout.leads === 1)
        return `COUNTIFS(${first},${key}${status === undefined ? '' : `,${layout.block('status')},${status}`})`;
      return status === undefined
        ? `COUNTIF(${keys},${key})`
        : `SUMPRODUCT((${keys}=${key})*(${layout.block('status')}=${status}))`;
    },
    sum: (amount) => `ROUND(SUMIFS(${layout.block(amount)},${first},${key}),6)`,
  };
}

/** A cell in a formula of its own sheet. */
export function cellName(col: number, row: number): string {
  return `${columnLetter(col)}${row}`;
}
