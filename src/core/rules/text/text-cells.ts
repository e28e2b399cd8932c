import type { Role } from '../../catalog/roles';
import type { CellRef } from '../../grid/address';
import type { Plan } from '../../plan/types';
import {
  decodeLegacy,
  guessLegacyEncoding,
  legacyEncodingOfFont,
  type LegacyEncoding,
} from '../../text/legacy';

/** A text in a legacy encoding, and what it may say. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly decoded: string;
}

export interface TextCell {
  readonly cell: CellRef;
  readonly text: string;
  /** The role of its column. */
  readonly role: Role | null;
  readonly legacy: LegacyText | null;
}

const found = new WeakMap<Plan, readonly TextCell[]>();

/**
 * The texts that somebody typed into the table: no formulas, and nothing under a merged area.
 *
 * A text in a legacy encoding must be left alone until it is decoded: some of its letters look like invisible or
 * decomposed characters.
 */
export function textCells(plan: Plan): readonly TextCell[] {
  const known = found.get(plan);
  if (known) return known;
  const cells: TextCell[] = [];
  const { grid, range } = plan;
  for (let row = range.top; row <= range.bottom; row++) {
    for (const { col, role } of plan.columns) {
      const { value, formula, font } = grid.cell(row, col);
      if (typeof value !== 'string' || value === '' || formula !== null || grid.isCovered({ row, col }))
        continue;
      cells.push({ cell: { row, col }, text: value, role, legacy: legacyText(value, font) });
    }
  }
  found.set(plan, cells);
  return cells;
}

/** What a text says in the encoding that its font or its letters betray; `null` for a text in Unicode. */
export function legacyText(text: string, font: string | null): LegacyText | null {
  const encoding = legacyEncodingOfFont(font) ?? guessLegacyEncoding(text);
  if (encoding === null) return null;
  const decoded = decodeLegacy(text, encoding, font);
  return decoded === text ? null : { encoding, decoded };
}
