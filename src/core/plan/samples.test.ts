import { describe, expect, it } from 'vitest';
import { samplePlan, samples } from '../../../test/support/samples';
import { Grid, type Cell, type GridData } from '../grid/grid';
import type { Range } from '../grid/address';
import { lastIndex } from './last';
import { readPlan } from './read-plan';
import type { Plan } from './types';

// The samples are real tables. However they are shifted, spelled or stripped, what they say stays the same.

type Change = (data: GridData) => GridData;

const dataOf = ({ sheet, lastRow, lastCol, merges, ...grid }: Grid, at: Grid['cell']): GridData => ({
  sheet,
  merges,
  cells: Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: lastCol }, (__, col) => at(row + 1, col + 1)),
  ),
  date1904: grid.date1904,
});

const mapTexts = (data: GridData, change: (text: string) => string): GridData => ({
  ...data,
  cells: data.cells.map((row) =>
    row?.map((cell): Cell | undefined =>
      cell && typeof cell.value === 'string'
        ? { ...cell, value: change(cell.value), text: change(cell.text) }
        : cell,
    ),
  ),
});

const shift = ({ top, left, bottom, right }: Range, rows: number, cols: number): Range => ({
  top: top + rows,
  left: left + cols,
  bottom: bottom + rows,
  right: right + cols,
});

const changes: readonly (readonly [string, Change])[] = [
  ['in NFD', (data) => mapTexts(data, (text) => text.normalize('NFD'))],
  ['with spaces at the ends of its texts', (data) => mapTexts(data, (text) => ` ${text}\u00A0`)],
  ['without merged cells', (data) => ({ ...data, merges: [] })],
  [
    'three rows down and two columns to the right',
    (data) => ({
      ...data,
      merges: (data.merges ?? []).map((range) => shift(range, 3, 2)),
      cells: [[], [], [], ...data.cells.map((row) => [undefined, undefined, ...(row ?? [])])],
    }),
  ],
  ['with empty rows below it', (data) => ({ ...data, cells: [...data.cells, [], [], []] })],
  [
    'with a signature below it',
    (data) => {
      const text = 'TM. ỦY BAN NHÂN DÂN';
      const cell: Cell = {
        value: text,
        text,
        formula: null,
        numberFormat: 'General',
        font: null,
        rich: false,
      };
      return { ...data, cells: [...data.cells, [], [undefined, undefined, undefined, cell]] };
    },
  ],
];

/** What a plan says, apart from where. */
function saysOf(plan: Plan): unknown {
  const kinds = plan.rows.map(({ kind }) => kind).filter((kind) => kind !== 'signature');
  return {
    kinds: kinds.slice(0, lastIndex(kinds, (kind) => kind !== 'blank') + 1),
    roles: plan.columns.map(({ role }) => role),
    unit: plan.unit,
    title: { ...plan.title, lines: [] },
    sections: plan.sections.map(({ title, ordinal, stated, tasks }) => [
      title,
      ordinal.text,
      stated.map(({ budget }) => budget.dong),
      tasks.length,
    ]),
    tasks: plan.tasks.map((task) => [
      task.fields.task?.text,
      task.leads?.value.map(({ name }) => name),
      task.deadline?.value.end,
      task.budget?.value.dong,
      task.status?.value.code,
    ]),
    totals: plan.totals.map(({ stated }) => stated.map(({ budget }) => budget.dong)),
    words: plan.words.map(({ dong }) => dong),
  };
}

describe.each(Object.values(samples))('%s', (name) => {
  const plan = samplePlan(name);
  const { grid, settings, catalog } = plan;
  const data = dataOf(grid, (row, col) => grid.cell(row, col));

  it.each(changes)('says the same %s', (_, change) => {
    const changed = readPlan(new Grid(change(data)), settings, catalog);
    expect(changed && saysOf(changed)).toEqual(saysOf(plan));
  });
});
