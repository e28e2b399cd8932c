import type { StatusCatalog } from '../catalog/types';
import { emptyCell, isUncalculated, type Cell } from '../grid/grid';
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
  readonly #budgets = new Map<Unit, Memo<Budget>>();
  readonly #deadlines = new Memo<Deadline>();
  readonly #agencies = new Memo<readonly Agency[]>();
  readonly #statuses = new Memo<Status>();
  readonly #ordinals = new Memo<Ordinal>();

  constructor(
    private readonly sheet: SheetText,
    private readonly context: ValueContext,
  ) {}

  /** Amounts in several rows of one task add up, unless the first is already the sum of those below it. */
  budget(field: Field): Budget {
    const unit = field.column.unit ?? usualUnit;
    const [piece] = field.pieces;
    if (field.pieces.length <= 1)
      return this.cellBudget(piece ? this.sheet.grid.at(piece.cell) : emptyCell, unit);
    const parts = field.pieces.map(({ cell }) => this.cellBudget(this.sheet.grid.at(cell), unit));
    const said = parts.filter(({ kind }) => kind !== 'none');
    const [only] = said;
    if (said.length <= 1) return only ?? parts[0] ?? this.cellBudget(emptyCell, unit);
    const amounts = said.flatMap(({ kind, dong }) => (kind === 'amount' && dong !== null ? [dong] : []));
    const clear = amounts.length === said.length;
    const sum = amounts.reduce((total, dong) => total + dong, 0);
    if (only && clear && amounts.length > 2 && sum === 2 * (only.dong ?? 0)) return only;
    return {
      kind: clear ? 'several' : 'unknown',
      dong: clear ? sum : null,
      readings: clear ? amounts : [],
      text: field.text,
      statedUnit: null,
    };
  }

  /** @param unit the column's; `null` where none is known */
  cellBudget(cell: Cell, unit: Unit | null): Budget {
    const own = unit ?? usualUnit;
    let known = this.#budgets.get(own);
    if (!known) this.#budgets.set(own, (known = new Memo()));
    if (isUncalculated(cell)) return readBudgetCell(cell, own);
    return known.ofCell(cell, () => readBudgetCell(this.sheet.decoded(cell), own));
  }

  deadline(field: Field): Deadline {
    const [piece, ...others] = field.pieces;
    if (!piece || others.length > 0) return this.deadlineText(field.text);
    const cell = this.sheet.grid.at(piece.cell);
    const { context } = this;
    return this.#deadlines.ofCell(cell, () =>
      readDeadlineCell(this.sheet.decoded(cell), context, context.dateStyle),
    );
  }

  deadlineText(text: string): Deadline {
    const { context } = this;
    return this.#deadlines.ofText(text, () => parseDeadline(text, context, context.dateStyle));
  }

  /** The rows of a task may name one agency each, or go on with a name: what is known decides. */
  agencies({ text, pieces }: Field): readonly Agency[] {
    const joined = this.agenciesIn(text);
    if (pieces.length <= 1 || joined.every(({ known }) => known)) return joined;
    const apart = pieces.flatMap((piece) => this.agenciesIn(piece.text));
    return apart.every(({ known }) => known) ? apart : joined;
  }

  agenciesIn(text: string): readonly Agency[] {
    return this.#agencies.ofText(text, () => parseAgencies(text, this.context.agencies));
  }

  status(field: Field): Status {
    const [piece, ...others] = field.pieces;
    const cell = piece && others.length === 0 ? this.sheet.grid.at(piece.cell) : null;
    const { statuses } = this.context;
    if (typeof cell?.value !== 'number')
      return this.#statuses.ofText(field.text, () => parseStatus(field.text, statuses));
    const share = cell.value;
    return this.#statuses.ofCell(cell, () => parseStatus(share, statuses));
  }

  ordinal(text: string): Ordinal {
    return this.#ordinals.ofText(text, () => parseOrdinal(text));
  }

  /** @param hundred the column's bare numbers are counted to 100 */
  progress(field: Field, hundred: boolean): number | null {
    const piece = field.pieces[0];
    return piece ? readProgress(this.sheet.grid.at(piece.cell), field.text, hundred) : null;
  }
}

/** What was read of each content so far. */
class Memo<Value> {
  readonly #texts = new Map<string, Value>();
  readonly #others = new Map<string, Value>();

  ofText(text: string, read: () => Value): Value {
    return remembered(this.#texts, text, read);
  }

  /** A number means what its format makes of it. */
  ofCell({ value, text, numberFormat }: Cell, read: () => Value): Value {
    if (typeof value === 'string') return this.ofText(value, read);
    return remembered(this.#others, typeof value === 'number' ? `${value} ${numberFormat}` : text, read);
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = read();
    known.set(key, value);
  }
  return value;
}
