import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/rules';
import { checkPlan } from '../../src/core/rules/check';
import { day } from '../support/day';
import { sectionOf, tablesUnder, type PageTable } from '../support/page-tables';
import { planOf } from '../support/plan';

const root = new URL('../../src/core/rules/', import.meta.url);
const headings = ['Quy tắc', 'Vì sao', 'Ví dụ sai', 'Ví dụ đúng', 'Cách sửa', 'Khi nào bỏ qua'];

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((group) => readdirSync(new URL(`${group.name}/`, root)).map((name) => `${group.name}/${name}`))
  .filter((id) => existsSync(new URL(`${id}/rule.ts`, root)));

it('registers every rule that has a folder, under the name of its folder', () => {
  expect(rules.map(({ meta }) => meta.id).sort()).toEqual(folders.sort());
});

describe.each(rules.map((rule) => ({ id: rule.meta.id, rule })))('$id', ({ id, rule }) => {
  const page = readFileSync(new URL(`${id}/rule.md`, root), 'utf8');

  it('has a test and a page with every heading filled, in order', () => {
    expect(existsSync(new URL(`${id}/rule.test.ts`, root))).toBe(true);
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings);
    for (const heading of headings) expect(sectionOf(heading, page).trim()).not.toBe(heading);
    expect(page.startsWith(`# ${rule.meta.title.vi}\n`)).toBe(true);
  });

  it('finds what the wrong examples show', () => {
    const tables = tablesUnder('Ví dụ sai', page);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(findingsOf(table)).toBeGreaterThan(0);
  });

  it('finds nothing in the right examples', () => {
    const tables = tablesUnder('Ví dụ đúng', page);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(findingsOf(table)).toBe(0);
  });

  function findingsOf(table: PageTable): number {
    const on = { ...rule, meta: { ...rule.meta, onByDefault: true } };
    const { findings, ran } = checkPlan(planOf(table), [on], { asOf: day(table.asOf ?? '2023-06-15') });
    expect(ran).toEqual([id]);
    return findings.length;
  }
});
