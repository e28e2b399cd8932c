import { columnLetter } from '../../grid/address';
import type { CellStyle, SheetSpec } from '../../grid/sheet-spec';
import { finish, rowsOfStep, type Steps } from '../../steps';
import type { DataLayout } from '../data/layout';
import { fitRowsInSteps } from '../fit-rows';
import { constant, SheetBuilder, type Content } from '../sheet-builder';
import { writeAsOf, writeTitle } from '../sheet-head';
import { finerMoney, margins, styles } from '../styles';
import type { ReportInput } from '../types';
import { agencyColumns, type AgencyColumn } from './agency-columns';
import { lineHeight, linesOf } from '../measures';
import { agencyBlocks, type Block } from './blocks';
import { texts } from './texts';

const print = { orientation: 'portrait', margins } as const;
const nameStyle: CellStyle = { ...styles.heading, vertical: 'center', wrap: true };
/** About as many characters of a name fit into one line across the sheet. */
const nameWidth = 70;

/**
 * What a meeting hands out to each lead agency: its tasks, on a page of their own when printed. Which tasks stand where
 * is as the plan was read; statuses and money are live. The titles of the columns stand once, above all agencies, so
 * that every printed page can repeat them, the second page of a long agency included.
 */
export function agenciesSheet(input: ReportInput, layout: DataLayout): SheetSpec {
  return finish(agenciesSheetInSteps(input, layout));
}

/** The same in steps. */
export function* agenciesSheetInSteps(input: ReportInput, layout: DataLayout): Steps<SheetSpec> {
  const { plan, language, names } = input;
  if (!plan.tasks.some(({ leads }) => leads !== null)) return withoutLeads(input);
  const columns = agencyColumns(input, layout);
  const specs = columns.map(({ width }) => ({ width }));
  const builder = new SheetBuilder('agencies', names.agencies, specs);
  writeTitle(builder, texts.title, specs, input);
  writeAsOf(builder, columns.length, input);
  if (layout.has('budget')) builder.line(constant(texts.unit[language], styles.unit));
  const head = builder.row(columns.map(({ title }) => constant(title[language], styles.head)));
  const blocks = agencyBlocks(input);
  const headings = headingRows(blocks, builder.next);
  yield;
  for (const [index, block] of blocks.entries())
    yield* writeBlock(builder, block, { columns, headings, startsPage: index > 0 }, input);
  if (!layout.has('deadline')) builder.line(constant(texts.noDeadline[language], styles.note));
  if (layout.has('budget')) showFractions(builder, columns.length, head);
  else builder.line(constant(texts.noBudget[language], styles.note));
  const area = { top: 1, left: 1, bottom: builder.next - 1, right: columns.length };
  return yield* fitRowsInSteps(builder.build(head, { ...print, repeatRows: { from: 1, to: head }, area }));
}

/** The row of each agency's name, by the key of the agency: its tasks follow, then a sum and an empty line. */
function headingRows(blocks: readonly Block[], first: number): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  let row = first;
  for (const { key, entries } of blocks) {
    rows.set(key, row);
    row += entries.length + 3;
  }
  return rows;
}

interface BlockOptions {
  readonly columns: readonly AgencyColumn[];
  readonly headings: ReadonlyMap<number, number>;
  readonly startsPage: boolean;
}

function* writeBlock(
  builder: SheetBuilder,
  block: Block,
  { columns, headings, startsPage }: BlockOptions,
  { language }: ReportInput,
): Steps<void> {
  const name = block.lead.agency ?? texts.unassigned[language];
  const height = 20 * linesOf(name, nameWidth) + 4;
  const row = builder.row([constant(name, nameStyle)], { height, startsPage });
  builder.merge({ top: row, left: 1, bottom: row, right: columns.length });
  for (const [index, entry] of block.entries.entries()) {
    builder.row(columns.map(({ cell }) => cell(entry, { number: index + 1, key: block.key, headings })));
    if (index % rowsOfStep === 0) yield;
  }
  const rows = { from: row + 1, to: row + block.entries.length };
  builder.row(columns.map(({ total }): Content => total?.(block, rows) ?? constant(null, styles.totalText)));
  builder.blank();
}

/** Shows the decimals of amounts that have some. @param col of the amounts @param head the row of the titles */
function showFractions(builder: SheetBuilder, col: number, head: number): void {
  const first = `${columnLetter(col)}${head + 1}`;
  builder.conditional({
    range: { top: head + 1, left: col, bottom: builder.next - 1, right: col },
    formula: `=AND(ISNUMBER(${first}),ROUND(${first},6)<>ROUND(${first},0))`,
    style: { numberFormat: finerMoney },
  });
}

function withoutLeads(input: ReportInput): SheetSpec {
  const columns = [{ width: 90 }];
  const builder = new SheetBuilder('agencies', input.names.agencies, columns);
  writeTitle(builder, texts.title, columns, input);
  builder.line(constant(texts.noLeads[input.language], styles.wrapped), { height: 2 * lineHeight });
  return builder.build(0, { ...print, repeatRows: null, area: null });
}
