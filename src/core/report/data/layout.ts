import { absolute, columnBlock } from '../references';

/** What the data sheet knows of every task. Columns that the plan has no source for are left out. */
export type DataField =
  | 'row'
  | 'position'
  | 'ordinal'
  | 'area'
  | 'task'
  | 'lead'
  | 'deadline'
  | 'end'
  | 'period'
  | 'stated'
  | 'progress'
  | 'meant'
  | 'finish'
  | 'status'
  | 'dueGroup'
  | 'dueKey'
  | 'budgetText'
  | 'budget'
  | 'budgetUnclear'
  | 'total'
  | 'totalUnclear'
  | 'spent'
  | 'spentUnclear'
  | 'changed'
  | 'standing'
  | 'areaKey'
  | 'periodKey'
  | `leadKey${number}`
  | `part${number}`
  | `part${number}Unclear`
  | `${string}Read`;

/** Where the data sheet keeps what, for formulas on other sheets. */
export class DataLayout {
  readonly #columns: ReadonlyMap<DataField, number>;

  constructor(
    private readonly sheet: string,
    fields: readonly DataField[],
    /** The row of the first task. */
    private readonly firstRow: number,
    private readonly tasks: number,
    /** How many columns of lead agencies there are. */
    readonly leads: number,
  ) {
    this.#columns = new Map(fields.map((field, index) => [field, index + 1]));
  }

  has(field: DataField): boolean {
    return this.#columns.has(field);
  }

  /** The cells of a field for all tasks: `'Dữ liệu'!$F$5:$F$26`. */
  block(field: DataField): string {
    return columnBlock(this.column(field), this.rowOf(0), this.rowOf(this.tasks - 1), this.sheet);
  }

  /** The sum of a field over the tasks from one index to another, however somebody has sorted the table. */
  sum(field: DataField, first: number, last: number): string {
    if (first === 0 && last === this.tasks - 1) return `SUM(${this.block(field)})`;
    const position = this.block('position');
    return `SUMIFS(${this.block(field)},${position},">=${first + 1}",${position},"<=${last + 1}")`;
  }

  /** What a field says of the task of an index, wherever its row stands once somebody has sorted the table. */
  found(field: DataField, task: number): string {
    return `INDEX(${this.block(field)},MATCH(${task + 1},${this.block('position')},0))`;
  }

  /** The cell of a field for the task of an index, as long as nobody has sorted the table. */
  cell(field: DataField, task: number): string {
    return absolute({ row: this.rowOf(task), col: this.column(field) }, this.sheet);
  }

  /** As a formula of the data sheet itself calls the cell: `$F5`. */
  own(field: DataField, task: number): string {
    return absolute({ row: this.rowOf(task), col: this.column(field) }).replace(/\$(?=\d)/, '');
  }

  rowOf(task: number): number {
    return this.firstRow + task;
  }

  column(field: DataField): number {
    const column = this.#columns.get(field);
    if (column === undefined) throw new Error(`The data sheet has no column ${field}.`);
    return column;
  }
}
