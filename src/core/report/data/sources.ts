import { cellKey, type CellRef } from '../../grid/address';
import { displayPlainly, type CellValue } from '../../grid/grid';
import type { SpecValue } from '../../grid/sheet-spec';
import type { Column, Field, Plan, Task } from '../../plan/types';
import { absolute } from '../references';

/** Some cells of the plan, as a formula reads them. */
export class Source {
  constructor(
    private readonly plan: Plan,
    readonly cells: readonly CellRef[],
  ) {}

  /** The first cell, as formulas call it. */
  get first(): string {
    const [cell] = this.cells;
    return cell ? this.reference(cell) : '""';
  }

  get references(): string[] {
    return this.cells.map((cell) => this.reference(cell));
  }

  get values(): CellValue[] {
    return this.cells.map((cell) => this.plan.grid.at(cell).value);
  }

  /** A number alone stays a number; everything else becomes one text, its spaces as `TRIM` leaves them. */
  get content(): string {
    const text = `TRIM(${this.references.join('&" "&')})`;
    return this.cells.length === 1 ? `IF(ISNUMBER(${this.first}),${this.first},${text})` : text;
  }

  /** What {@link content} gives for the plan as it was read. */
  get contentRead(): SpecValue {
    const [only] = this.values;
    if (this.cells.length === 1 && typeof only === 'number') return only;
    return trim(this.values.map((value) => displayPlainly(value)).join(' '));
  }

  private reference(cell: CellRef): string {
    return absolute(cell, this.plan.grid.sheet);
  }
}

/** The cells in which people write a field of a task: a merged area gives its one cell. */
export function sourceOf(plan: Plan, task: Task, { cell, column }: Field): Source {
  return new Source(plan, [...unique([cell, ...cellsIn(plan, task, column)]).values()]);
}

/** The cells of a column in the rows of a task. */
export function cellsIn({ grid }: Plan, task: Task, { col }: Column): CellRef[] {
  const cells = task.rows.map((row) => grid.anchorOf({ row, col })).filter((anchor) => anchor.col === col);
  return [...unique(cells).values()];
}

function unique(cells: readonly CellRef[]): Map<number, CellRef> {
  return new Map(cells.map((cell) => [cellKey(cell), cell]));
}

/** As the function TRIM: no spaces around, one space between. Other kinds of space stay. */
export function trim(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/**
 * True while a cell of the plan holds what it held when the summary was made.
 *
 * @param read the cell of the data sheet that keeps the old content
 */
export function unchanged(source: string, read: string): string {
  return `IFERROR(IF(ISNUMBER(${read}),AND(ISNUMBER(${source}),${source}=${read}),EXACT(${source},${read})),FALSE)`;
}

/** A stored value as a constant of a sheet. */
export function asConstant(value: CellValue): SpecValue {
  return typeof value === 'object' && value !== null ? value.error : value;
}
