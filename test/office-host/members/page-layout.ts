import { z } from 'zod';
import type { HeaderFooter, PageSetup } from '../book/page-setup';
import { columnCount, formatAbsolute, rowCount } from '../book/reference';
import type { Sheet } from '../book/sheet';
import { taking } from '../protocol/arguments';
import { invalidArgument } from '../protocol/error';
import { objectType, type Handle } from '../protocol/object-type';
import { stored } from '../protocol/stored';
import type { Area } from './area';
import { areaOf } from './address';
import { rangeOrAddress } from './schemas';
import { range, rangeAreas } from './types';
import { maxColumn, maxRow, type Range } from '../../../src/core/grid/address';

const points = z.number().min(0).max(3_526);
const pages = z.int().min(1).max(32_767).nullish();

const setup = stored<Sheet, PageSetup>(({ print }) => print.setup, {
  blackAndWhite: z.boolean(),
  bottomMargin: points,
  centerHorizontally: z.boolean(),
  centerVertically: z.boolean(),
  draftMode: z.boolean(),
  firstPageNumber: z.union([z.int(), z.literal('')]),
  footerMargin: points,
  headerMargin: points,
  leftMargin: points,
  orientation: z.enum(['Portrait', 'Landscape']),
  // By their names in the protocol, of which these are those that offices print on.
  paperSize: z.enum(['Letter', 'Legal', 'A3', 'A4', 'A5']).nullable(),
  printComments: z.enum(['NoComments', 'EndSheet', 'InPlace']),
  printGridlines: z.boolean(),
  printHeadings: z.boolean(),
  printOrder: z.enum(['DownThenOver', 'OverThenDown']),
  rightMargin: points,
  topMargin: points,
  zoom: z.strictObject({
    scale: z.int().min(10).max(400).nullish(),
    horizontalFitToPages: pages,
    verticalFitToPages: pages,
  }),
});

const margins = z.strictObject({
  top: points.optional(),
  bottom: points.optional(),
  left: points.optional(),
  right: points.optional(),
  header: points.optional(),
  footer: points.optional(),
});

type MarginKey =
  'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin';

const marginKeys: Readonly<Record<string, MarginKey>> = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
};

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayout = objectType<Sheet>('PageLayout', {
  ...setup,
  nav: { headersFooters: (sheet) => headersFooters(sheet) },
  make: {
    getPrintAreaOrNullObject: (sheet) =>
      sheet.print.area && rangeAreas({ sheet, ranges: [sheet.print.area] }),
    getPrintTitleColumnsOrNullObject: (sheet) => part(sheet, sheet.print.titleColumns),
    getPrintTitleRowsOrNullObject: (sheet) => part(sheet, sheet.print.titleRows),
  },
  call: {
    setPrintArea: taking(z.tuple([rangeOrAddress]), (sheet, target) => {
      sheet.print.area = areaFor(sheet, target).range;
      name(sheet, 'Print_Area', sheet.print.area);
    }),
    setPrintMargins: taking(
      z.tuple([z.enum(['Points', 'Inches', 'Centimeters']), margins]),
      (sheet, unit, sizes) => {
        for (const [side, size] of Object.entries(sizes)) {
          const key = marginKeys[side];
          if (key !== undefined && size !== undefined) sheet.print.setup[key] = size * pointsPer[unit];
        }
      },
    ),
    setPrintTitleColumns: taking(z.tuple([rangeOrAddress]), (sheet, target) => {
      const { range: at } = areaFor(sheet, target);
      if (rowCount(at) !== maxRow) throw invalidArgument('no whole columns');
      sheet.print.titleColumns = at;
      name(sheet, 'Print_Titles', at);
    }),
    setPrintTitleRows: taking(z.tuple([rangeOrAddress]), (sheet, target) => {
      const { range: at } = areaFor(sheet, target);
      if (columnCount(at) !== maxColumn) throw invalidArgument('no whole rows');
      sheet.print.titleRows = at;
      name(sheet, 'Print_Titles', at);
    }),
  },
});

const headersFooters = objectType<Sheet>('HeaderFooterGroup', {
  ...stored(({ print }: Sheet) => print.headersFooters, {
    state: z.enum(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
    useSheetMargins: z.boolean(),
    useSheetScale: z.boolean(),
  }),
  nav: {
    defaultForAllPages: ({ print }) => headerFooter(print.pages.defaultForAllPages),
    evenPages: ({ print }) => headerFooter(print.pages.evenPages),
    firstPage: ({ print }) => headerFooter(print.pages.firstPage),
    oddPages: ({ print }) => headerFooter(print.pages.oddPages),
  },
});

const headerFooter = objectType<HeaderFooter>('HeaderFooter', {
  ...stored((self: HeaderFooter) => self, {
    centerFooter: z.string().max(255),
    centerHeader: z.string().max(255),
    leftFooter: z.string().max(255),
    leftHeader: z.string().max(255),
    rightFooter: z.string().max(255),
    rightHeader: z.string().max(255),
  }),
});

interface Break {
  readonly breaks: Set<number>;
  readonly sheet: Sheet;
  readonly at: number;
}

const pageBreak = objectType<Break>('PageBreak', {
  identity: ({ at }) => ({ _Id: String(at) }),
  get: {
    columnIndex: ({ breaks, sheet, at }) => (breaks === sheet.print.columnBreaks ? at - 1 : 0),
    rowIndex: ({ breaks, sheet, at }) => (breaks === sheet.print.rowBreaks ? at - 1 : 0),
  },
  call: { delete: ({ breaks, at }) => void breaks.delete(at) },
});

export const horizontalPageBreaks = pageBreaks(
  ({ print }) => print.rowBreaks,
  ({ range: { top } }) => top,
);

export const verticalPageBreaks = pageBreaks(
  ({ print }) => print.columnBreaks,
  ({ range: { left } }) => left,
);

function pageBreaks(breaksOf: (sheet: Sheet) => Set<number>, lineOf: (area: Area) => number) {
  return objectType<Sheet>('PageBreakCollection', {
    items: (sheet) => [...breaksOf(sheet)].map((at) => pageBreak({ breaks: breaksOf(sheet), sheet, at })),
    make: {
      add: taking(z.tuple([rangeOrAddress]), (sheet, target) => {
        const at = lineOf(areaFor(sheet, target));
        if (at === 1) throw invalidArgument('no page ends before the first row or column');
        breaksOf(sheet).add(at);
        return pageBreak({ breaks: breaksOf(sheet), sheet, at });
      }),
    },
    call: {
      getCount: (sheet) => breaksOf(sheet).size,
      removePageBreaks: (sheet) => breaksOf(sheet).clear(),
    },
  });
}

function areaFor(sheet: Sheet, target: string | Area): Area {
  const area = typeof target === 'string' ? areaOf(sheet, target) : target;
  if (area.sheet !== sheet) throw invalidArgument('of another sheet');
  return area;
}

/** Excel keeps what is printed as names of the sheet, which stand among those of people. */
function name(sheet: Sheet, own: 'Print_Area' | 'Print_Titles', at: Range): void {
  const { names } = sheet.book;
  const before = sheet.book.findName(own, sheet);
  if (before) names.delete(before);
  names.add({
    name: own,
    formula: `=${formatAbsolute(sheet.name, at)}`,
    visible: true,
    comment: '',
    scope: sheet,
  });
}

function part(sheet: Sheet, at: Range | null): Handle | null {
  return at && range({ sheet, range: at });
}
