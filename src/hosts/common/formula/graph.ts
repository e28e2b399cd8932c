import { isFelt, sensitivityOf, type Sensitivity } from '../../../core/fix/formula-effect';
import type { CellRef, Range } from '../../../core/grid/address';
import type { Patch } from '../../../core/grid/patch';
import type { DefinedName, Table } from '../workbook-outline';
import { CellSet } from './cell-set';
import { readReferences, type References } from './references';
import { ReferenceResolver, type Reads } from './resolve';

/** A formula cell of a sheet. */
export interface SheetFormula extends CellRef {
  /** With its leading `=`. */
  readonly formula: string;
  /** The area it fills, where that is more than its own cell. */
  readonly filled: Range | null;
}

/** What the graph needs to know of a sheet. */
export interface FormulaSheet {
  readonly name: string;
  readonly formulas: readonly SheetFormula[];
  readonly tables: readonly Table[];
  /** The product wrote it: its formulas are there to follow the other sheets. */
  readonly isOurs: boolean;
}

/** A constant that is exchanged for another. */
export type Edit = Pick<Patch, 'cell' | 'before' | 'after'>;

const sensitivities: readonly Sensitivity[] = ['number', 'presence', 'content'];

interface Node extends SheetFormula {
  readonly sheet: number;
  readonly sensitivity: Sensitivity;
  readonly references: References;
  readonly reads: Reads;
}

/** So many times the formulas are gone through for what changed, down and up in turn, before all count as changed. */
const maxPasses = 16;

/** Which formulas of a workbook read which cells, through names and tables too. */
export class FormulaGraph {
  readonly #resolver: ReferenceResolver;
  /** By the position of their sheet. */
  readonly #nodes = new Map<number, readonly Node[]>();

  /** @param sheets whose formulas are asked for only when they matter: our own sheets have many */
  constructor(
    private readonly sheets: readonly FormulaSheet[],
    names: readonly DefinedName[],
  ) {
    this.#resolver = new ReferenceResolver(sheets, names);
  }

  /**
   * The formulas elsewhere that may read a sheet: those of other sheets that name it or one of its tables, and the
   * names in use that refer to it. Each once, with its leading `=`. Those on sheets of ours do not count.
   */
  foreignFormulas(sheet: string): string[] {
    const position = this.#resolver.position(sheet);
    const found = new Set<string>();
    const nodes = this.sheets.flatMap((one, index) => (one.isOurs ? [] : this.#nodesOf(one, index)));
    for (const node of nodes) {
      if (node.sheet === position) continue;
      if (this.#resolver.mentions(node.formula, node.references, position)) found.add(node.formula);
    }
    const used = new Set(nodes.flatMap(({ references }) => references.names));
    for (const refersTo of this.#resolver.namesReading(position, used)) found.add(`=${refersTo}`);
    return [...found];
  }

  /**
   * The cells, by the position of their sheet, whose computed value may change when cells of a sheet are edited. A sum
   * that reads a text which stays a text keeps its result.
   */
  stale(sheet: string, edits: readonly Edit[]): Map<number, CellSet> {
    const stale = new Map<number, CellSet>();
    const position = this.#resolver.position(sheet);
    const dirty = sensitivities.map((sensitivity) => ({ sensitivity, cells: new Map<number, CellSet>() }));
    for (const edit of edits) {
      for (const { sensitivity, cells } of dirty) {
        if (isFelt(sensitivity, edit)) add(cells, position, areaOf(edit.cell));
      }
    }
    const feltBy = new Map(dirty.map(({ sensitivity, cells }) => [sensitivity, cells]));
    if (dirty.every(({ cells }) => cells.size === 0)) return stale;
    let waiting = this.sheets.flatMap((one, index) => this.#nodesOf(one, index));
    for (let pass = 0; waiting.length > 0; pass++) {
      const still: Node[] = [];
      for (const node of waiting) {
        if (pass < maxPasses && !mayChange(node.reads, feltBy.get(node.sensitivity))) still.push(node);
        else for (const set of [...feltBy.values(), stale]) add(set, node.sheet, node.filled ?? areaOf(node));
      }
      if (still.length === waiting.length) break;
      waiting = still.reverse();
    }
    return stale;
  }

  #nodesOf(one: FormulaSheet, sheet: number): readonly Node[] {
    let nodes = this.#nodes.get(sheet);
    if (!nodes) this.#nodes.set(sheet, (nodes = one.formulas.map((formula) => this.#node(formula, sheet))));
    return nodes;
  }

  #node(formula: SheetFormula, sheet: number): Node {
    const references = readReferences(formula.formula.slice(1));
    const reads = this.#resolver.reads(references, sheet, formula);
    return { ...formula, sheet, sensitivity: sensitivityOf(formula.formula), references, reads };
  }
}

function mayChange(reads: Reads, dirty: ReadonlyMap<number, CellSet> | undefined): boolean {
  return reads?.some(({ sheet, range }) => dirty?.get(sheet)?.meets(range)) ?? true;
}

function add(sets: Map<number, CellSet>, sheet: number, area: Range): void {
  let cells = sets.get(sheet);
  if (!cells) sets.set(sheet, (cells = new CellSet()));
  cells.add(area);
}

function areaOf({ row, col }: CellRef): Range {
  return { top: row, left: col, bottom: row, right: col };
}
