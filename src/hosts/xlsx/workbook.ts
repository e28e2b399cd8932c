import { compareCells } from '../../core/grid/address';
import { sameValue, type Grid } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import type { SheetSpec } from '../../core/grid/sheet-spec';
import type { ApplyResult, Obstacle, OwnSheet, PutObstacle, SheetInfo } from '../host';
import { checkContainer } from './container';
import { createStyles } from './create-styles';
import { Display } from './display';
import { UnusableFile } from './errors';
import type { CellSet } from './formula/cell-set';
import { FormulaGraph } from './formula/graph';
import { Package } from './package/package';
import { obstaclesOf, refusals, type SheetState } from './preflight';
import { removeCalculationChain } from './put/parts';
import { checkSpecs } from './put/check-specs';
import { readInputs } from './put/inputs';
import { findPutObstacles } from './put/obstacles';
import { readOwnership, type Ownership } from './put/ownership';
import { editsOf, putSheets } from './put/put-sheets';
import { tableParts } from './put/tables';
import { verifySpec } from './put/verify-spec';
import { SharedStrings } from './shared-strings';
import { readFormulas } from './sheet/formulas';
import { readSheet } from './sheet/read';
import { verifySheet } from './sheet/verify';
import { writeSheet, type SheetEdit } from './sheet/write';
import { Styles } from './styles';
import { readPivotAreas, readTables } from './tables';
import { readWorkbookPart, withFullCalculation, type SheetEntry, type WorkbookPart } from './workbook-part';

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
  #workbook: WorkbookPart;
  #ownership: ReadonlyMap<string, Ownership>;
  readonly #display: Display;
  readonly #isSigned: boolean;
  readonly #states = new Map<string, SheetState>();
  #graph: FormulaGraph | null = null;
  #strings: SharedStrings | null = null;
  #styles: Styles | null = null;
  #stylesPart: string | null;

  constructor(source: Package) {
    this.#package = source;
    this.#workbook = readWorkbookPart(source);
    this.#ownership = readOwnership(this.#workbook.sheets, this.#workbook.names);
    this.#display = new Display(this.#workbook.date1904);
    this.#isSigned = source.relationships('').some(({ type }) => type === 'origin');
    this.#stylesPart = this.#workbook.styles;
  }

  get sheets(): readonly SheetInfo[] {
    return this.#workbook.sheets.map(({ name, state, kind }) => ({
      name,
      state,
      kind,
      own: this.#ownership.get(name)?.id ?? null,
    }));
  }

  /** A snapshot of a worksheet as it is now. */
  grid(sheet: string): Grid {
    return this.#state(sheet).grid;
  }

  /** The same with all that may stand between a patch and its cell. */
  state(sheet: string): SheetState {
    return this.#state(sheet);
  }

  /** What stands in the way of patches. Changes nothing. */
  preflight(sheet: string, patches: readonly Patch[]): Obstacle[] {
    const state = this.#state(sheet);
    return obstaclesOf(state, patches, refusals(state, patches));
  }

  /**
   * Writes the patches that are not refused, in memory.
   *
   * @throws Error if the sheet, read back, does not hold exactly what was to be written; then nothing is changed
   */
  apply(sheet: string, patches: readonly Patch[]): ApplyResult {
    const state = this.#state(sheet);
    const codes = refusals(state, patches);
    const applied = patches.filter((_, index) => codes[index] === null);
    const changes = applied.map(asStored).filter((patch) => isChange(patch, state.grid));
    if (changes.length > 0) this.#change(this.#entry(sheet), changes);
    return { applied, obstacles: obstaclesOf(state, patches, codes), unverified: [] };
  }

  /**
   * Writes what a person typed, in memory: over constants and over formulas of a single cell, which the caller has made
   * sure of (see {@link state}).
   *
   * @throws Error if the sheet, read back, does not hold exactly what was to be written; then nothing is changed
   */
  edit(sheet: string, edits: readonly SheetEdit[]): void {
    const changes = edits.map(asStored);
    if (changes.length > 0) this.#change(this.#entry(sheet), changes);
  }

  /** The sheets that the product wrote, with what people filled in since. */
  ownSheets(): OwnSheet[] {
    return [...this.#ownership].map(([name, { id, names }]) => ({
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
    checkSpecs(specs, this.#ownership);
    const state = {
      workbook: this.#workbook,
      isSigned: this.#isSigned,
      ownership: this.#ownership,
      sheet: (name: string) => this.#state(name),
      tables: (part: string) => tableParts(this.#package, part),
    };
    const obstacles = findPutObstacles(state, specs);
    if (obstacles.length === 0 && specs.length > 0) this.#attempt(() => this.#put(specs));
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

  #entry(sheet: string): SheetEntry {
    const entry = this.#workbook.sheets.find(({ name }) => name === sheet);
    if (!entry) throw new UnusableFile('NoSuchSheet', { sheet });
    if (entry.kind !== 'worksheet') throw new UnusableFile('NotAWorksheet', { sheet });
    return entry;
  }

  #state(sheet: string): SheetState {
    const known = this.#states.get(sheet);
    if (known) return known;
    const state = this.#read(this.#entry(sheet), this.#formulas().foreignFormulas(sheet));
    this.#states.set(sheet, state);
    return state;
  }

  #read({ name, part }: SheetEntry, foreignFormulas: readonly string[]): SheetState {
    const tables = readTables(this.#package, part);
    const content = readSheet(this.#package.text(part), {
      name,
      part,
      strings: this.#sharedStrings(),
      styles: this.#cellStyles(),
      display: this.#display,
      date1904: this.#workbook.date1904,
      tableFilters: tables.map(({ filter }) => filter).filter((filter) => filter !== null),
      foreignFormulas,
    });
    return {
      ...content,
      isSigned: this.#isSigned,
      frames: tables.flatMap(({ frame }) => frame),
      pivots: readPivotAreas(this.#package, part),
    };
  }

  #change(entry: SheetEntry, changes: readonly SheetEdit[]): void {
    const before = this.#state(entry.name);
    this.#attempt(() => {
      const stale = this.#write(entry, changes);
      verifySheet(before, this.#state(entry.name), changes, stale);
    });
  }

  /** Takes a step of which nothing is to be left where it fails. */
  #attempt(step: () => void): void {
    const restore = this.#package.checkpoint();
    const stylesPart = this.#stylesPart;
    try {
      step();
    } catch (error) {
      restore();
      this.#strings = null;
      this.#stylesPart = stylesPart;
      this.#reread();
      throw error;
    }
  }

  /** Writes into every part that the changes touch; says which computed cells of the sheet lost their result. */
  #write(entry: SheetEntry, changes: readonly SheetEdit[]): CellSet | null {
    const { grid } = this.#state(entry.name);
    const changesFormulas = changes.some(({ cell, formula }) => formula ?? grid.at(cell).formula);
    const strings = this.#sharedStrings();
    const moved = changes.filter(({ before, after }) => !sameValue(before, after));
    const stale = this.#formulas().stale(entry.name, moved);
    const edits = [...changes].sort((a, b) => compareCells(a.cell, b.cell));
    const styleWith = (base: number, format: string) => this.#writableStyles().withNumberFormat(base, format);
    let references = 0;
    this.#workbook.sheets.forEach((sheet, position) => {
      const own = {
        edits: sheet === entry ? edits : [],
        stale: stale.get(position) ?? null,
        strings,
        styleWith,
      };
      if (own.edits.length === 0 && own.stale === null) return;
      const written = writeSheet(this.#package.text(sheet.part), sheet.part, own);
      references += written.references;
      this.#package.setText(sheet.part, written.xml);
      this.#states.delete(sheet.name);
    });
    strings?.write(references);
    const { part } = this.#workbook;
    if (stale.size > 0 || changesFormulas)
      this.#package.setText(part, withFullCalculation(this.#package.text(part), part));
    if (changesFormulas) {
      removeCalculationChain(this.#package, part);
      this.#graph = null;
      this.#states.clear();
    }
    return stale.get(this.#workbook.sheets.indexOf(entry)) ?? null;
  }

  #put(specs: readonly SheetSpec[]): void {
    for (const spec of specs) this.#dropResults(spec);
    putSheets(
      {
        source: this.#package,
        workbook: this.#workbook,
        ownership: this.#ownership,
        strings: this.#sharedStrings(),
        stylesPart: this.#writableStylesPart(),
      },
      specs,
    );
    const { part } = this.#workbook;
    this.#package.setText(part, withFullCalculation(this.#package.text(part), part));
    this.#reread();
    // Which formulas read the sheet is no matter here, and to find out takes as long as all the rest.
    for (const spec of specs) verifySpec(this.#read(this.#entry(spec.name), []).grid, spec);
  }

  /** Lets the results go of formulas that read what a sheet of ours is about to change. */
  #dropResults(spec: SheetSpec): void {
    const own = this.#ownership.get(spec.name);
    const edits = own ? editsOf(spec, this.grid(spec.name), own) : [];
    if (edits.length === 0) return;
    const strings = this.#sharedStrings();
    for (const [position, stale] of this.#formulas().stale(spec.name, edits)) {
      const sheet = this.#workbook.sheets[position];
      if (!sheet) continue;
      const written = writeSheet(this.#package.text(sheet.part), sheet.part, {
        edits: [],
        stale,
        strings,
        styleWith: (base) => base,
      });
      this.#package.setText(sheet.part, written.xml);
      this.#states.delete(sheet.name);
    }
  }

  /** Reads anew what the parts of the workbook say of its sheets, names, formulas and styles. */
  #reread(): void {
    this.#workbook = readWorkbookPart(this.#package);
    this.#ownership = readOwnership(this.#workbook.sheets, this.#workbook.names);
    this.#graph = null;
    this.#styles = null;
    this.#states.clear();
  }

  #formulas(): FormulaGraph {
    this.#graph ??= new FormulaGraph(
      this.#workbook.sheets.map(({ name, kind, part }) => ({
        name,
        formulas: kind === 'worksheet' ? readFormulas(this.#package.text(part), part) : [],
        tables: readTables(this.#package, part),
        isOurs: this.#ownership.has(name),
      })),
      this.#workbook.names,
    );
    return this.#graph;
  }

  #sharedStrings(): SharedStrings | null {
    const part = this.#workbook.sharedStrings;
    return part === null ? null : (this.#strings ??= new SharedStrings(this.#package, part));
  }

  #cellStyles(): Styles {
    return (this.#styles ??= new Styles(this.#package, this.#stylesPart));
  }

  #writableStyles(): Styles {
    this.#writableStylesPart();
    return this.#cellStyles();
  }

  #writableStylesPart(): string {
    if (this.#stylesPart !== null) return this.#stylesPart;
    this.#styles = null;
    return (this.#stylesPart = createStyles(this.#package, this.#workbook.part));
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
