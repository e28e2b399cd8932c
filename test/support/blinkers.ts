import { rolesOfReading } from '../../src/core/fix/changed-roles';
import type { Role } from '../../src/core/catalog/roles';
import { Grid, type Cell } from '../../src/core/grid/grid';
import type { Plan, Section, Task } from '../../src/core/plan/types';

/**
 * The plan as a rule of this reach may see it: in the rows of tasks the cells of all other columns are empty, and who
 * asks a task for what they mean gets an error.
 */
export function withBlinkers(plan: Plan, reach: readonly Role[]): Plan {
  const sections = plan.sections.map((section) => ({ ...section, tasks: [] as Task[] }));
  const own = (section: Section | null): Section | null =>
    section && (sections.find(({ index }) => index === section.index) ?? null);
  const tasks = plan.tasks.map((task) => blinkeredTask(task, own(task.section), reach));
  plan.sections.forEach((section) => {
    const listed = section.tasks.flatMap(({ index }) => tasks.filter((task) => task.index === index));
    sections[section.index]?.tasks.push(...listed);
  });
  const totals = plan.totals.map((total) => ({ ...total, section: own(total.section) }));
  return { ...plan, grid: blinkeredGrid(plan, reach), tasks, sections, totals };
}

function blinkeredTask(task: Task, section: Section | null, reach: readonly Role[]): Task {
  const seen: Record<string, unknown> = { ...task, section, fields: {} };
  for (const [reading, roles] of Object.entries(rolesOfReading)) {
    if (!roles.every((role) => reach.includes(role))) hide(seen, reading);
  }
  for (const [role, field] of Object.entries(task.fields)) {
    const fields = seen['fields'] as Record<string, unknown>;
    if (reach.some((own) => own === role)) fields[role] = field;
    else hide(fields, role);
  }
  return seen as unknown as Task;
}

function hide(record: object, name: string): void {
  const get = (): never => {
    throw new Error(`The rule looks at ${name}, which is not within its reach.`);
  };
  Object.defineProperty(record, name, { get, enumerable: true });
}

function blinkeredGrid({ grid, tasks, columns }: Plan, reach: readonly Role[]): Grid {
  const rows = new Set(tasks.flatMap((task) => task.rows));
  const hidden = new Set(
    columns.filter(({ role }) => !reach.some((own) => own === role)).map(({ col }) => col),
  );
  const cells: (Cell | undefined)[][] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    cells.push(
      Array.from({ length: grid.width(row) }, (_, index) =>
        rows.has(row) && hidden.has(index + 1) ? undefined : grid.cell(row, index + 1),
      ),
    );
  }
  const { sheet, merges, hiddenRows, filteredRows, foreignFormulas, date1904 } = grid;
  return new Grid({ sheet, cells, merges, hiddenRows, filteredRows, foreignFormulas, date1904 });
}
