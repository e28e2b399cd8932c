import type { Range } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import type { Catalog } from '../core/catalog/types';
import { findTables } from '../core/plan/find-table';
import type { Settings } from '../core/settings/settings';
import { inSteps, type Pause } from '../core/steps';
import type { Host } from '../hosts/host';

/** Where a table of tasks stands. */
export interface TableRef {
  readonly sheet: string;
  readonly range: Range;
}

export interface SurveyedSheet {
  readonly grid: Grid;
  readonly visible: boolean;
  /** Its tables of tasks, the likeliest first. */
  readonly tables: readonly { readonly range: Range; readonly score: number }[];
}

/** All that can be worked on in a workbook. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** Sheets that the host could not read, each with the reason it gave. */
  readonly unread: readonly { readonly sheet: string; readonly error: unknown }[];
}

/**
 * Looks for tables of tasks on every sheet of the workbook, the hidden ones included, but for those that are ours.
 *
 * @throws whatever `pause` throws: so the search is called off
 */
export async function surveyWorkbook(
  host: Host,
  settings: Settings,
  catalog: Catalog,
  pause: Pause,
): Promise<Survey> {
  const sheets: SurveyedSheet[] = [];
  const unread: { sheet: string; error: unknown }[] = [];
  for (const { name, state, kind, own } of await host.listSheets()) {
    if (kind !== 'worksheet' || own !== null) continue;
    let grid: Grid;
    try {
      grid = await host.read(name);
    } catch (error) {
      unread.push({ sheet: name, error });
      continue;
    }
    const tables = await inSteps(findTables(grid, settings, catalog), pause);
    sheets.push({ grid, visible: state === 'visible', tables });
  }
  return { sheets, unread };
}

/** The sheet whose table looks most like a plan: a visible one where there is any. `null` where none has a table. */
export function likeliestSheet({ sheets }: Survey): SurveyedSheet | null {
  const withTables = sheets.filter(({ tables }) => tables.length > 0);
  const visible = withTables.filter((sheet) => sheet.visible);
  const [first, ...rest] = visible.length > 0 ? visible : withTables;
  if (!first) return null;
  return rest.reduce((best, sheet) => (scoreOf(sheet) > scoreOf(best) ? sheet : best), first);
}

/** The tables found, but for those that share cells with `chosen`. */
export function otherTables({ sheets }: Survey, chosen: TableRef): TableRef[] {
  return sheets.flatMap(({ grid: { sheet }, tables }) =>
    tables
      .filter(({ range }) => sheet !== chosen.sheet || !overlap(range, chosen.range))
      .map(({ range }) => ({ sheet, range }))
      .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left),
  );
}

function scoreOf({ tables }: SurveyedSheet): number {
  return tables[0]?.score ?? 0;
}

function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
