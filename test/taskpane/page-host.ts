import { formatAddress, type CellRef } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import type { BeforeWriting, InteractiveHost, Selection } from '../../src/hosts/host';
import { MemoryHost } from '../support/memory-host';

type Listener = Parameters<InteractiveHost['watch']>[0];

/** Where work can be held: before a sheet is read; when the cells to write were looked at; when nothing stops it any more. */
type Stage = 'reading' | 'looking' | 'writing';

class Hold {
  release = (): void => undefined;
  readonly reached = new Promise<void>((resolve) => {
    this.release = resolve;
  });
}

/** A workbook in memory that a person has open: what is kept in it outlives a reload of the page. */
export class PageHost implements InteractiveHost {
  /** Every cell that was brought into view. */
  readonly selected: string[] = [];
  readonly book: MemoryHost;
  active: string | null;
  /** What the person has selected. */
  marked: Selection | null = null;
  /** How often each sheet was read. */
  reads = 0;
  /** So long, in milliseconds, every answer takes. */
  delay = 0;
  cannotSelect = false;
  cannotKeep = false;
  readonly #listeners = new Set<Listener>();
  #holds: Partial<Record<Stage, Hold>> = {};

  constructor(grids: readonly Grid[], quirks: MemoryHost['quirks'] = {}) {
    this.book = new MemoryHost(grids, quirks);
    this.active = grids[0]?.sheet ?? null;
  }

  listSheets(): ReturnType<InteractiveHost['listSheets']> {
    return this.#slowly(() => this.book.listSheets());
  }

  async read(sheet: string): Promise<Grid> {
    this.reads++;
    await this.#holds.reading?.reached;
    return this.#slowly(() => this.book.read(sheet));
  }

  preflight(sheet: string, patches: readonly Patch[]): ReturnType<InteractiveHost['preflight']> {
    return this.#slowly(() => this.book.preflight(sheet, patches));
  }

  apply(
    sheet: string,
    patches: readonly Patch[],
    beforeWriting?: BeforeWriting,
  ): ReturnType<InteractiveHost['apply']> {
    const mayBegin = async (): Promise<void> => {
      await this.#holds.looking?.reached;
      await beforeWriting?.();
      await this.#holds.writing?.reached;
    };
    return this.#slowly(() => this.book.apply(sheet, patches, mayBegin));
  }

  /** From now on all work waits at these stages. */
  hold(...stages: Stage[]): void {
    this.#holds = Object.fromEntries(stages.map((stage) => [stage, new Hold()]));
  }

  /** What waits goes on; what comes to this stage after it waits again. */
  goOn(stage: Stage): void {
    this.#holds[stage]?.release();
    this.#holds[stage] = new Hold();
  }

  /** Nothing waits any more. */
  letGo(): void {
    for (const hold of Object.values(this.#holds)) hold.release();
    this.#holds = {};
  }

  ownSheets(): ReturnType<InteractiveHost['ownSheets']> {
    return this.#slowly(() => this.book.ownSheets());
  }

  putSheets(specs: readonly SheetSpec[]): ReturnType<InteractiveHost['putSheets']> {
    return this.#slowly(() => this.book.putSheets(specs));
  }

  select(sheet: string, cell: CellRef): Promise<void> {
    if (this.cannotSelect) return Promise.reject(new Error('another workbook has the focus'));
    this.selected.push(`${sheet}!${formatAddress(cell)}`);
    return Promise.resolve();
  }

  activeSheet(): Promise<string | null> {
    return Promise.resolve(this.active);
  }

  selection(): Promise<Selection | null> {
    return Promise.resolve(this.marked);
  }

  watch(listener: Listener): ReturnType<InteractiveHost['watch']> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  readNote(key: string): Promise<string | null> {
    return Promise.resolve(sessionStorage.getItem(key));
  }

  writeNote(key: string, text: string | null): Promise<void> {
    if (this.cannotKeep) return Promise.reject(new Error('the workbook is read-only'));
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return Promise.resolve();
  }

  /** Somebody writes into the workbook. */
  async edit(sheet: string, patches: readonly Patch[], remote = false): Promise<void> {
    await this.book.edit(sheet, patches);
    for (const listener of this.#listeners) listener({ sheet, remote });
  }

  async #slowly<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    return answer();
  }
}
