import { columnBlock } from '../references';

/** What the data sheet tells of every task. */
export type TaskField =
  | 'fileNumber'
  | 'file'
  | 'row'
  | 'ordinal'
  | 'area'
  | 'task'
  | 'lead'
  | 'deadline'
  | 'end'
  | 'period'
  | 'status'
  | 'budget'
  | 'budgetUnclear'
  | 'spent'
  | 'areaNumber';

/** Where the data sheet keeps what, for formulas on other sheets. */
export class TaskTable {
  constructor(
    private readonly sheet: string,
    private readonly fields: readonly TaskField[],
    private readonly firstRow: number,
    private readonly tasks: number,
  ) {}

  /** The cells of a field for all tasks: `'Dữ liệu'!$F$6:$F$27`. */
  block(field: TaskField): string {
    const index = this.fields.indexOf(field);
    if (index === -1) throw new Error(`The data sheet has no column ${field}.`);
    return columnBlock(index + 1, this.firstRow, this.firstRow + this.tasks - 1, this.sheet);
  }
}
