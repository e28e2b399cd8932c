import { columnLetter, formatRange } from '../../../core/grid/address';
import { roles, type Role } from '../../../core/catalog/roles';
import type { Plan } from '../../../core/plan/types';
import type { Settings } from '../../../core/settings/settings';
import { chosenHeaders } from '../../../workflow/remembered-columns';
import { said, type Said } from '../../messages';
import type { Pane } from '../pane';
import type { ColumnTable } from '../state';
import { keepHeaders } from './keep';
import { saveDraft } from './place';
import { changeSettingsWithin } from './settings';

/** What a person says of a role: found by the program, not there, or the letters of its columns. */
export type ColumnChoice = 'auto' | 'none' | readonly string[];

export interface ColumnsForm {
  /** The place of the table; `undefined` where the program is to find it. */
  readonly range: string | undefined;
  readonly columns: Readonly<Record<Role, ColumnChoice>>;
  readonly unit: Settings['unit'] | undefined;
  readonly planYear: number | undefined;
}

/** The table of a plan, of which a person corrects the columns. */
export function columnTable({ grid, range, columns, tasks, settings }: Plan): ColumnTable {
  return { grid, range: formatRange(range), columns, rows: tasks.map(({ row }) => row), settings };
}

/** The form as the settings have it for a table. */
export function columnsForm({ settings, grid }: ColumnTable): ColumnsForm {
  const isOwn = settings.sheet === undefined || settings.sheet === grid.sheet;
  const columns = Object.fromEntries(
    roles.map((role): [Role, ColumnChoice] => [role, choiceOf(isOwn ? settings.columns[role] : undefined)]),
  ) as Record<Role, ColumnChoice>;
  return { range: settings.range, columns, unit: settings.unit, planYear: settings.planYear };
}

function choiceOf(letters: string | readonly string[] | undefined): ColumnChoice {
  if (letters === undefined) return 'auto';
  const list = [letters].flat();
  return list.length === 0 ? 'none' : list.map((letter) => letter.toUpperCase());
}

/** The columns that a role has now, in letters. */
export function presentColumns({ columns }: ColumnTable, role: Role): readonly string[] {
  return columns.filter((column) => column.role === role).map(({ col }) => columnLetter(col));
}

/** A column has one role: whoever had it before is found anew. */
export function chooseColumn(form: ColumnsForm, role: Role, choice: ColumnChoice): ColumnsForm {
  const taken = typeof choice === 'string' ? [] : choice;
  const columns = Object.fromEntries(
    Object.entries(form.columns).map(([other, own]): [string, ColumnChoice] => {
      if (other === role) return [other, choice];
      if (typeof own === 'string') return [other, own];
      const left = own.filter((letter) => !taken.includes(letter));
      return [other, left.length === 0 ? 'auto' : left];
    }),
  ) as Record<Role, ColumnChoice>;
  return { ...form, columns };
}

/** Keeps in the workbook how the columns of this table are to be understood, their headers too, and checks again. */
export async function saveColumns(pane: Pane, table: ColumnTable, form: ColumnsForm): Promise<boolean> {
  const { draft, settings } = pane.state;
  const columns: Settings['columns'] = {};
  for (const role of roles) {
    const choice = form.columns[role];
    if (choice === 'auto') continue;
    columns[role] = choice === 'none' ? [] : choice.length === 1 ? (choice[0] ?? []) : [...choice];
  }
  const { range, unit, planYear } = form;
  const chosen = { ...settings, sheet: table.grid.sheet, range, columns, unit, planYear };
  if (draft) return saveDraft(pane, draft, chosen);
  return useColumns(pane, chosen, said('columns.saved'));
}

/** Takes the columns as they were chosen, though their headers say something else now. */
export function reuseColumns(pane: Pane): Promise<boolean> {
  return useColumns(pane, pane.state.settings, said('columns.saved'));
}

/** Forgets which columns were chosen: they are found by the program again. */
export function forgetColumns(pane: Pane): Promise<boolean> {
  return useColumns(pane, { ...pane.state.settings, columns: {} }, said('columns.forgotten'));
}

async function useColumns(pane: Pane, settings: Settings, done: Said): Promise<boolean> {
  let changed = false;
  await pane.work(said('work.recheck'), async (pacer) => {
    // The old headers must not stand against the new choice.
    await keepHeaders(pane, {});
    changed = await changeSettingsWithin(pane, pacer, settings, done);
    const plan = pane.state.checked?.examination.plan;
    if (changed && plan) await keepHeaders(pane, chosenHeaders(plan));
  });
  return changed;
}
