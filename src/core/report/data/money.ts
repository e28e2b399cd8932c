import { dongPer, type Budget, type Unit } from '../../values/budget/types';
import type { SpecValue } from '../../grid/sheet-spec';
import type { Plan, Read, Task } from '../../plan/types';
import { million, scaling } from '../millions';
import { asConstant, Source, trim, unchanged } from './sources';
import { displayPlainly } from '../../grid/grid';

/** Without any unit the amounts of a plan are in millions. */
const usualUnit: Unit = 'trieu';

/** The formulas of one money cell of a task; amounts in triệu đồng. */
export interface MoneyCell {
  /** A number, or empty. `null`: the cell cannot hold money of this task. */
  readonly amount: string | null;
  /** 1 where the cell holds something that is no clear amount. */
  readonly unclear: string | null;
  /** What the cell holds, as people see it. */
  readonly text: string | null;
  readonly textRead: SpecValue;
  readonly amountRead: number | null;
  readonly unclearRead: number;
  /** What must be remembered of the cell: it is no plain number, and only the engine could read it. */
  readonly read: SpecValue;
}

/**
 * A money cell as formulas. A plain number is read live; a text such as `7 triệu` counts as it was read for as long as
 * it stays the same, and as unclear once it was changed into another text.
 *
 * @param own how formulas call the two cells that this cell of the data sheet rests on: its own amount, and what was read
 */
export function moneyCell(
  plan: Plan,
  task: Task,
  { value, cell, column, pieces }: Read<Budget>,
  own: { readonly amount: string; readonly read: string },
): MoneyCell {
  const cells = pieces.length > 0 ? pieces.map((piece) => piece.cell) : [cell];
  const source = new Source(plan, cells);
  const amountRead = value.dong === null ? null : value.dong / million;
  const unclearRead = value.dong === null && value.kind !== 'none' ? 1 : 0;
  // Money merged over several tasks belongs to the first of them.
  if (pieces.length === 0 && cell.row < task.row) {
    return {
      amount: null,
      unclear: null,
      text: null,
      textRead: null,
      amountRead: null,
      unclearRead: 0,
      read: null,
    };
  }
  const { first, references, values } = source;
  const scale = scaling(column.unit ?? usualUnit);
  const counted = `ROUND(${sum(references)}${scale},6)`;
  const isNumber =
    references.length === 1 ? `ISNUMBER(${first})` : `COUNT(${references.join(',')})=${references.length}`;
  const isPlain = values.every((one) => typeof one === 'number')
    ? amountRead !== null && near(amountRead, values, column.unit ?? usualUnit)
    : values.every((one) => one === null);
  const same = unchanged(first, own.read);
  const blank = `IFERROR(OR(${['""', '"-"', '"–"', '"—"'].map((mark) => `TRIM(${first})=${mark}`).join(',')}),FALSE)`;
  return {
    amount: isPlain
      ? `IF(${isNumber},${counted},"")`
      : `IF(${same},${amountRead ?? '""'},IF(${isNumber},${counted},""))`,
    unclear: isPlain
      ? `IF(OR(ISNUMBER(${own.amount}),${blank}),0,1)`
      : `IF(ISNUMBER(${own.amount}),0,IF(${same},${unclearRead},IF(${blank},0,1)))`,
    text: `IFERROR(${source.content},"?")`,
    textRead:
      values.length === 1 && typeof values[0] === 'number'
        ? values[0]
        : trim(values.map((one) => displayPlainly(one)).join(' ')),
    amountRead,
    unclearRead,
    read: isPlain ? null : asConstant(values[0] ?? null),
  };
}

function sum(references: readonly string[]): string {
  const [only = '0'] = references;
  return references.length === 1 ? only : `SUM(${references.join(',')})`;
}

/** The engine took the numbers for what they say in the unit of their column. */
function near(amount: number, values: readonly unknown[], unit: Unit): boolean {
  const plain = values.reduce<number>((total, one) => total + Number(one), 0) * (dongPer[unit] / million);
  return Math.abs(plain - amount) < 5e-7;
}
