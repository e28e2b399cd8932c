import { columnNumber } from '../core/grid/address';
import type { Plan } from '../core/plan/types';
import type { Settings } from '../core/settings/settings';
import { foldKey } from '../core/text/keys';
import { oneLine } from '../core/text/spaces';
import { UnusableTable } from './errors';
import { readHeaders, type ColumnHeaders, type NoteHost } from './workbook-notes';

/** A column that a person chose by hand, whose header has said something else since. */
export interface MovedColumn {
  readonly letters: string;
  readonly before: string;
  readonly now: string;
}

/** What the headers of the columns say that the settings of a plan name, to be remembered beside the settings. */
export function chosenHeaders(plan: Plan): ColumnHeaders {
  const letters = Object.values(plan.settings.columns)
    .flat()
    .map((each) => each.toUpperCase());
  return Object.fromEntries(letters.map((each) => [each, headerOf(plan, each)]));
}

/**
 * Opens a table with the columns that a person chose. Where their headers say something else than they did then, the
 * choice may be about other columns: it is left out, and the answer names what has moved, so that a person can decide.
 *
 * @param open reads the table with the settings that it is given
 * @throws {UnusableTable} if there is no table either way
 */
export async function openAsRemembered<Open extends { readonly plan: Plan }>(
  notes: Pick<NoteHost, 'readNote'>,
  settings: Settings,
  open: (settings: Settings) => Open | Promise<Open>,
): Promise<Open & { readonly moved: readonly MovedColumn[] }> {
  if (Object.keys(settings.columns).length === 0) return { ...(await open(settings)), moved: [] };
  const headers = await readHeaders(notes);
  const chosen = await orUnusable(() => open(settings));
  const isOpen = !(chosen instanceof UnusableTable);
  const isOther = isOpen && Object.keys(chosen.plan.settings.columns).length === 0;
  if (isOpen && (isOther || movedColumns(chosen.plan, headers).length === 0)) return { ...chosen, moved: [] };
  const found = await open({ ...settings, columns: {} });
  const moved = movedColumns(isOpen ? chosen.plan : found.plan, headers);
  if (!isOpen && moved.length === 0) throw chosen;
  return { ...found, moved };
}

async function orUnusable<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer | UnusableTable> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UnusableTable) return error;
    throw error;
  }
}

function movedColumns(plan: Plan, headers: ColumnHeaders): MovedColumn[] {
  return Object.entries(headers).flatMap(([letters, before]) => {
    const now = headerOf(plan, letters);
    return foldKey(now) === foldKey(before) ? [] : [{ letters, before, now }];
  });
}

function headerOf(plan: Plan, letters: string): string {
  const col = columnNumber(letters);
  return oneLine(plan.columns.find((column) => column.col === col)?.header ?? '');
}
