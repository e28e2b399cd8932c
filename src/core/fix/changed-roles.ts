import type { Role } from '../catalog/roles';
import type { Grid } from '../grid/grid';
import type { Patch } from '../grid/patch';
import type { Field, Plan, Section, Task, TotalRow } from '../plan/types';
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
const readings = Object.entries(rolesOfReading) as [Reading, readonly Role[]][];

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
  if (!sameFrame(before, after)) return null;
  const changed = patchedRoles(after, patches);
  const { tasks } = after;
  for (let index = 0; changed && index < tasks.length; index++) {
    const [old, task] = [before.tasks[index], tasks[index]];
    if (!old || !task || !samePlace(old, task)) return null;
    compareContent(old, task, changed);
  }
  return changed;
}

/** Everything about the two plans is the same but for the tasks, which are as many. */
function sameFrame(before: Plan, after: Plan): boolean {
  const { grid, catalog, settings, tasks, sections, totals, ...rest } = before;
  const { grid: ownGrid, catalog: ownCatalog, settings: ownSettings, ...own } = after;
  const { tasks: ownTasks, sections: ownSections, totals: ownTotals, ...ownRest } = own;
  return (
    sameSheet(grid, ownGrid) &&
    catalog === ownCatalog &&
    settings === ownSettings &&
    tasks.length === ownTasks.length &&
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

function samePlace(before: Task, after: Task): boolean {
  return (
    before.index === after.index &&
    before.row === after.row &&
    before.section?.index === after.section?.index &&
    sameData(before.rows, after.rows) &&
    sameData(before.group, after.group)
  );
}

/** Adds the roles whose content differs. */
function compareContent(before: Task, after: Task, changed: Set<Role | null>): void {
  for (const field of Object.values(after.fields)) {
    const { role } = field;
    if (!changed.has(role) && !sameField(before.fields[role], field)) changed.add(role);
  }
  for (const [reading, roles] of readings) {
    if (roles.every((role) => changed.has(role))) continue;
    if (!sameReading(before[reading], after[reading])) for (const role of roles) changed.add(role);
  }
}

/** The columns themselves are known to be the same. */
function sameField(before: Field | undefined, { column, cell, pieces, text }: Field): boolean {
  return (
    before?.text === text &&
    before.column.col === column.col &&
    sameData(before.cell, cell) &&
    sameData(before.pieces, pieces)
  );
}

function sameReading(before: Task[Reading], after: Task[Reading]): boolean {
  if (before === null || after === null) return before === after;
  const [old, own] = [[before].flat(), [after].flat()];
  return (
    old.length === own.length &&
    own.every((read, index) => {
      const other = old[index];
      return sameField(other, read) && sameData(other?.value, read.value);
    })
  );
}
