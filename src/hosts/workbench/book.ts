import { sameValue, type Grid } from '../../core/grid/grid';
import type { Patch } from '../../core/grid/patch';
import type { SheetSpec } from '../../core/grid/sheet-spec';
import { breathe } from '../breathe';
import type { ApplyResult, BeforeWriting, Obstacle, OwnSheet, PutObstacle, SheetInfo } from '../host';
import { UnusableFile } from '../xlsx/errors';
import { obstaclesOf, refusals } from '../common/preflight';
import { readInputs } from '../common/own-sheets/inputs';
import type { FileChart, FileContent, Work } from './file/content';
import type { Desk } from './file/desk';
import { constantData } from './grid/cell-data';
import { lookStyles, shownSheets, snapshotOf } from './grid/content';
import type { PlacedSheet } from './grid/exchange-sheets';
import type { CellsChanged, Spreadsheet } from './grid/spreadsheet';
import { StillCalculating } from './errors';
import { LiveSheet } from './live-sheet';
import { unhurried } from './unhurried';
import { Turns } from './turns';

/**
 * The opened workbook: what the file says, and over it what the grid shows since. The grid computes and takes what
 * people type; the file alone is the truth of everything else.
 */
export class Book {
  readonly #sheets = new Map<string, LiveSheet>();
  readonly #notes: Map<string, string>;
  readonly #turns = new Turns();
  /** The names of the sheets that are just being put. */
  #written: ReadonlySet<string> = new Set();

  constructor(
    private content: FileContent,
    readonly spreadsheet: Spreadsheet,
    private readonly desk: Desk,
  ) {
    this.#notes = new Map(content.notes);
    for (const { info, sheet } of shownSheets(content))
      this.#sheets.set(info.name, new LiveSheet(sheet, content, spreadsheet));
    spreadsheet.onChange(({ sheet, cells }: CellsChanged) => this.#sheets.get(sheet)?.touch(cells));
  }

  get infos(): readonly SheetInfo[] {
    return this.content.infos;
  }

  /** The charts on sheets of ours. */
  get charts(): readonly FileChart[] {
    return this.content.charts;
  }

  get notes(): ReadonlyMap<string, string> {
    return this.#notes;
  }

  setNote(key: string, text: string | null): void {
    if (text === null) this.#notes.delete(key);
    else this.#notes.set(key, text);
  }

  /** @throws UnusableFile where there is no such sheet, or none that can be read */
  sheet(name: string): LiveSheet {
    const found = this.#sheets.get(name);
    if (found) return found;
    const failure = this.content.sheets.get(name);
    if (failure && 'code' in failure) throw new UnusableFile(failure.code, failure.data);
    const isThere = this.infos.some((info) => info.name === name);
    throw new UnusableFile(isThere ? 'NotAWorksheet' : 'NoSuchSheet', { sheet: name });
  }

  async read(name: string): Promise<Grid> {
    await this.#computed();
    return this.sheet(name).grid;
  }

  async preflight(name: string, patches: readonly Patch[]): Promise<Obstacle[]> {
    await this.#computed();
    const { state } = this.sheet(name);
    return obstaclesOf(state, patches, refusals(state, patches));
  }

  /** Writes what is not refused, as one step to undo. */
  async apply(name: string, patches: readonly Patch[], beforeWriting?: BeforeWriting): Promise<ApplyResult> {
    await this.#computed();
    await beforeWriting?.();
    await breathe();
    const sheet = this.sheet(name);
    const { state } = sheet;
    const codes = refusals(state, patches);
    const accepted = patches.filter((_, index) => codes[index] === null);
    if (accepted.length > 0) this.spreadsheet.write(name, accepted.map(toWrite));
    await breathe();
    const { grid } = sheet;
    const holds = ({ cell, after }: Patch): boolean => {
      const { value, formula } = grid.at(cell);
      return formula === null && sameValue(value, after === '' ? null : after);
    };
    const looks = ({ cell, numberFormat }: Patch): boolean =>
      numberFormat === undefined || numberFormat === grid.at(cell).numberFormat;
    return {
      applied: accepted.filter(holds),
      obstacles: obstaclesOf(state, patches, codes),
      unverified: accepted.filter((patch) => !holds(patch) || !looks(patch)),
    };
  }

  async ownSheets(): Promise<OwnSheet[]> {
    await this.#computed();
    return [...this.content.ownership].map(([name, { id, names }]) => ({
      id,
      name,
      inputs: readInputs(this.sheet(name).grid, names),
    }));
  }

  /** Writes sheets of ours: all of them or, where something is in the way, none. */
  async putSheets(specs: readonly SheetSpec[]): Promise<readonly PutObstacle[]> {
    if (specs.length === 0) return [];
    await this.#computed();
    const found = await this.#turns.take(async () => {
      this.#written = new Set(specs.map(({ name }) => name));
      try {
        const { obstacles, content } = await this.desk.put(this.#work(), specs);
        if (content) await this.#rebase(content, this.#written);
        return obstacles;
      } finally {
        this.#written = new Set();
      }
    });
    await this.spreadsheet.calculation.settled();
    return found;
  }

  /** The sheet is just being put: what is typed into it now would not stand in it. */
  isBeingWritten(name: string): boolean {
    return this.#written.has(name);
  }

  /**
   * The file with everything that was done since it was opened, never with half of the sheets that are just being put.
   *
   * @param onTaken called when it is settled what the file will hold
   */
  save(onTaken: () => void = () => undefined): Promise<Uint8Array> {
    return this.#turns.take(() => {
      onTaken();
      return this.desk.save(this.#work());
    });
  }

  /** What the file does not hold yet. */
  #work(): Work {
    const edits = [...this.#sheets].map(([name, sheet]) => [name, sheet.edits()] as const);
    return { edits: new Map(edits.filter(([, changes]) => changes.length > 0)), notes: this.#notes };
  }

  async #computed(): Promise<void> {
    if (!(await this.spreadsheet.calculation.settled())) throw new StillCalculating();
  }

  /** The file is another one now, in which the grid's changes stand already; the sheets of these names are new. */
  async #rebase(content: FileContent, written: ReadonlySet<string>): Promise<void> {
    const { spreadsheet } = this;
    const styles = lookStyles(content.looks, this.content.looks.length);
    spreadsheet.setNames(this.content.names, content.names);
    const placed: PlacedSheet[] = [];
    const live = new Map<string, LiveSheet>();
    for (const [index, shown] of shownSheets(content).entries()) {
      const { name } = shown.info;
      if (written.has(name)) {
        const snapshot = await unhurried(snapshotOf(shown, content.looks));
        placed.push({ snapshot, index });
        live.set(name, new LiveSheet(shown.sheet, content, spreadsheet));
      } else this.#sheets.get(name)?.rebase(shown.sheet, content);
    }
    for (const [name, sheet] of live) this.#sheets.set(name, sheet);
    this.content = content;
    const isReplaced = await spreadsheet.putSheets(placed, styles);
    const isRead = placed.some(({ snapshot }) => this.sheet(snapshot.name).grid.foreignFormulas.length > 0);
    // Formulas elsewhere read other sheets now. Those of the new sheets came with their results.
    if (isReplaced || isRead) spreadsheet.calculateAll();
    // What was typed into a sheet that is new now must not be brought back into it.
    if (isReplaced) spreadsheet.forgetUndo();
  }
}

function toWrite({ cell, after, numberFormat }: Patch): Parameters<Spreadsheet['write']>[1][number] {
  const data = constantData(after === '' ? null : after);
  if (numberFormat === undefined) return { cell, data };
  return { cell, data: { ...data, s: { n: { pattern: numberFormat } } } };
}
