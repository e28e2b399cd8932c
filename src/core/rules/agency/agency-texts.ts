import type { Role } from '../../catalog/roles';
import { cellKey, type CellRef } from '../../grid/address';
import type { Text } from '../../i18n/text';
import type { Field, Piece, Plan, Read, Task } from '../../plan/types';
import { standingNames } from '../../plan/standing-names';
import { certainSplit, type AgencyContext } from '../../values/agency/parse-agencies';
import type { Agency } from '../../values/agency/types';
import { legacyText } from '../text/typed-texts';
import type { Reporter } from '../types';

/** What names somebody in the lead or the support column, with all the cells that hold it: most stand in many rows. */
export interface AgencyText {
  readonly cells: readonly CellRef[];
  /** As stored, in NFC. */
  readonly text: string;
  readonly names: readonly Agency[];
  /** The names are beyond doubt: see {@link certainSplit}. */
  readonly certain: boolean;
  /** A list of names and nothing else: no name goes on in another cell, and none is marked as lead or support. */
  readonly isList: boolean;
  /** The program may write into the cells: they hold this text themselves, and no formula. */
  readonly editable: boolean;
}

/** On what the rules on agencies rest. */
export const agencyRoles: readonly Role[] = ['lead', 'support'];

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

const readers = new WeakMap<Plan, TextReader>();

/**
 * What the agency cells of the tasks hold, texts in a legacy encoding left out. Where a name is torn over several rows,
 * all of them count as one cell, the first, which cannot be edited.
 */
export function agencyTexts(plan: Plan): readonly AgencyText[] {
  return readerOf(plan).texts;
}

/** The names that a cell would have with another text. */
export function namesIn(text: string, plan: Plan): readonly Agency[] {
  return readerOf(plan).split(text).names;
}

function readerOf(plan: Plan): TextReader {
  let reader = readers.get(plan);
  if (!reader) readers.set(plan, (reader = new TextReader(plan)));
  return reader;
}

type Draft = AgencyText & { readonly cells: CellRef[] };

class TextReader {
  readonly texts: Draft[] = [];
  readonly #plan: Plan;
  readonly #context: AgencyContext;
  readonly #splits = new Map<string, ReturnType<typeof certainSplit>>();
  /** By font, then by text. */
  readonly #legacy = new Map<string | null, Map<string, boolean>>();
  /** Of single cells, as stored: those that may be edited, and the others. */
  readonly #typed = new Map<string, Draft>();
  readonly #fixed = new Map<string, Draft>();
  /** The cells read so far: one that is merged over several tasks counts once. */
  readonly #seen = new Set<number>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#context = { catalog: plan.catalog.agencies, usedElsewhere: standingNames(textsOf(plan.tasks)) };
    for (const task of plan.tasks) this.#readTask(task);
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
    if (leads) this.#readField(leads);
    if (supports) this.#readField(supports);
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
    if ((stored !== null && this.#isLegacy(stored, font)) || !this.#isNew(cell)) return;
    this.#draftOf(stored ?? text, stored !== null && formula === null).cells.push(cell);
  }

  #draftOf(written: string, editable: boolean): Draft {
    const drafts = editable ? this.#typed : this.#fixed;
    let draft = drafts.get(written);
    if (!draft) {
      const text = written.normalize('NFC');
      draft = { cells: [], text, ...this.split(text), isList: true, editable };
      drafts.set(written, draft);
      this.texts.push(draft);
    }
    return draft;
  }

  #addWhole({ pieces, text }: Field, names: readonly Agency[]): void {
    const cell = pieces[0]?.cell;
    if (!cell || !this.#isNew(cell)) return;
    this.texts.push({ cells: [cell], text, names, certain: false, isList: false, editable: false });
  }

  #isNew(cell: CellRef): boolean {
    const known = this.#seen.size;
    return this.#seen.add(cellKey(cell)).size > known;
  }

  #isLegacy(text: string, font: string | null): boolean {
    let known = this.#legacy.get(font);
    if (!known) this.#legacy.set(font, (known = new Map<string, boolean>()));
    let legacy = known.get(text);
    if (legacy === undefined) known.set(text, (legacy = legacyText(text, font) !== null));
    return legacy;
  }
}

function* textsOf(tasks: readonly Task[]): Iterable<string> {
  for (const { leads, supports } of tasks) {
    if (leads) for (const { text } of leads.pieces) yield text;
    if (supports) for (const { text } of supports.pieces) yield text;
  }
}

function sameNames(a: readonly Agency[], b: readonly Agency[]): boolean {
  return a.length === b.length && a.every(({ name }, index) => name === b[index]?.name);
}
