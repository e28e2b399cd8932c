import { cellKey, type CellRef } from '../../src/core/grid/address';
import { sameValue, type Grid } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import type {
  ApplyResult,
  InteractiveHost,
  Obstacle,
  ObstacleCode,
  OwnSheet,
  PutObstacle,
  SheetInfo,
} from '../../src/hosts/host';
import { MemoryOwnSheets } from './memory-own-sheets';

interface Quirks {
  /** Cells, as `F7`-keys of {@link cellKey}, that the host will not write, and why. */
  readonly refuse?: ReadonlyMap<number, ObstacleCode>;
  /** Sheets that cannot be read. */
  readonly broken?: readonly string[];
  readonly hiddenSheets?: readonly string[];
  /** Gives up after so many written cells. */
  readonly failAfter?: number;
  /** Shows another value than the one that was written. */
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
    const grid = await this.read(sheet);
    return patches.flatMap(({ cell, before }): Obstacle[] => {
      const code = this.quirks.refuse?.get(cellKey(cell));
      if (code !== undefined) return [{ cell, code, refused: true }];
      if (!sameValue(grid.at(cell).value, before)) return [{ cell, code: 'StaleCell', refused: true }];
      return grid.hiddenRows.has(cell.row) ? [{ cell, code: 'HiddenRow', refused: false }] : [];
    });
  }

  async apply(sheet: string, patches: readonly Patch[]): Promise<ApplyResult> {
    const obstacles = await this.preflight(sheet, patches);
    const refused = new Set(obstacles.filter((o) => o.refused).map(({ cell }) => cellKey(cell)));
    const accepted = patches.filter(({ cell }) => !refused.has(cellKey(cell)));
    const { failAfter = Infinity, garble = (patch: Patch) => patch } = this.quirks;
    const before = await this.read(sheet);
    this.#grids.set(sheet, before.with(accepted.slice(0, failAfter).map(garble)));
    if (accepted.length > failAfter) throw new Error('the connection was lost');
    const now = await this.read(sheet);
    const holds = ({ cell, after }: Patch): boolean => sameValue(now.at(cell).value, after);
    return {
      applied: accepted.filter(holds),
      obstacles,
      unverified: accepted.filter((patch) => !holds(patch)),
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

  writeNote(key: string, text: string | null): Promise<void> {
    if (text === null) this.#notes.delete(key);
    else this.#notes.set(key, text);
    return Promise.resolve();
  }

  /** Somebody else writes. */
  async edit(sheet: string, patches: readonly Patch[], remote = false): Promise<void> {
    this.#grids.set(sheet, (await this.read(sheet)).with(patches));
    for (const listener of this.#listeners) listener({ sheet, remote });
  }
}
