import { columnLetter } from '../../../core/grid/address';
import type { PrintSpec, SheetSpec } from '../../../core/grid/sheet-spec';
import { formatArea } from '../../common/ranges';
import { actionSize, type Job } from './job';
import { joinAddresses, rectanglesOf } from '../../common/rectangles';
import type { StandingSheet } from './standing';

/** In the middle of the top margin; the first page has a header of its own, and it is empty. */
const pageNumber = `&"Times New Roman,Regular"&13&P`;

/** Of a character of the standard font, and what Excel leaves at both sides of a column; in points. */
const character = 5.25;
const padding = 3.75;

/** Widths, heights, the rows that stay in sight, pages. */
export function pageJobs(worksheet: Excel.Worksheet, spec: SheetSpec, standing: StandingSheet | null): Job[] {
  const jobs = [
    ...columnJobs(worksheet, spec, standing),
    ...heightJobs(worksheet, spec, standing),
    { size: 2 * actionSize, queue: () => freeze(worksheet, spec) },
    { size: 6 * actionSize, queue: () => printWhat(worksheet, spec.print) },
    ...breakJobs(worksheet, spec, standing),
  ];
  if (!standing) jobs.push({ size: 16 * actionSize, queue: () => setUp(worksheet, spec.print) });
  return jobs;
}

/** Columns that are new to us get their width; those that stand there belong to the user. */
function columnJobs(
  worksheet: Excel.Worksheet,
  { columns }: SheetSpec,
  standing: StandingSheet | null,
): Job[] {
  const known = standing?.ownership.block?.right ?? 0;
  return columns.slice(known).map(({ width, hidden }, index) => {
    const letters = columnLetter(known + index + 1);
    return {
      size: 4 * actionSize,
      queue: () => {
        const column = worksheet.getRange(`${letters}:${letters}`);
        column.format.columnWidth = width * character + padding;
        if (hidden === true) column.columnHidden = true;
      },
    };
  });
}

/** Rows of one height together, wherever they stand; a row that has none any more is fitted to its text. */
function heightJobs(worksheet: Excel.Worksheet, { rows }: SheetSpec, standing: StandingSheet | null): Job[] {
  const byHeight = new Map<number | undefined, number[]>();
  rows.forEach(({ height }, index) => {
    if (height === undefined && !standing) return;
    const own = byHeight.get(height) ?? [];
    own.push(index + 1);
    byHeight.set(height, own);
  });
  return [...byHeight].flatMap(([height, own]) =>
    joinAddresses(rectanglesOf(own.map((row) => ({ row, col: 1 })))).map((address) => ({
      size: address.length + 2 * actionSize,
      queue: () => {
        const { format } = worksheet.getRanges(address);
        if (height === undefined) format.autofitRows();
        else format.rowHeight = height;
      },
    })),
  );
}

function freeze({ freezePanes }: Excel.Worksheet, { frozenRows }: SheetSpec): void {
  if (frozenRows === 0) freezePanes.unfreeze();
  else freezePanes.freezeRows(frozenRows);
}

function printWhat({ pageLayout }: Excel.Worksheet, { area, repeatRows }: PrintSpec): void {
  if (area) pageLayout.setPrintArea(formatArea(area));
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.from}:$${repeatRows.to}`);
}

function breakJobs(worksheet: Excel.Worksheet, { rows }: SheetSpec, standing: StandingSheet | null): Job[] {
  const starts = rows.flatMap(({ startsPage }, index) =>
    startsPage === true && index > 0 ? [index + 1] : [],
  );
  const { horizontalPageBreaks } = worksheet;
  const clearing = { size: actionSize, queue: () => horizontalPageBreaks.removePageBreaks() };
  return [
    ...(standing ? [clearing] : []),
    ...starts.map((row) => ({
      size: 2 * actionSize,
      queue: () => void horizontalPageBreaks.add(`A${row}`),
    })),
  ];
}

/** The print set-up of a new sheet, which belongs to the user from then on. */
function setUp({ pageLayout }: Excel.Worksheet, { orientation, margins }: PrintSpec): void {
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  // Each sheet is a document of its own, whatever is printed before it.
  pageLayout.firstPageNumber = 1;
  const { top, bottom, left, right } = margins;
  const centimetres = (millimetres: number) => millimetres / 10;
  pageLayout.setPrintMargins('Centimeters', {
    top: centimetres(top),
    bottom: centimetres(bottom),
    left: centimetres(left),
    right: centimetres(right),
    header: centimetres(top / 2),
    footer: centimetres(bottom / 2),
  });
  const { headersFooters } = pageLayout;
  headersFooters.state = 'FirstAndDefault';
  headersFooters.defaultForAllPages.centerHeader = pageNumber;
}
