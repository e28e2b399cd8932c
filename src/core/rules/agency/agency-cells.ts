import { cellKey, type CellRef } from '../../grid/address';
import type { Text } from '../../i18n/text';
import type { Field, Piece, Plan, Read, Task } from '../../plan/types';
import { standingNames } from '../../plan/standing-names';
import { certainSplit, type AgencyContext } from '../../values/agency/parse-agencies';
import type { Agency } from '../../values/agency/types';
import { legacyText } from '../text/typed-texts';
import type { Reporter } from '../types';

/** A cell of the lead or the support column that names somebody. */
export interface AgencyCell {
  readonly cell: CellRef;
  /** As stored, in NFC. */
  readonly text: string;
  readonly names: readonly Agency[];
  /** The names are beyond doubt: see {@link certainSplit}. */
  readonly certain: boolean;
  /** A list of names and nothing else: no name goes on in another cell, and none is marked as lead or support. */
  readonly isList: boolean;
  /** The program may write into it: it holds its own text, and no formula. */
  readonly editable: boolean;
}

/** Why a rule on agencies has nothing to look at. */
export const noAgencyColumn: Text = {
  vi: 'Bảng không có cột cơ quan chủ trì hoặc cơ quan phối hợp.',
  en: 'The table has no column of lead or support agencies.',
};

/** True for a table without agencies, after saying so. */
export function lacksAgencies(plan: Plan, report: Pick<Reporter<'noColumn'>, 'notApplicable'>): boolean {
  if (plan.columns.some(({ role }) => role === 'lead' || role === 'support')) return false;
  report.notApplicable('noColumn');
  return true;
}

const readers = new WeakMap<Plan, CellReader>();

/**
 * Every filled agency cell of the tasks, once each, texts in a legacy encoding left out. Where a name is torn over
 * several rows, all of them count as one cell, the first, which cannot be edited.
 */
export function agencyCells(plan: Plan): readonly AgencyCell[] {
  return readerOf(plan).cells;
}

/** The names that a cell would have with another text. */
export function namesIn(text: string, plan: Plan): readonly Agency[] {
  return readerOf(plan).split(text).names;
}

function readerOf(plan: Plan): CellReader {
  let reader = readers.get(plan);
  if (!reader) readers.set(plan, (reader = new CellReader(plan)));
  return reader;
}

class CellReader {
  readonly cells: readonly AgencyCell[];
  readonly #plan: Plan;
  readonly #context: AgencyContext;
  readonly #splits = new Map<string, ReturnType<typeof certainSplit>>();
  /** By font, then by text. */
  readonly #legacy = new Map<string | null, Map<string, boolean>>();
  readonly #cells = new Map<number, AgencyCell>();

  constructor(plan: Plan) {
    this.#plan = plan;
    const fields = plan.tasks.flatMap(({ leads, supports }) => [leads, supports]);
    const texts = fields.flatMap((field) => field?.pieces.map(({ text }) => text) ?? []);
    this.#context = { catalog: plan.catalog.agencies, usedElsewhere: standingNames(texts) };
    for (const task of plan.tasks) this.#readTask(task);
    this.cells = [...this.#cells.values()];
  }

  split(text: string): ReturnType<typeof certainSplit> {
    let split = this.#splits.get(text);
    if (!split) this.#splits.set(text, (split = certainSplit(text, this.#context)));
    return split;
  }

  #readTask({ leads, supports }: Task): void {
    if (leads && supports && leads.column === supports.column) {
      this.#addWhole(leads, [...leads.value, ...supports.value]);
      return;
    }
    for (const read of [leads, supports]) if (read) this.#readField(read);
  }

  #readField(read: Read<readonly Agency[]>): void {
    const { pieces, value } = read;
    const apart =
      pieces.length < 2 ||
      sameNames(
        value,
        pieces.flatMap((piece) => this.split(piece.text).names),
      );
    if (!apart) this.#addWhole(read, value);
    else for (const piece of pieces) this.#addPiece(piece);
  }

  #addPiece({ cell, text }: Piece): void {
    const { value, formula, font } = this.#plan.grid.at(cell);
    const stored = typeof value === 'string' ? value : null;
    if (this.#cells.has(cellKey(cell)) || (stored !== null && this.#isLegacy(stored, font))) return;
    const own = (stored ?? text).normalize('NFC');
    const editable = stored !== null && formula === null;
    this.#cells.set(cellKey(cell), { cell, text: own, ...this.split(own), isList: true, editable });
  }

  #addWhole({ pieces, text }: Field, names: readonly Agency[]): void {
    const cell = pieces[0]?.cell;
    if (!cell || this.#cells.has(cellKey(cell))) return;
    this.#cells.set(cellKey(cell), { cell, text, names, certain: false, isList: false, editable: false });
  }

  #isLegacy(text: string, font: string | null): boolean {
    const known = this.#legacy.get(font) ?? new Map<string, boolean>();
    this.#legacy.set(font, known);
    let legacy = known.get(text);
    if (legacy === undefined) known.set(text, (legacy = legacyText(text, font) !== null));
    return legacy;
  }
}

function sameNames(a: readonly Agency[], b: readonly Agency[]): boolean {
  return a.length === b.length && a.every(({ name }, index) => name === b[index]?.name);
}
