import type { Range } from '../../../core/grid/address';
import type { CellChange, Scalar } from '../protocol';
import { BlockReading } from './block';
import { blockAround, columnsOf, RichTexts } from './marks';
import { sheetNamed, type Sheet } from './places';
import { columnOf, fewRuns, runsOf, type Run } from './runs';
import { locked } from './serve';
import { Spills } from './spills';
import { survives, typed, ValueReader } from './values';

interface Written {
  stale: number[];
  filled: number[];
  held: number[];
}

/**
 * Writes what still holds what it should, under the lock of the document: reads, compares, writes, reads back. A few
 * calls of the service for the block and for every column, however many cells there are. Where the service refuses one
 * of them, the others are taken back before the failure is told.
 */
export function write({ sheet, changes }: { sheet: string; changes: CellChange[] }): Written {
  return locked(() => new Writer(sheetNamed(sheet), changes).write());
}

class Writer {
  readonly #reader = new ValueReader();
  readonly #area: Range;
  readonly #before: BlockReading;
  readonly #spills: Spills;
  readonly #accepted: readonly CellChange[];

  constructor(
    private readonly sheet: Sheet,
    private readonly changes: readonly CellChange[],
  ) {
    this.#area = blockAround(changes);
    this.#spills = new Spills(sheet, this.#area);
    // Last, so that there is little time for somebody to change what is compared and written along.
    this.#before = this.#look();
    this.#accepted = changes.filter(({ row, col, before }) => this.#before.holds(row, col, before));
  }

  write(): Written {
    const runs = this.#runs();
    try {
      this.#put(runs, this.#accepted);
    } catch (error) {
      this.#takeBack(runs);
      throw error;
    }
    const filled = this.#giveBack();
    const after = this.#look();
    const written = new Set(this.#accepted.filter((change) => !filled.has(change)));
    const positions = (keep: (change: CellChange) => boolean): number[] =>
      this.changes.flatMap((change, position) => (keep(change) ? [position] : []));
    return {
      stale: positions((change) => !written.has(change) && !filled.has(change)),
      filled: positions((change) => filled.has(change)),
      held: positions((change) => written.has(change) && isThere(change, after)),
    };
  }

  /**
   * Gives cells back to the formulas that filled them, and tells which those are. A formula fills a cell again as soon as
   * it is empty; a cell near it that stays empty held a constant, and is written once more.
   */
  #giveBack(): ReadonlySet<CellChange> {
    const isBroken = this.#spills.broken();
    const doubtful = this.#accepted.filter(({ row, col }) => isBroken(row, col));
    if (doubtful.length === 0) return new Set();
    this.#putExactly(doubtful.map((change) => this.#emptied(change)));
    const now = this.#look();
    const isBack = ({ row, col, before }: CellChange) => now.holds(row, col, before);
    this.#putExactly(doubtful.filter((change) => !isBack(change)));
    return new Set(doubtful.filter(isBack));
  }

  #emptied({ row, col, after, format }: CellChange): CellChange {
    const old = format === undefined ? {} : { format: this.#before.rawFormat(row, col) };
    return { row, col, before: after, after: null, ...old };
  }

  #look(): BlockReading {
    return new BlockReading(this.sheet, this.#area, this.#reader);
  }

  /** Few runs touch nothing but what is to change; many take along plain constants that stand between. */
  #runs(): Run[] {
    const exact = runsOf(this.#accepted, () => false);
    if (exact.length <= fewRuns) return exact;
    const texts = new RichTexts(this.sheet, columnsOf(this.#accepted));
    return runsOf(this.#accepted, (row, col) => {
      const isPlain = this.#before.isConstant(row, col) && !texts.isMixed(row, col);
      const isSure = survives(this.#before.raw(row, col), this.#before.rawFormat(row, col));
      return isPlain && isSure && !this.#spills.mayFill(row, col);
    });
  }

  #putExactly(changes: readonly CellChange[]): void {
    this.#put(
      runsOf(changes, () => false),
      changes,
    );
  }

  /** Writes runs of cells: those that change as they are to be, the others as they were. */
  #put(runs: readonly Run[], changes: readonly CellChange[]): void {
    const byCell = new Map(changes.map((change) => [keyOf(change.row, change.col), change]));
    for (const run of runs) {
      const { col, top, bottom } = run;
      const cells = this.sheet.getRange(top, col, bottom - top + 1, 1);
      const changeAt = (row: number) => byCell.get(keyOf(row, col));
      const formatAt = (row: number) => changeAt(row)?.format ?? this.#before.rawFormat(row, col);
      const rows = columnOf(run, (row) => row).map(([row]) => row);
      // The format decides how a text is taken.
      if (rows.some((row) => changeAt(row)?.format !== undefined)) {
        cells.setNumberFormats(columnOf(run, formatAt));
      }
      if (rows.every((row) => isSame(changeAt(row)))) continue;
      cells.setValues(
        columnOf(run, (row) => {
          const change = changeAt(row);
          return change ? typed(change.after, formatAt(row)) : this.#asItWas(row, col);
        }),
      );
    }
    SpreadsheetApp.flush();
  }

  /** A date goes back as it came, so that its cell goes on to show a date. */
  #asItWas(row: number, col: number): NonNullable<Scalar> | Date {
    const raw = this.#before.raw(row, col);
    return raw instanceof Date ? raw : typed(this.#before.value(row, col), this.#before.rawFormat(row, col));
  }

  /** Brings runs, of which some may have been written, back to what they were: each, whatever becomes of the others. */
  #takeBack(runs: readonly Run[]): void {
    for (const run of runs) {
      const { col, top, bottom } = run;
      try {
        const cells = this.sheet.getRange(top, col, bottom - top + 1, 1);
        cells.setNumberFormats(columnOf(run, (row) => this.#before.rawFormat(row, col)));
        cells.setValues(columnOf(run, (row) => this.#asItWas(row, col)));
        SpreadsheetApp.flush();
      } catch {
        // Whoever asked looks at the sheet and takes back what is left.
      }
    }
  }
}

function isThere({ row, col, after, format }: CellChange, now: BlockReading): boolean {
  const looks = format === undefined || after === null || now.format(row, col) === format;
  return looks && now.holds(row, col, after);
}

function isSame(change: CellChange | undefined): boolean {
  return change === undefined || change.before === change.after;
}

function keyOf(row: number, col: number): string {
  return `${row} ${col}`;
}
