import { createStyles } from './create-styles';
import { Display } from '../common/display';
import { UnusableFile } from './errors';
import { FormulaGraph } from '../common/formula/graph';
import type { Package } from './package/package';
import type { SheetState } from '../common/preflight';
import { readOwnership, type Ownership } from '../common/own-sheets/ownership';
import { SharedStrings } from './shared-strings';
import { readFormulas } from './sheet/formulas';
import { readSheet } from './sheet/read';
import { Styles } from './styles';
import { readPivotAreas, readTables } from './tables';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import type { SheetEntry } from '../common/workbook-outline';

/** What the parts of a package say: each is read when it is first asked for, and kept until somebody changes it. */
export class WorkbookParts {
  readonly isSigned: boolean;
  #workbook: WorkbookPart;
  #ownership: ReadonlyMap<string, Ownership>;
  readonly #display: Display;
  readonly #states = new Map<string, SheetState>();
  #graph: FormulaGraph | null = null;
  #strings: SharedStrings | null = null;
  #styles: Styles | null = null;
  #stylesPart: string | null;

  constructor(readonly source: Package) {
    this.#workbook = readWorkbookPart(source);
    this.#ownership = readOwnership(this.#workbook.sheets, this.#workbook.names);
    this.#display = new Display(this.#workbook.date1904);
    this.isSigned = source.relationships('').some(({ type }) => type === 'origin');
    this.#stylesPart = this.#workbook.styles;
  }

  get workbook(): WorkbookPart {
    return this.#workbook;
  }

  /** The sheets that the product wrote, by their names. */
  get ownership(): ReadonlyMap<string, Ownership> {
    return this.#ownership;
  }

  /** @throws UnusableFile where there is no such sheet, or it holds no cells */
  entry(sheet: string): SheetEntry {
    const entry = this.#workbook.sheets.find(({ name }) => name === sheet);
    if (!entry) throw new UnusableFile('NoSuchSheet', { sheet });
    if (entry.kind !== 'worksheet') throw new UnusableFile('NotAWorksheet', { sheet });
    return entry;
  }

  /** A sheet as it is now. */
  state(sheet: string): SheetState {
    const known = this.#states.get(sheet);
    if (known) return known;
    const state = this.#read(this.entry(sheet));
    this.#states.set(sheet, state);
    return state;
  }

  get formulas(): FormulaGraph {
    this.#graph ??= new FormulaGraph(
      this.#workbook.sheets.map(({ name, kind, part }) => {
        const formulas = () => (kind === 'worksheet' ? readFormulas(this.source.text(part), part) : []);
        return {
          name,
          get formulas() {
            return formulas();
          },
          tables: readTables(this.source, part),
          isOurs: this.#ownership.has(name),
        };
      }),
      this.#workbook.names,
    );
    return this.#graph;
  }

  /** The texts of the workbook; `null` where each cell holds its own. */
  get strings(): SharedStrings | null {
    const part = this.#workbook.sharedStrings;
    return part === null ? null : (this.#strings ??= new SharedStrings(this.source, part));
  }

  /** The styles, in a part that is made where there is none. */
  styles(): Styles {
    this.stylesPart();
    return this.#readStyles();
  }

  /** The name of the part of the styles, which is made where there is none. */
  stylesPart(): string {
    if (this.#stylesPart !== null) return this.#stylesPart;
    this.#styles = null;
    return (this.#stylesPart = createStyles(this.source, this.#workbook.part));
  }

  /** Cells of a sheet were written. */
  forgetCells(sheet: string): void {
    this.#states.delete(sheet);
  }

  /** Formulas were written: what reads what is another matter now, in every sheet. */
  forgetFormulas(): void {
    this.#graph = null;
    this.#states.clear();
  }

  /** Reads anew what the parts of the workbook say of its sheets, names, formulas and styles. */
  reread(): void {
    this.#workbook = readWorkbookPart(this.source);
    this.#ownership = readOwnership(this.#workbook.sheets, this.#workbook.names);
    this.#styles = null;
    this.forgetFormulas();
  }

  /** Takes a step of which nothing is to be left where it fails. */
  attempt(step: () => void): void {
    const restore = this.source.checkpoint();
    const stylesPart = this.#stylesPart;
    try {
      step();
    } catch (error) {
      restore();
      this.#strings = null;
      this.#stylesPart = stylesPart;
      this.reread();
      throw error;
    }
  }

  #read({ name, part }: SheetEntry): SheetState {
    const tables = readTables(this.source, part);
    const content = readSheet(this.source.text(part), {
      name,
      part,
      strings: this.strings,
      styles: this.#readStyles(),
      display: this.#display,
      date1904: this.#workbook.date1904,
      tableFilters: tables.map(({ filter }) => filter).filter((filter) => filter !== null),
      foreignFormulas: this.formulas.foreignFormulas(name),
    });
    return {
      ...content,
      isSigned: this.isSigned,
      frames: tables.flatMap(({ frame }) => frame),
      pivots: readPivotAreas(this.source, part),
    };
  }

  #readStyles(): Styles {
    return (this.#styles ??= new Styles(this.source, this.#stylesPart));
  }
}
