import type { Range } from '../../../src/core/grid/address';

/** Cells that look different while a formula holds. */
export interface ConditionalFormat {
  readonly id: string;
  readonly range: Range;
  readonly type: string;
  stopIfTrue: boolean;
  priority: number;
  /** For the first cell, with its leading `=`. */
  formula: string;
  readonly look: ConditionalLook;
}

/** What is not said (`''`, `null`) stays as the cell has it. */
export interface ConditionalLook {
  readonly font: { bold: boolean | null; italic: boolean | null; color: string };
  readonly fill: { color: string };
  numberFormat: string;
  /** By the side of the cell. */
  readonly borders: Map<string, ConditionalBorder>;
}

export interface ConditionalBorder {
  color: string;
  style: string;
}

/** What may be typed into cells. */
export interface DataValidation {
  readonly range: Range;
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
}
