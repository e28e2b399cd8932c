import { sameValue, type Grid } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import type { SheetSpec } from '../../core/grid/sheet-spec';
import type { ApplyResult, Obstacle, OwnSheet, PutObstacle, SheetInfo } from '../host';
import { changeCells } from './change-cells';
import { checkContainer } from './container';
import { Package } from './package/package';
import { obstaclesOf, refusals, type SheetState } from '../common/preflight';
import { checkSpecs } from '../common/own-sheets/check-specs';
import { readInputs } from '../common/own-sheets/inputs';
import { findPutObstacles } from '../common/own-sheets/obstacles';
import { replaceSheets } from './put/replace-sheets';
import { tableParts } from './put/tables';
import type { SheetEdit } from './sheet/write';
import { WorkbookParts } from './workbook-parts';

/**
 * Opens an .xlsx or .xlsm file.
 *
 * @throws UnusableFile with a sentence for its user where it is something else, or broken, or too large; a sheet that
 * cannot be read says so when it is asked for
 */
export function openWorkbook(bytes: Uint8Array): XlsxWorkbook {
  checkContainer(bytes);
  return new XlsxWorkbook(new Package(bytes));
}

/** A workbook file that is changed in place: whatever it holds beyond the patched cells stays as it is. */
export class XlsxWorkbook {
  readonly #package: Package;
  readonly #parts: WorkbookParts;

  constructor(source: Package) {
    this.#package = source;
    this.#parts = new WorkbookParts(source);
  }

  get sheets(): readonly SheetInfo[] {
    const { workbook, ownership } = this.#parts;
    return workbook.sheets.map(({ name, state, kind }) => ({
      name,
      state,
      kind,
      own: ownership.get(name)?.id ?? null,
    }));
  }

  /** A snapshot of a worksheet as it is now. */
  grid(sheet: string): Grid {
    return this.#parts.state(sheet).grid;
  }

  /** The same with all that may stand between a patch and its cell. */
  state(sheet: string): SheetState {
    return this.#parts.state(sheet);
  }

  /** What stands in the way of patches. Changes nothing. */
  preflight(sheet: string, patches: readonly Patch[]): Obstacle[] {
    const state = this.state(sheet);
    return obstaclesOf(state, patches, refusals(state, patches));
  }

  /**
   * Writes the patches that are not refused, in memory.
   *
   * @throws Error if the sheet, read back, does not hold exactly what was to be written; then nothing is changed
   */
  apply(sheet: string, patches: readonly Patch[]): ApplyResult {
    const state = this.state(sheet);
    const codes = refusals(state, patches);
    const applied = patches.filter((_, index) => codes[index] === null);
    const changes = applied.map(asStored).filter((patch) => isChange(patch, state.grid));
    if (changes.length > 0) changeCells(this.#parts, sheet, changes);
    return { applied, obstacles: obstaclesOf(state, patches, codes), unverified: [] };
  }

  /**
   * Writes what a person typed, in memory: over constants and over formulas of a single cell, which the caller has made
   * sure of (see {@link state}).
   *
   * @throws Error if the sheet, read back, does not hold exactly what was to be written; then nothing is changed
   */
  edit(sheet: string, edits: readonly SheetEdit[]): void {
    if (edits.length > 0) changeCells(this.#parts, sheet, edits.map(asStored));
  }

  /** The sheets that the product wrote, with what people filled in since. */
  ownSheets(): OwnSheet[] {
    return [...this.#parts.ownership].map(([name, { id, names }]) => ({
      id,
      name,
      inputs: readInputs(this.grid(name), names),
    }));
  }

  /**
   * Writes sheets of ours, in memory: all of them or, where something stands in the way, none.
   *
   * @throws Error for sheets that no file can hold, or that do not read back as they were declared; then nothing is
   * changed
   */
  putSheets(specs: readonly SheetSpec[]): PutObstacle[] {
    const { workbook, isSigned, ownership } = this.#parts;
    checkSpecs(specs, ownership);
    const obstacles = findPutObstacles(
      {
        workbook,
        isSigned,
        ownership,
        sheet: (name) => this.state(name),
        tables: (part) => tableParts(this.#package, part),
      },
      specs,
    );
    if (obstacles.length === 0 && specs.length > 0) replaceSheets(this.#parts, specs);
    return obstacles;
  }

  /**
   * The file with all that was applied; the very bytes that were opened where nothing was.
   *
   * @throws Error if the file, opened again, is not what it should be in every part
   */
  save(): Uint8Array {
    const bytes = this.#package.save();
    if (!this.#package.isChanged) return bytes;
    const wrong = this.#package.differences(openWorkbook(bytes).#package);
    if (wrong.length > 0) throw new Error(`The saved file is not what it should be in ${wrong.join(', ')}.`);
    return bytes;
  }
}

/** An empty text is nothing to a cell. */
function asStored<Change extends Patch>(patch: Change): Change {
  return patch.after === '' ? { ...patch, after: null } : patch;
}

function isChange({ cell, before, after, numberFormat }: Patch, grid: Grid): boolean {
  return (
    !sameValue(before, after) || (numberFormat ?? grid.at(cell).numberFormat) !== grid.at(cell).numberFormat
  );
}
