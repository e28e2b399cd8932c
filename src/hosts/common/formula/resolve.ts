import { contains, type CellRef, type Range } from '../../../core/grid/address';
import type { DefinedName, Table } from '../workbook-outline';
import { readReferences, type References } from './references';

/** Cells of a sheet, which is named by its position in the workbook. */
export interface SheetArea {
  readonly sheet: number;
  readonly range: Range;
}

/** What a formula reads; `null` where that cannot be told, so that it may be anything. */
export type Reads = readonly SheetArea[] | null;

interface NamedSheet {
  readonly name: string;
  readonly tables: readonly Table[];
}

interface NameMeaning {
  /** As written, without `=`. */
  readonly refersTo: string;
  readonly references: References;
}

/** A name that is further from its cells than this was made to keep the program busy. */
const maxDepth = 200;

/** Says what the references of a formula mean in a workbook: which sheets, names and tables there are. */
export class ReferenceResolver {
  readonly #sheets: readonly NamedSheet[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #names = new Map<string, NameMeaning[]>();
  readonly #namedReads = new Map<string, Reads>();
  /** How many names are being followed, one called by the other. */
  #depth = 0;

  constructor(sheets: readonly NamedSheet[], names: readonly DefinedName[]) {
    this.#sheets = sheets;
    this.#positions = new Map(sheets.map(({ name }, position) => [name.toLowerCase(), position]));
    for (const { name, refersTo } of names) {
      // The same name may mean something else on each sheet: whoever calls it may mean any of them.
      const meanings = this.#names.get(name) ?? [];
      this.#names.set(name, [...meanings, { refersTo, references: readReferences(refersTo) }]);
    }
  }

  /** The position of a sheet; -1 where there is none of that name. */
  position(sheet: string): number {
    return this.#positions.get(sheet.toLowerCase()) ?? -1;
  }

  /** What a formula reads that stands in `cell` of the sheet at position `sheet`. */
  reads(references: References, sheet: number, cell: CellRef): Reads {
    if (references.unclear) return null;
    const reads = references.areas.flatMap((area) =>
      this.#span(area.sheet, sheet).map((position) => ({ sheet: position, range: area.range })),
    );
    if (references.ownTable) {
      const own = this.#sheets[sheet]?.tables.find(({ range }) => contains(range, cell));
      if (!own) return null;
      reads.push({ sheet, range: own.range });
    }
    for (const name of references.names) {
      const named = this.#readsOfName(name);
      if (named === null) return null;
      reads.push(...named);
    }
    return reads;
  }

  /** True where a formula that stands on no sheet, or on another one, names this sheet or a table on it. */
  mentions(formula: string, references: References, sheet: number): boolean {
    const own = this.#sheets[sheet];
    if (!own) return false;
    return (
      references.areas.some((area) => area.sheet !== null && this.#span(area.sheet, -1).includes(sheet)) ||
      references.names.some((name) => own.tables.some((table) => table.name === name)) ||
      // An address that is put together may name the sheet in a text.
      (references.unclear && formula.toLowerCase().includes(own.name.toLowerCase()))
    );
  }

  /** The formulas, without `=`, of the names among `used` that may read a sheet; names that these use count as well. */
  namesReading(sheet: number, used: ReadonlySet<string>): string[] {
    const wanted = new Set(used);
    const found: string[] = [];
    // A set hands out what is added to it while one goes through it.
    for (const name of wanted) {
      for (const { refersTo, references } of this.#names.get(name) ?? []) {
        for (const inner of references.names) wanted.add(inner);
        if (this.mentions(refersTo, references, sheet)) found.push(refersTo);
      }
    }
    return found;
  }

  #readsOfName(name: string): Reads {
    const known = this.#namedReads.get(name);
    if (known !== undefined) return known;
    if (this.#depth > maxDepth) return null;
    // A name that calls itself reads nothing by that.
    this.#namedReads.set(name, []);
    this.#depth++;
    const reads = this.#readName(name);
    this.#depth--;
    this.#namedReads.set(name, reads);
    return reads;
  }

  #readName(name: string): Reads {
    const reads: SheetArea[] = [];
    this.#sheets.forEach(({ tables }, sheet) => {
      for (const table of tables) if (table.name === name) reads.push({ sheet, range: table.range });
    });
    for (const { references } of this.#names.get(name) ?? []) {
      // What a name means by a relative reference depends on who calls it.
      if (!references.areas.every(({ sheet, absolute }) => absolute && sheet !== null)) return null;
      const own = this.reads(references, -1, { row: 0, col: 0 });
      if (own === null) return null;
      reads.push(...own);
    }
    return reads;
  }

  /** The positions of the sheets that a reference names; none where it names a sheet that is not there. */
  #span(sheet: string | null, home: number): number[] {
    if (sheet === null) return [home];
    const [first = '', last = first] = sheet.split(':');
    const ends = [this.position(first), this.position(last)];
    if (ends.includes(-1)) return [];
    const from = Math.min(...ends);
    return Array.from({ length: Math.max(...ends) - from + 1 }, (_, index) => from + index);
  }
}
