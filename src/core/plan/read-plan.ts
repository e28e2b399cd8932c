import type { Catalog } from '../catalog/types';
import type { Grid } from '../grid/grid';
import type { Settings } from '../settings/settings';
import { finish, rowsOfStep, type Steps } from '../steps';
import { parseArea } from '../values/area/parse-area';
import { withAreaSections } from './area-sections';
import { tableUnit, withUnits } from './columns';
import { findCandidates, type TableCandidate } from './find-table';
import { outlineOf, type Outline, type SumOutline } from './outline';
import { openingTitle } from './opening-title';
import { layoutOf, noOrdinal, RowReader, type RowFacts } from './row-facts';
import { sortRows } from './row-kinds';
import { standingNames } from './standing-names';
import { StatedReader } from './stated';
import { TaskReader } from './tasks';
import { readTitle, titleLines, unitLine } from './title';
import type { Column, Piece, Plan, PlanRow, Section, Task, TitleBlock, TotalRow } from './types';
import { ValueReader } from './value-reader';
import { readWords } from './words';

/**
 * Understands the likeliest table of a sheet as a plan; `null` where the sheet has no table of tasks. What the
 * settings say (range, columns, unit, year) wins over what is found.
 */
export function readPlan(grid: Grid, settings: Settings, catalog: Catalog): Plan | null {
  return finish(readPlanInSteps(grid, settings, catalog));
}

/** The same in steps. */
export function* readPlanInSteps(grid: Grid, settings: Settings, catalog: Catalog): Steps<Plan | null> {
  const [table] = yield* findCandidates(grid, settings, catalog);
  return table ? yield* planOf(table, settings) : null;
}

function* planOf(table: TableCandidate, settings: Settings): Steps<Plan> {
  const { sheet, catalog, header } = table;
  const lines = titleLines(sheet, table.above);
  const line = unitLine(lines);
  const columns = withUnits(table.columns, line, settings);
  const title = withOwnYear(readTitle(lines, sheet.grid.sheet, catalog.agencies), settings);
  const values = new ValueReader(sheet, {
    planYear: title.year,
    date1904: sheet.grid.date1904,
    dateStyle: settings.dateStyle,
    agencies: { catalog: catalog.agencies, usedElsewhere: standingNames(agencyTexts(table)) },
    statuses: catalog.statuses,
  });
  const stated = new StatedReader(sheet, values, columns);
  yield;
  const outline = yield* readOutline(table, columns, values, lines);
  const { sections, tasks } = yield* readTasks(
    outline,
    table,
    new TaskReader(sheet, values, columns, table),
    stated,
  );
  return {
    grid: sheet.grid,
    catalog,
    settings,
    title,
    range: table.range,
    headerRows: header.rows,
    columns,
    unit: tableUnit(table.columns, line, settings),
    rows: [...header.rows.map(headerRow), ...outline.rows],
    tasks,
    sections,
    totals: outline.sums.map((sum) => totalRow(sum, sections, stated)),
    words: outline.words.flatMap((facts) => readWords(sheet, facts, table.range.right) ?? []),
  };
}

/** The rows of the table in order, with the sections of an area column where there are no section rows. */
function* readOutline(
  table: TableCandidate,
  columns: readonly Column[],
  values: ValueReader,
  lines: readonly Piece[],
): Steps<Outline> {
  const { sheet, header, firstRow, lastRow, catalog } = table;
  const layout = layoutOf(columns);
  if (!layout) throw new Error('A table without a column of tasks is no plan.');
  const total = columns.find(({ role }) => role === 'budget') ?? columns.find(({ unit }) => unit !== null);
  const amountOf = (row: number): number | null =>
    total ? values.cellBudget(sheet.grid.cell(row, total.col), total.unit).dong : null;
  const body = { sheet, header, layout, firstRow, lastRow, areas: catalog.areas, amountOf };
  const rows = yield* sortRows(body, new RowReader(sheet, layout, (text) => values.ordinal(text)));
  const opening = openingTitle(lines, table.range.top, rows, catalog.areas);
  const outline = outlineOf(rows, catalog.areas, opening);
  const area = columns.find(({ role }) => role === 'area');
  return area && outline.sections.length === 0 ? withAreaSections(outline, area, sheet) : outline;
}

/**
 * Reads sections and tasks, which know each other. A task stands in its innermost section and is listed in those
 * around that, too.
 */
function* readTasks(
  outline: Outline,
  { catalog }: TableCandidate,
  reader: TaskReader,
  stated: StatedReader,
): Steps<{ sections: Section[]; tasks: Task[] }> {
  const closing = new Map<number | null, RowFacts>();
  for (const { scope, section, facts } of outline.sums) {
    if (scope === 'section' && !closing.has(section)) closing.set(section, facts);
  }
  const listed = outline.sections.map((): Task[] => []);
  const sections = outline.sections.map((section): Section => {
    const { index, row, cell, title, ordinal, parent, headed } = section;
    const sum = closing.get(index);
    const own = headed ? stated.row(row) : [];
    return {
      index,
      row,
      cell,
      title,
      ordinal,
      parent,
      area: parseArea(title, catalog.areas),
      tasks: listed[index] ?? [],
      stated: own.length > 0 || !sum ? own : stated.read(sum),
    };
  });
  const tasks: Task[] = [];
  for (const [index, task] of outline.tasks.entries()) {
    const section = task.section === null ? null : (sections[task.section] ?? null);
    const read = reader.read(index, task, section);
    for (let around = section; around; around = sections[around.parent ?? -1] ?? null) {
      listed[around.index]?.push(read);
    }
    tasks.push(read);
    if (index % rowsOfStep === 0) yield;
  }
  return { sections, tasks };
}

function totalRow(
  { facts, scope, section, group }: SumOutline,
  sections: readonly Section[],
  stated: StatedReader,
): TotalRow {
  return {
    row: facts.row,
    label: facts.title === '' ? facts.label : facts.title,
    labelCell: facts.title === '' ? facts.labelCell : facts.titleCell,
    scope,
    section: section === null ? null : (sections[section] ?? null),
    group,
    stated: stated.read(facts),
  };
}

function withOwnYear(title: TitleBlock, { planYear }: Settings): TitleBlock {
  return planYear === undefined ? title : { ...title, year: planYear, period: null };
}

function* agencyTexts({ sheet, columns, firstRow, lastRow }: TableCandidate): Iterable<string> {
  for (const { col, role } of columns) {
    if (role !== 'lead' && role !== 'support') continue;
    for (let row = firstRow; row <= lastRow; row++) yield sheet.text(row, col);
  }
}

function headerRow(row: number): PlanRow {
  return { row, kind: 'header', ordinal: noOrdinal, section: null, task: null };
}
