import type { Range } from '../../../src/core/grid/address';

/** How a sheet is printed. Margins in points. */
export interface PageSetup {
  orientation: string;
  paperSize: string | null;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | '';
  printOrder: string;
  printComments: string;
  zoom: Zoom;
}

export interface Zoom {
  readonly scale?: number | null | undefined;
  readonly horizontalFitToPages?: number | null | undefined;
  readonly verticalFitToPages?: number | null | undefined;
}

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface HeadersFooters {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
}

/** All that is printed with a sheet, as it is before anybody sets it: not A4. */
export class Print {
  readonly setup: PageSetup = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: '',
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    zoom: { scale: 100 },
  };
  readonly headersFooters: HeadersFooters = { state: 'Default', useSheetMargins: true, useSheetScale: true };
  readonly pages = {
    defaultForAllPages: emptyHeaderFooter(),
    firstPage: emptyHeaderFooter(),
    oddPages: emptyHeaderFooter(),
    evenPages: emptyHeaderFooter(),
  };
  area: Range | null = null;
  titleRows: Range | null = null;
  titleColumns: Range | null = null;
  /** The rows and columns before which a page ends. */
  readonly rowBreaks = new Set<number>();
  readonly columnBreaks = new Set<number>();
}

function emptyHeaderFooter(): HeaderFooter {
  return {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}
