import type { Role } from '../catalog/roles';
import type { Grid } from '../grid/grid';
import type { Patch } from '../grid/patch';
import type { Field, Piece, Plan, PlanRow, Read, Section, Task, TotalRow } from '../plan/types';
import type { Ordinal } from '../values/ordinal/types';
import { sameData } from './same-data';

export type Reading = Exclude<keyof Task, 'index' | 'row' | 'rows' | 'section' | 'group' | 'fields'>;

/** On which columns each reading of a task rests. The compiler sees to it that none is left out. */
export const rolesOfReading: Readonly<Record<Reading, readonly Role[]>> = {
  ordinal: ['ordinal'],
  budget: ['budget'],
  parts: ['budgetPart'],
  spent: ['spent'],
  start: ['start'],
  deadline: ['deadline'],
  finished: ['finished'],
  status: ['status'],
  progress: ['progress'],
  // One column may name both, and the names in the one tell how those in the other are to be read.
  leads: ['lead', 'support'],
  supports: ['lead', 'support'],
};
const readings = Object.keys(rolesOfReading) as Reading[];
/** A reading is made of its field: these need not be compared once more. */
const rolesRead = new Set(Object.values(rolesOfReading).flat());

/**
 * The roles of the columns in which the tasks of a plan are no longer what they were; `null` where anything else is
 * different, too: what the rows and columns are, headings, sums, what stands above the table.
 *
 * @param patches all that was changed in the grid
 * @param reaches what is asked: roles that stand in no reach without a patched column need not be compared
 */
export function changedRoles(
  before: Plan,
  after: Plan,
  patches: readonly Patch[],
  reaches: readonly (readonly Role[])[],
): ReadonlySet<Role | null> | null {
  const changed = sameFrame(before, after) ? patchedRoles(after, patches) : null;
  if (!changed) return null;
  const asked = reaches.filter((reach) => !reach.some((role) => changed.has(role))).flat();
  if (asked.length === 0) return changed;
  const comparison = new TaskComparison(new Set(asked), changed);
  const { tasks } = after;
  for (let index = 0; index < tasks.length; index++) {
    if (!comparison.compare(before.tasks[index], tasks[index])) return null;
  }
  return changed;
}

/** Everything about the two plans is the same but for the tasks, which are as many. */
function sameFrame(before: Plan, after: Plan): boolean {
  const { grid, catalog, settings, rows, tasks, sections, totals, ...rest } = before;
  const { grid: ownGrid, catalog: ownCatalog, settings: ownSettings, rows: ownRows, ...own } = after;
  const { tasks: ownTasks, sections: ownSections, totals: ownTotals, ...ownRest } = own;
  return (
    sameSheet(grid, ownGrid) &&
    catalog === ownCatalog &&
    settings === ownSettings &&
    tasks.length === ownTasks.length &&
    rows.length === ownRows.length &&
    rows.every((row, index) => sameRow(row, ownRows[index])) &&
    sameData(rest, ownRest) &&
    sameData(sections.map(withoutTasks), ownSections.map(withoutTasks)) &&
    sameData(totals.map(withoutTasksOfSection), ownTotals.map(withoutTasksOfSection))
  );
}

/** A grid hands on to the one with patches what no patch changes. */
function sameSheet(before: Grid, after: Grid): boolean {
  return (
    before.sheet === after.sheet &&
    before.merges === after.merges &&
    before.hiddenRows === after.hiddenRows &&
    before.filteredRows === after.filteredRows &&
    before.foreignFormulas === after.foreignFormulas &&
    before.date1904 === after.date1904
  );
}

function sameRow(before: PlanRow, after: PlanRow | undefined): boolean {
  return (
    before.row === after?.row &&
    before.kind === after.kind &&
    before.section === after.section &&
    before.task === after.task &&
    sameOrdinal(before.ordinal, after.ordinal)
  );
}

function sameOrdinal(before: Ordinal, after: Ordinal): boolean {
  return before.kind === after.kind && before.text === after.text && sameNumbers(before.path, after.path);
}

function sameNumbers(before: readonly number[], after: readonly number[]): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index++) if (before[index] !== after[index]) return false;
  return true;
}

function withoutTasks({ tasks, ...rest }: Section): unknown {
  return { ...rest, tasks: tasks.length };
}

function withoutTasksOfSection({ section, ...rest }: TotalRow): unknown {
  return { ...rest, section: section?.index ?? null };
}

/** The roles of the columns of the patches; `null` where one is not in a row of a task. */
function patchedRoles({ columns, tasks }: Plan, patches: readonly Patch[]): Set<Role | null> | null {
  const roleOf = new Map(columns.map(({ col, role }) => [col, role]));
  const taskRows = new Set<number>();
  for (const { rows } of tasks) for (const row of rows) taskRows.add(row);
  const patched = new Set<Role | null>();
  for (const { cell } of patches) {
    const role = roleOf.get(cell.col);
    if (role === undefined || !taskRows.has(cell.row)) return null;
    patched.add(role);
  }
  return patched;
}

/** Compares tasks one by one. Written out in loops: a large plan has a hundred thousand fields. */
class TaskComparison {
  /** Values known to be the same: tasks with the same text share them. */
  readonly #same = new Map<unknown, unknown>();

  readonly #fields: readonly Role[];
  readonly #readings: readonly Reading[];

  /**
   * @param asked the roles that are compared
   * @param changed receives those that differ
   */
  constructor(
    asked: ReadonlySet<Role>,
    private readonly changed: Set<Role | null>,
  ) {
    this.#readings = readings.filter((reading) => rolesOfReading[reading].some((role) => asked.has(role)));
    this.#fields = [...asked].filter((role) => !rolesRead.has(role));
  }

  /** False where the tasks do not stand in the same place. */
  compare(before: Task | undefined, after: Task | undefined): boolean {
    if (!before || !after || !samePlace(before, after)) return false;
    for (const role of this.#fields) {
      if (!sameField(before.fields[role], after.fields[role])) this.changed.add(role);
    }
    for (const reading of this.#readings) {
      if (this.#sameReading(before[reading], after[reading])) continue;
      for (const role of rolesOfReading[reading]) this.changed.add(role);
    }
    return true;
  }

  #sameReading(before: Task[Reading], after: Task[Reading]): boolean {
    if (before === null || after === null) return before === after;
    if (!isList(before) || !isList(after))
      return !isList(before) && !isList(after) && this.#sameRead(before, after);
    return (
      before.length === after.length && before.every((read, index) => this.#sameRead(read, after[index]))
    );
  }

  #sameRead(before: Read<unknown>, after: Read<unknown> | undefined): boolean {
    return after !== undefined && sameField(before, after) && this.#sameValue(before.value, after.value);
  }

  #sameValue(before: unknown, after: unknown): boolean {
    if (Object.is(before, after) || this.#same.get(before) === after) return true;
    if (!sameData(before, after)) return false;
    this.#same.set(before, after);
    return true;
  }
}

function samePlace(before: Task, after: Task): boolean {
  return (
    before.index === after.index &&
    before.row === after.row &&
    before.section?.index === after.section?.index &&
    before.group?.row === after.group?.row &&
    sameNumbers(before.rows, after.rows)
  );
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

/** The columns themselves are known to be the same. */
function sameField(before: Field | undefined, after: Field | undefined): boolean {
  if (!before || !after) return before === after;
  const { pieces } = after;
  if (
    before.text !== after.text ||
    before.column.col !== after.column.col ||
    before.cell.row !== after.cell.row ||
    before.cell.col !== after.cell.col ||
    before.pieces.length !== pieces.length
  )
    return false;
  for (let index = 0; index < pieces.length; index++) {
    if (!samePiece(before.pieces[index], pieces[index])) return false;
  }
  return true;
}

function samePiece(before: Piece | undefined, after: Piece | undefined): boolean {
  return (
    before?.text === after?.text &&
    before?.cell.row === after?.cell.row &&
    before?.cell.col === after?.cell.col
  );
}
