import { breathe, Breather } from '../../breathe';
import { isTooLarge, ExcelFailure } from '../errors';
import { maxPayload, payloadOf } from '../../common/payload';

/** Cells to be read. */
export interface Area {
  /** The identifier of the sheet. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly wants: Wants;
  /** What a row is expected to weigh, in bytes, where the caller can tell. */
  readonly rowSize?: number;
  /** Takes what was read, from the top down. */
  readonly take: (rows: ReadRows) => void;
}

/** Which sides of cells are to be read. */
export interface Wants {
  /** Formulas, and constants where there is none. */
  readonly formulas: boolean;
  readonly values: boolean;
  readonly numberFormats: boolean;
  readonly fonts: boolean;
}

/** Rows of an area; what was not asked for is empty. */
export interface ReadRows {
  /** Of the first of these rows in the sheet. */
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly fonts: readonly (readonly Excel.CellPropertiesFont[])[];
}

interface Task {
  readonly area: Area;
  done: number;
  /** What a row is expected to weigh, in bytes: measured as soon as some were read; `null` where nobody knows yet. */
  rowSize: number | null;
}

interface Part {
  readonly task: Task;
  readonly rows: number;
  readonly range: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** What a cell weighs that has a long text and all its sides: so much is expected before any was seen. */
const heavyCell = 800;
/** Rows further down may be heavier than those measured. */
const reserve = 1.25;

/** Reads areas of cells, so much at once as Excel hands over. */
export class RowReader {
  #limit = maxPayload;
  /** What a cell of areas is expected to weigh of which none was read: as much as the heaviest of the others. */
  #cellSize: number | null = null;
  #tasks: Task[] = [];
  readonly #breather = new Breather();

  constructor(private readonly context: Excel.RequestContext) {}

  get isDone(): boolean {
    return this.#tasks.length === 0;
  }

  add(area: Area): void {
    const { rows, columns, rowSize = null } = area;
    if (rows > 0 && columns > 0) this.#tasks.push({ area, done: 0, rowSize });
  }

  /**
   * One sync, or more where Excel would hand over too much at once: reads as many rows as are expected to fit.
   *
   * @param alongside queues what else is to be asked; called anew before each sync, for one that fails answers nothing
   * @returns what `alongside` queued at last
   */
  async step<Asked>(alongside: () => Asked): Promise<Asked> {
    for (;;) {
      const asked = alongside();
      const parts = this.#queue();
      if (!(await this.#sync(parts))) continue;
      await breathe();
      for (const part of parts) {
        this.#take(part);
        await this.#breather.rest();
      }
      this.#tasks = this.#tasks.filter(({ area, done }) => done < area.rows);
      return asked;
    }
  }

  async finish(): Promise<void> {
    while (!this.isDone) await this.step(() => undefined);
  }

  /** `false` where less has to be asked for at once. */
  async #sync(parts: readonly Part[]): Promise<boolean> {
    try {
      await this.context.sync();
      return true;
    } catch (error) {
      const rows = parts.reduce((sum, part) => sum + part.rows, 0);
      if (!isTooLarge(error) || rows <= 1) throw error;
      this.#limit /= 2;
      for (const { task } of parts) task.rowSize = Math.max(this.#rowSize(task), this.#limit / rows);
      return false;
    }
  }

  #queue(): Part[] {
    const parts: Part[] = [];
    let room = this.#limit;
    for (const task of this.#tasks) {
      const left = task.area.rows - task.done;
      const rowSize = this.#rowSize(task);
      const fitting = Math.min(left, Math.floor(room / rowSize));
      const rows = fitting === 0 && parts.length === 0 ? 1 : fitting;
      if (rows === 0) break;
      parts.push(this.#part(task, rows));
      room -= rows * rowSize;
    }
    return parts;
  }

  #rowSize({ area, rowSize }: Task): number {
    return rowSize ?? area.columns * (this.#cellSize ?? heavyCell);
  }

  #part(task: Task, rows: number): Part {
    const { sheet, top, left, columns, wants } = task.area;
    const range = this.context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top - 1 + task.done, left - 1, rows, columns);
    range.load(
      [wants.formulas && 'formulas', wants.values && 'values', wants.numberFormats && 'numberFormat'].filter(
        (name) => name !== false,
      ),
    );
    const fonts = wants.fonts ? range.getCellProperties({ format: { font: { name: true } } }) : null;
    return { task, rows, range, fonts };
  }

  #take({ task, rows, range, fonts }: Part): void {
    const { area } = task;
    const read: ReadRows = {
      top: area.top + task.done,
      left: area.left,
      formulas: area.wants.formulas ? rowsOf(range.formulas) : [],
      values: area.wants.values ? rowsOf(range.values) : [],
      numberFormats: area.wants.numberFormats ? rowsOf(range.numberFormat) : [],
      fonts: (fonts?.value ?? []).map((line) => line.map(({ format }) => format?.font ?? {})),
    };
    const rowSize = Math.max(16, (payloadOf(read) * reserve) / rows);
    task.rowSize = rowSize;
    this.#cellSize = Math.max(this.#cellSize ?? 0, rowSize / area.columns);
    task.done += rows;
    area.take(read);
  }
}

/** Excel answers nothing instead of cells that are too many. */
function rowsOf(cells: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(cells)) throw new ExcelFailure('TooLarge');
  return cells as unknown[][];
}
