import type { ConditionalSpec, EntrySpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { cellKey, formatAddress } from '../../../core/grid/address';
import { quoteSheet } from '../../common/ranges';
import { rangeIn } from '../address';
import { payloadOf } from '../../common/payload';
import { columnOf, runsOf } from '../runs';
import { actionSize, type Job } from './job';

/** Merged cells, limits of what may be typed and conditional formats of a sheet. */
export function ruleJobs(worksheet: Excel.Worksheet, { merges, entries, conditional }: SheetSpec): Job[] {
  return [
    ...merges.map((range) => ({
      size: 2 * actionSize,
      queue: () => rangeIn(worksheet, range).merge(false),
    })),
    ...entries.map((entry) => ({ size: 6 * actionSize, queue: () => limitEntry(worksheet, entry) })),
    ...conditional.map((rule) => ({ size: 16 * actionSize, queue: () => addRule(worksheet, rule) })),
  ];
}

/** The cells that lead to another place, those of a column at once: a call for each takes far longer. */
export function linkJobs(worksheet: Excel.Worksheet, { rows }: SheetSpec): Job[] {
  const links = new Map(
    rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ col, link }) => {
        const cell = { row: index + 1, col };
        return link
          ? [[cellKey(cell), { cell, target: quoteSheet(link.sheet) + formatAddress(link.cell) }]]
          : [];
      }),
    ),
  );
  return runsOf([...links.values()].map(({ cell }) => cell)).map((run) => {
    const properties = columnOf(run, (row) => {
      const documentReference = links.get(cellKey({ row, col: run.col }))?.target;
      return documentReference === undefined ? {} : { hyperlink: { documentReference } };
    });
    return {
      size: payloadOf(properties) + 2 * actionSize,
      queue: () => {
        const { top, bottom, col } = run;
        rangeIn(worksheet, { top, left: col, bottom, right: col }).setCellProperties(properties);
      },
    };
  });
}

function limitEntry(worksheet: Excel.Worksheet, { range, kind, from, to, message }: EntrySpec): void {
  const { dataValidation } = rangeIn(worksheet, range);
  dataValidation.ignoreBlanks = false;
  const operator = 'Between';
  dataValidation.rule =
    kind === 'date'
      ? // A day as a formula: Excel reads one in words in the American way.
        { date: { formula1: `=${from}`, formula2: `=${to}`, operator } }
      : { wholeNumber: { formula1: from, formula2: to, operator } };
  dataValidation.errorAlert = { message, showAlert: true, style: 'Stop', title: '' };
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function addRule(worksheet: Excel.Worksheet, { range, formula, style }: ConditionalSpec): void {
  const { custom } = rangeIn(worksheet, range).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  const { font, fill, borders } = custom.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
  if (style.numberFormat !== undefined) custom.format.numberFormat = style.numberFormat;
  if (style.border === true) for (const edge of edges) borders.getItem(edge).style = 'Continuous';
}
