import { cellKey, type CellRef, type Range } from '../../src/core/grid/address';
import { sameValue, type Grid } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import type {
  ApplyResult,
  BeforeWriting,
  InteractiveHost,
  Obstacle,
  ObstacleCode,
  OwnSheet,
  PutObstacle,
  Selection,
  SheetInfo,
} from '../../src/hosts/host';
import { NoteChanged } from '../../src/hosts/note-changed';
import { obstaclesOf, refusals } from '../../src/hosts/common/preflight';
import { MemoryOwnSheets } from './memory-own-sheets';

interface Quirks {
  /** Cells, as `F7`-keys of {@link cellKey}, that the host will not write, and why. */
  readonly refuse?: ReadonlyMap<number, ObstacleCode>;
  /** Sheets that cannot be read. */
  readonly broken?: readonly string[];
  readonly hiddenSheets?: readonly string[];
  readonly protectedSheets?: readonly string[];
  /** The header and total rows of table objects. */
  readonly frames?: readonly Range[];
  /** Gives up after so many written cells. */
  readonly failAfter?: number;
  /** Shows another value, or another format, than the one that was written. */
  readonly garble?: (patch: Patch) => Patch;
}

type Listener = Parameters<InteractiveHost['watch']>[0];

/** A workbook in memory that a person has open, with whatever may go wrong in a real one. */
export class MemoryHost implements InteractiveHost {
  readonly #grids: Map<string, Grid>;
  readonly #own: MemoryOwnSheets;
  readonly #listeners = new Set<Listener>();
  readonly #notes = new Map<string, string>();
  #active: string | null;
  /** Where the person is; `null` before anything was selected. */
  selected: { readonly sheet: string; readonly cell: CellRef } | null = null;
  quirks: Quirks;

  constructor(grids: readonly Grid[], quirks: Quirks = {}) {
    this.#grids = new Map(grids.map((grid) => [grid.sheet, grid]));
    this.#own = new MemoryOwnSheets(this.#grids);
    this.#active = grids[0]?.sheet ?? null;
    this.quirks = quirks;
  }

  listSheets(): Promise<SheetInfo[]> {
    const hidden = this.quirks.hiddenSheets ?? [];
    return Promise.resolve(
      [...this.#grids.keys()].map((name) => ({
        name,
        state: hidden.includes(name) ? 'hidden' : 'visible',
        kind: 'worksheet',
        own: this.#own.idOf(name),
      })),
    );
  }

  read(sheet: string): Promise<Grid> {
    const grid = this.#grids.get(sheet);
    if (!grid || this.quirks.broken?.includes(sheet))
      return Promise.reject(new Error(`cannot read ${sheet}`));
    return Promise.resolve(grid);
  }

  async preflight(sheet: string, patches: readonly Patch[]): Promise<Obstacle[]> {
    return this.#judge(await this.read(sheet), patches).obstacles;
  }

  async apply(sheet: string, patches: readonly Patch[], beforeWriting?: BeforeWriting): Promise<ApplyResult> {
    const { obstacles, accepted } = this.#judge(await this.read(sheet), patches);
    await beforeWriting?.();
    const { failAfter = Infinity, garble = (patch: Patch) => patch } = this.quirks;
    const before = await this.read(sheet);
    this.#grids.set(sheet, before.with(accepted.slice(0, failAfter).map(garble)));
    if (accepted.length > failAfter) throw new Error('the connection was lost');
    const now = await this.read(sheet);
    const holds = ({ cell, after }: Patch): boolean => sameValue(now.at(cell).value, after);
    const looks = ({ cell, numberFormat }: Patch): boolean =>
      numberFormat === undefined || numberFormat === now.at(cell).numberFormat;
    return {
      applied: accepted.filter(holds),
      obstacles,
      unverified: accepted.filter((patch) => !holds(patch) || !looks(patch)),
    };
  }

  ownSheets(): Promise<OwnSheet[]> {
    return Promise.resolve(this.#own.list());
  }

  putSheets(specs: readonly SheetSpec[]): Promise<PutObstacle[]> {
    return Promise.resolve(this.#own.put(specs));
  }

  async select(sheet: string, cell: CellRef): Promise<void> {
    await this.read(sheet);
    this.#active = sheet;
    this.selected = { sheet, cell };
  }

  activeSheet(): Promise<string | null> {
    return Promise.resolve(this.#active);
  }

  selection(): Promise<Selection | null> {
    if (!this.selected) return Promise.resolve(null);
    const { sheet, cell } = this.selected;
    return Promise.resolve({
      sheet,
      range: { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col },
    });
  }

  watch(listener: Listener): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  readNote(key: string): Promise<string | null> {
    return Promise.resolve(this.#notes.get(key) ?? null);
  }

  writeNote(key: string, text: string | null, known?: string | null): Promise<void> {
    if (known !== undefined && known !== (this.#notes.get(key) ?? null))
      return Promise.reject(new NoteChanged());
    if (text === null) this.#notes.delete(key);
    else this.#notes.set(key, text);
    return Promise.resolve();
  }

  #judge(grid: Grid, patches: readonly Patch[]): { obstacles: Obstacle[]; accepted: Patch[] } {
    const { refuse, frames = [], protectedSheets = [] } = this.quirks;
    const isProtected = protectedSheets.includes(grid.sheet);
    const state = { grid, cells: [], isProtected, isSigned: false, frames, filled: [], pivots: [] };
    const known = refusals(state, patches);
    const codes = patches.map(({ cell }, index) => refuse?.get(cellKey(cell)) ?? known[index] ?? null);
    return {
      obstacles: obstaclesOf(state, patches, codes),
      accepted: patches.filter((_, index) => codes[index] === null),
    };
  }

  /** Somebody else writes. */
  async edit(sheet: string, patches: readonly Patch[], remote = false): Promise<void> {
    this.#grids.set(sheet, (await this.read(sheet)).with(patches));
    for (const listener of this.#listeners) listener({ sheet, remote });
  }
}
