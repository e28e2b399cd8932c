import type { StatusCatalog } from '../catalog/types';
import { emptyCell, type Cell } from '../grid/grid';
import type { Settings } from '../settings/settings';
import { parseAgencies, type AgencyContext } from '../values/agency/parse-agencies';
import type { Agency } from '../values/agency/types';
import { readBudgetCell } from '../values/budget/read-budget-cell';
import type { Budget, Unit } from '../values/budget/types';
import { parseDeadline } from '../values/deadline/parse-deadline';
import { readDeadlineCell } from '../values/deadline/read-deadline-cell';
import type { Deadline, DeadlineContext } from '../values/deadline/types';
import { parseOrdinal } from '../values/ordinal/parse-ordinal';
import type { Ordinal } from '../values/ordinal/types';
import { parseStatus } from '../values/status/parse-status';
import type { Status } from '../values/status/types';
import { readProgress } from './progress';
import type { SheetText } from './sheet-text';
import type { Field } from './types';

/** Without any unit the amounts of a plan are in millions, as the plans of the administration are. */
const usualUnit: Unit = 'trieu';

/** What the meaning of a cell depends on beyond the cell itself. */
export interface ValueContext extends DeadlineContext {
  readonly date1904: boolean;
  readonly dateStyle: Settings['dateStyle'];
  readonly agencies: AgencyContext;
  readonly statuses: StatusCatalog;
}

/** What fields mean. Every distinct content is parsed once. */
export class ValueReader {
  readonly #budgets = new Map<string, Budget>();
  readonly #deadlines = new Map<string, Deadline>();
  readonly #agencies = new Map<string, readonly Agency[]>();
  readonly #statuses = new Map<string, Status>();
  readonly #ordinals = new Map<string, Ordinal>();

  constructor(
    private readonly sheet: SheetText,
    private readonly context: ValueContext,
  ) {}

  /** A sum in several rows of one task is their sum, where each is an amount. */
  budget(field: Field): Budget {
    const unit = field.column.unit ?? usualUnit;
    const parts = field.pieces.map(({ cell }) => this.cellBudget(this.sheet.grid.at(cell), unit));
    const said = parts.filter(({ kind }) => kind !== 'none');
    const [only] = said;
    if (said.length <= 1) return only ?? parts[0] ?? this.#emptyBudget(unit);
    const amounts = said.flatMap(({ kind, dong }) => (kind === 'amount' && dong !== null ? [dong] : []));
    const clear = amounts.length === said.length;
    return {
      kind: clear ? 'several' : 'unknown',
      dong: clear ? amounts.reduce((sum, dong) => sum + dong, 0) : null,
      readings: clear ? amounts : [],
      text: field.text,
      statedUnit: null,
    };
  }

  cellBudget(cell: Cell, unit: Unit | null): Budget {
    return remembered(this.#budgets, `${unit ?? usualUnit} ${contentKey(cell)}`, () =>
      readBudgetCell(cell, unit ?? usualUnit),
    );
  }

  deadline(field: Field): Deadline {
    const [piece, ...others] = field.pieces;
    if (!piece || others.length > 0) return this.deadlineText(field.text);
    const cell = this.sheet.grid.at(piece.cell);
    return remembered(this.#deadlines, contentKey(cell), () =>
      readDeadlineCell(cell, this.context, this.context.dateStyle),
    );
  }

  deadlineText(text: string): Deadline {
    return remembered(this.#deadlines, `s${text}`, () =>
      parseDeadline(text, this.context, this.context.dateStyle),
    );
  }

  agencies(text: string): readonly Agency[] {
    return remembered(this.#agencies, text, () => parseAgencies(text, this.context.agencies));
  }

  status(field: Field): Status {
    const [piece, ...others] = field.pieces;
    const value = piece && others.length === 0 ? this.sheet.grid.at(piece.cell).value : null;
    const key = `${typeof value === 'number' ? 'n' : 's'}${field.text}`;
    return remembered(this.#statuses, key, () =>
      parseStatus(typeof value === 'number' ? value : field.text, this.context.statuses),
    );
  }

  ordinal(text: string): Ordinal {
    return remembered(this.#ordinals, text, () => parseOrdinal(text));
  }

  /** @param hundred the column's bare numbers are counted to 100 */
  progress(field: Field, hundred: boolean): number | null {
    const piece = field.pieces[0];
    return piece ? readProgress(this.sheet.grid.at(piece.cell), field.text, hundred) : null;
  }

  #emptyBudget(unit: Unit): Budget {
    return this.cellBudget(emptyCell, unit);
  }
}

/** What decides the meaning of a cell: its text, or its number with the format. */
function contentKey({ value, text, numberFormat }: Cell): string {
  if (typeof value === 'string') return `s${value}`;
  return typeof value === 'number' ? `n${value} ${numberFormat}` : `v${text}`;
}

function remembered<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = read();
    known.set(key, value);
  }
  return value;
}
