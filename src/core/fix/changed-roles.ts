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

/**
 * The roles of the columns in which the tasks of a plan are no longer what they were; `null` where anything else is
 * different, too: what the rows and columns are, headings, sums, what stands above the table.
 *
 * @param patches all that was changed in the grid
 */
export function changedRoles(
  before: Plan,
  after: Plan,
  patches: readonly Patch[],
): ReadonlySet<Role | null> | null {
  const changed = sameFrame(before, after) ? patchedRoles(after, patches) : null;
  if (!changed) return null;
  const comparison = new TaskComparison(changed);
  const { tasks } = after;
  const isInPlace = before.tasks.every((old, index) => {
    const task = tasks[index];
    return task !== undefined && comparison.compare(old, task);
  });
  return isInPlace ? changed : null;
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

  /** Those of the readings that are not yet known to differ. */
  #open: readonly Reading[] = [];

  /** @param changed receives the roles whose content differs */
  constructor(private readonly changed: Set<Role | null>) {
    this.#add([]);
  }

  /** False where the tasks do not stand in the same place. */
  compare(before: Task, after: Task): boolean {
    if (!this.#samePlace(before, after)) return false;
    for (const role in after.fields)
      this.#compareField(before.fields[role as Role], after.fields[role as Role]);
    for (const reading of this.#open) {
      if (!this.#sameReading(before[reading], after[reading])) this.#add(rolesOfReading[reading]);
    }
    return true;
  }

  #add(roles: readonly Role[]): void {
    for (const role of roles) this.changed.add(role);
    this.#open = readings.filter((reading) =>
      rolesOfReading[reading].some((role) => !this.changed.has(role)),
    );
  }

  #samePlace(before: Task, after: Task): boolean {
    return (
      before.index === after.index &&
      before.row === after.row &&
      before.section?.index === after.section?.index &&
      sameNumbers(before.rows, after.rows) &&
      before.group?.row === after.group?.row
    );
  }

  #compareField(before: Field | undefined, after: Field | undefined): void {
    if (after && !this.changed.has(after.role) && !sameField(before, after)) this.#add([after.role]);
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

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

/** The columns themselves are known to be the same. */
function sameField(before: Field | undefined, { column, cell, pieces, text }: Field): boolean {
  if (before?.text !== text || before.column.col !== column.col || before.pieces.length !== pieces.length)
    return false;
  if (before.cell.row !== cell.row || before.cell.col !== cell.col) return false;
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
