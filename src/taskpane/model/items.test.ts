import { describe, expect, it } from 'vitest';
import { samplePlan, samples } from '../../../test/support/samples';
import { formatAddress } from '../../core/grid/address';
import { rules } from '../../core/rules';
import { checkPlan } from '../../core/rules/check';
import { finish } from '../../core/steps';
import { endOfMonth } from '../../core/values/civil-date';
import { countBySeverity, filterItems, foundItems, severities } from './found-items';
import { groupItems } from './group-items';
import type { Filters, Grouping } from './state';
import { rowWords } from './row-words';

const plan = samplePlan(samples.tracking);
const { findings } = checkPlan(plan, rules, { asOf: endOfMonth(2024, 1) });
const items = finish(foundItems(findings, plan));
const all = { severities: new Set(severities), search: '' };
const options = {
  plan,
  rules,
  language: 'vi' as const,
  rowTitle: (row: number, about: string) => `${row} ${about}`,
};

const filtered = (filters: Pick<Filters, 'severities' | 'search'>) =>
  finish(filterItems(items, filters, 'vi'));
const grouped = (grouping: Grouping) => finish(groupItems(items, grouping, options));

describe('findings as items', () => {
  it('can be told apart', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('keep their names when the table is checked again', () => {
    const { findings } = checkPlan(plan, rules, { asOf: endOfMonth(2024, 1) });
    const again = finish(foundItems(findings, plan));
    expect(again.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it('know the task in whose rows they lie', () => {
    for (const { finding, task } of items) if (task) expect(task.rows).toContain(finding.cell.row);
    expect(items.some(({ task }) => task !== null)).toBe(true);
  });
});

describe('the filter', () => {
  it('leaves all where it asks for nothing', () => {
    expect(filtered(all)).toEqual(items);
  });

  it('takes only the chosen severities', () => {
    const review = filtered({ ...all, severities: new Set(['review'] as const) });
    expect(review.length).toBe(countBySeverity(items).review);
  });

  it('finds every word of the search somewhere in the item', () => {
    const [first] = items;
    if (!first) throw new Error('The sample has no findings.');
    const address = formatAddress(first.finding.cell);
    const found = filtered({ ...all, search: address.toLowerCase() });
    expect(found).toContain(first);
    expect(filtered({ ...all, search: `${address} khong-co-chu-nay` })).toEqual([]);
  });
});

it('finds the column by its name', () => {
  const found = filtered({ ...all, search: 'thoi han hoan thanh' });
  const deadlines = items.filter(({ column }) => column?.role === 'deadline');
  expect(deadlines.length).toBeGreaterThan(0);
  expect(found).toEqual(expect.arrayContaining(deadlines));
  expect(found.length).toBeLessThan(items.length);
});

describe('groups', () => {
  it.each(['rule', 'column', 'row'] as const)('by %s hold every item once', (grouping) => {
    const held = grouped(grouping).flatMap((group) => group.items);
    expect([...held].map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
  });

  it('by rule come with the gravest first', () => {
    const order = grouped('rule').map(({ severity }) => severities.indexOf(severity));
    expect(order).toEqual([...order].sort());
  });

  it('by column and by row come as on the sheet', () => {
    for (const grouping of ['column', 'row'] as const) {
      const order = grouped(grouping).map(
        ({ items: [first] }) => first?.finding.cell[grouping === 'column' ? 'col' : 'row'] ?? 0,
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});

describe('the words of a row', () => {
  it('are those of its task, the empty ones left out', () => {
    const [task] = plan.tasks;
    if (!task) throw new Error('The sample has no tasks.');
    const words = rowWords(plan, { row: task.row, col: 1 });
    expect(words.map(({ label }) => label.en)).toEqual(
      expect.arrayContaining(['Number', 'Task', 'Lead agency', 'Deadline']),
    );
    expect(words.every(({ text }) => text !== '')).toBe(true);
  });

  it('name a section, and the header of a column', () => {
    const [section] = plan.sections;
    expect(section && rowWords(plan, section.cell).map(({ text }) => text)).toEqual([section?.title]);
    expect(rowWords(plan, { row: plan.headerRows[0] ?? 0, col: 2 })[0]?.label.en).toBe('Column header');
  });
});
