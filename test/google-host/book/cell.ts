import type { CellValue } from '../../../src/core/grid/grid';

/** Part of a text that looks different from the rest. */
export interface TextRun {
  readonly text: string;
  readonly link: string | null;
}

export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Empty for the automatic one. */
  readonly numberFormat: string;
  /** The parts of a text that look different; `null` where all of it looks the same. */
  readonly runs: readonly TextRun[] | null;
  /** To which all of the text leads. */
  readonly link: string | null;
  /** A picture stands in the cell. */
  readonly isImage: boolean;
  readonly font: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  readonly line: string;
  /** `#rrggbb`; `null` for the text color of the theme. */
  readonly color: string | null;
  readonly background: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wraps: boolean;
  readonly hasBorder: boolean;
}

/** A cell of a new sheet. */
export const plainCell: Cell = Object.freeze({
  value: null,
  formula: null,
  numberFormat: '',
  runs: null,
  link: null,
  isImage: false,
  font: 'Arial',
  size: 10,
  weight: 'normal',
  style: 'normal',
  line: 'none',
  color: null,
  background: null,
  horizontal: 'general',
  vertical: 'bottom',
  wraps: false,
  hasBorder: false,
});
