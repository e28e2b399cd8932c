import type { CellRef, Range } from '../../../core/grid/address';
import type { CellChange, WriteAnswer } from '../protocol';
import { BlockReading } from './block';
import { putEntries, type Entry, type Input } from './entries';
import { blockAround } from './marks';
import { sheetNamed, type Sheet } from './places';
import { locked } from './serve';
import { Spills } from './spills';
import { typed, ValueReader } from './values';

/** So many cells are compared and written in one go: between the two lies about a second. */
const cellsAtOnce = 500;
/** So long a run goes on to write, in milliseconds; the service ends one after six minutes. */
const patience = 60_000;

/**
 * Writes what still holds what it should, under the lock of the document and nothing beside it: again and again it looks
 * at some cells, compares, writes and looks once more. Where the service refuses a cell, all that this run has written is
 * taken back before the failure is told.
 */
export function write({ sheet, changes }: { sheet: string; changes: CellChange[] }): WriteAnswer {
  return locked(() => new Writer(sheetNamed(sheet), changes).write());
}

/** A cell that was written, with what brings it back. */
interface Former extends CellRef {
  readonly change: CellChange;
  readonly input: Input;
  readonly format: string;
}

class Writer {
  readonly #reader = new ValueReader();
  readonly #spills: Spills;
  readonly #former: Former[] = [];
  readonly #answer: WriteAnswer = { done: 0, stale: [], filled: [], held: [], unlike: [] };

  constructor(
    private readonly sheet: Sheet,
    private readonly changes: readonly CellChange[],
  ) {
    this.#spills = new Spills(sheet, blockAround(changes));
  }

  write(): WriteAnswer {
    const until = Date.now() + patience;
    try {
      do this.#step(this.changes.slice(this.#answer.done, this.#answer.done + cellsAtOnce));
      while (this.#answer.done < this.changes.length && Date.now() < until);
    } catch (error) {
      this.#takeBack();
      throw error;
    }
    return this.#answer;
  }

  #step(changes: readonly CellChange[]): void {
    const area = blockAround(changes);
    const before = this.#look(area);
    const accepted = changes.filter(({ row, col, before: known }) => before.holds(row, col, known));
    const entries = new Map(accepted.map((change) => [change, entryOf(change, before)]));
    this.#former.push(...accepted.map((change) => formerOf(change, before)));
    putEntries(this.sheet, [...entries.values()]);
    const filled = this.#giveBack(entries, before, area);
    const after = this.#look(area);
    changes.forEach((change, index) => {
      const position = this.#answer.done + index;
      if (filled.has(change)) this.#answer.filled.push(position);
      else if (!entries.has(change)) this.#answer.stale.push(position);
      else {
        if (after.holds(change.row, change.col, change.after)) this.#answer.held.push(position);
        if (!looksAsAsked(change, after)) this.#answer.unlike.push(position);
      }
    });
    this.#answer.done += changes.length;
  }

  /**
   * Gives cells back to the formulas that filled them, and tells which those are. A formula fills a cell again as soon as
   * it is empty; a cell near it that stays empty held a constant, and is written once more.
   */
  #giveBack(
    entries: ReadonlyMap<CellChange, Entry>,
    before: BlockReading,
    area: Range,
  ): ReadonlySet<CellChange> {
    const isBroken = this.#spills.broken();
    const doubtful = [...entries.keys()].filter(({ row, col }) => isBroken(row, col));
    if (doubtful.length === 0) return new Set();
    putEntries(
      this.sheet,
      doubtful.map(({ row, col, format }) => {
        const old = format === undefined ? {} : { format: before.rawFormat(row, col) };
        return { row, col, input: '', ...old };
      }),
    );
    const now = this.#look(area);
    const isBack = ({ row, col, before: known }: CellChange) => now.holds(row, col, known);
    putEntries(
      this.sheet,
      doubtful.filter((change) => !isBack(change)).flatMap((change) => entries.get(change) ?? []),
    );
    return new Set(doubtful.filter(isBack));
  }

  #look(area: Range): BlockReading {
    return new BlockReading(this.sheet, area, this.#reader);
  }

  /** Brings cells back to what they were, but for those that hold something else than was written by now. */
  #takeBack(): void {
    if (this.#former.length === 0) return;
    try {
      const now = this.#look(blockAround(this.#former));
      this.#restore(
        this.#former.flatMap(({ row, col, change, input, format }) => {
          const isFormatted = change.format !== undefined && now.format(row, col) === change.format;
          const isWritten = change.before !== change.after && now.holds(row, col, change.after);
          if (!isFormatted && !isWritten) return [];
          return { row, col, ...(isFormatted ? { format } : {}), ...(isWritten ? { input } : {}) };
        }),
      );
    } catch {
      // Whoever asked looks at the sheet and takes back what is left.
    }
  }

  /** All at once, or, where the service refuses one of them, half by half. */
  #restore(entries: readonly Entry[]): void {
    try {
      putEntries(this.sheet, entries);
    } catch {
      const middle = Math.floor(entries.length / 2);
      if (middle === 0) return;
      this.#restore(entries.slice(0, middle));
      this.#restore(entries.slice(middle));
    }
  }
}

function entryOf({ row, col, before, after, format }: CellChange, block: BlockReading): Entry {
  const input = before === after ? {} : { input: typed(after, format ?? block.rawFormat(row, col)) };
  return { row, col, ...input, ...(format === undefined ? {} : { format }) };
}

/** A date goes back as it came, so that its cell goes on to show a date. */
function formerOf(change: CellChange, block: BlockReading): Former {
  const { row, col } = change;
  const raw = block.raw(row, col);
  const format = block.rawFormat(row, col);
  const input = raw instanceof Date ? raw : typed(block.value(row, col), format);
  return { row, col, change, input, format };
}

function looksAsAsked({ row, col, after, format }: CellChange, now: BlockReading): boolean {
  return format === undefined || after === null || now.format(row, col) === format;
}
