import type { TestCell } from './grid';
import type { TestTable } from './plan';

/** A table of a rule's page, with what its introducing lines say. */
export interface PageTable extends TestTable {
  readonly asOf?: string;
}

/**
 * The tables under one heading of a rule's page, in order.
 *
 * A Markdown table is the sheet, its first line the header row. A cell of digits is a number, `` `5` `` is the text 5,
 * `=SUM(F4:F5) → 5` a formula with its result, `45000 [dd/mm/yyyy]` a number with a format, `chữ [font .VnTime]` a text
 * with a font, `<br>` a line break. Lines before a table may say `Tiêu đề: …`, `Ngày báo cáo: 2023-12-31` and
 * `Gộp ô: A4:A5, …`.
 */
export function tablesUnder(heading: string, page: string): PageTable[] {
  const section = sectionOf(heading, page);
  const tables: PageTable[] = [];
  let lines: string[] = [];
  let notes: string[] = [];
  for (const line of [...section.split('\n'), '']) {
    if (line.startsWith('|')) lines.push(line);
    else if (lines.length > 0) {
      tables.push(toTable(lines, notes));
      lines = [];
      notes = [];
    } else notes.push(line);
  }
  return tables;
}

/** The text under a second-level heading. */
export function sectionOf(heading: string, page: string): string {
  const parts = page.split(/^## /m);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

function toTable(lines: readonly string[], notes: readonly string[]): PageTable {
  const say = (key: string): string | undefined =>
    notes
      .find((note) => note.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim();
  const title = say('Tiêu đề');
  const asOf = say('Ngày báo cáo');
  const merges = say('Gộp ô');
  const rows = lines
    .filter((line) => !/^\|(\s*-{3,}\s*\|)+$/.test(line))
    .map((line) => splitCells(line).map(toCell));
  return {
    rows,
    ...(title === undefined ? {} : { title }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(merges === undefined ? {} : { merges: merges.split(/,\s*/) }),
  };
}

function splitCells(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function toCell(source: string): TestCell {
  const note = /^(?<content>.*\S)\s+\[(?<font>font )?(?<code>[^\]]+)\]$/.exec(source)?.groups;
  const content = (note?.content ?? source).replaceAll('<br>', '\n');
  const formula = /^(?<formula>=.+?)\s+→\s+(?<result>.*)$/.exec(content)?.groups;
  if (formula?.formula !== undefined) {
    return { v: valueOf(formula.result ?? ''), formula: formula.formula };
  }
  if (note?.code === undefined) return valueOf(content);
  return note.font === undefined
    ? { v: valueOf(content), format: note.code }
    : { v: valueOf(content), font: note.code };
}

function valueOf(content: string): string | number | null {
  if (content === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(content)) return Number(content);
  return content.replace(/^`(.*)`$/s, '$1');
}
