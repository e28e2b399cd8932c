import type { CellValue } from '../../../src/core/grid/grid';

/** How a cell looks, by the names that Office.js gives: what is left out is as Excel has it by default. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** Without a fill Excel answers white. */
  readonly fillColor: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly borders: Readonly<Record<string, Border>>;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const noBorder: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export const plainFormat: CellFormat = {
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fillColor: '#FFFFFF',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  borders: {},
};

export interface BookCell {
  readonly value: CellValue;
  /** With its leading `=`; `null` where the cell holds a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly format: CellFormat;
  /** What differs between the letters of the text; Excel answers `null` for it. */
  readonly mixed: ReadonlySet<keyof CellFormat>;
  readonly hyperlink: Hyperlink | null;
}

export interface Hyperlink {
  readonly address?: string | undefined;
  readonly documentReference?: string | undefined;
  readonly screenTip?: string | undefined;
  readonly textToDisplay?: string | undefined;
}

export const blankCell: BookCell = {
  value: null,
  formula: null,
  numberFormat: 'General',
  format: plainFormat,
  mixed: new Set(),
  hyperlink: null,
};

/** Changes formats, so that cells which share one go on doing so: a large sheet has few of them. */
export function restyling(
  changesOf: (format: CellFormat) => Partial<CellFormat>,
): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const restyled = known.get(format) ?? { ...format, ...changesOf(format) };
    known.set(format, restyled);
    return restyled;
  };
}
