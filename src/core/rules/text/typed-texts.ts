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

/** A text with all the cells that hold it: a rule looks at it once, however often it stands in the table. */
export interface TypedText {
  readonly text: string;
  readonly legacy: LegacyText | null;
  readonly cells: readonly CellRef[];
}

const found = new WeakMap<Plan, readonly TypedText[]>();

/**
 * The texts that somebody typed into the table: no formulas, and nothing under a merged area.
 *
 * A text in a legacy encoding must be left alone until it is decoded: some of its letters look like invisible or
 * decomposed characters.
 */
export function typedTexts(plan: Plan): readonly TypedText[] {
  let texts = found.get(plan);
  if (!texts) found.set(plan, (texts = findTexts(plan)));
  return texts;
}

type Draft = TypedText & { readonly cells: CellRef[] };

function findTexts({ grid, range, columns }: Plan): TypedText[] {
  const texts: Draft[] = [];
  const byFont = new Map<string | null, Map<string, Draft>>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (const { col } of columns) {
      const { value, formula, font } = grid.cell(row, col);
      if (typeof value !== 'string' || value === '' || formula !== null) continue;
      const cell = { row, col };
      if (grid.isCovered(cell)) continue;
      let byText = byFont.get(font);
      if (!byText) byFont.set(font, (byText = new Map<string, Draft>()));
      const known = byText.get(value);
      if (known) {
        known.cells.push(cell);
        continue;
      }
      const typed = { text: value, legacy: legacyText(value, font), cells: [cell] };
      byText.set(value, typed);
      texts.push(typed);
    }
  }
  return texts;
}

/** What a text says in the encoding that its font or its letters betray; `null` for a text in Unicode. */
export function legacyText(text: string, font: string | null): LegacyText | null {
  const encoding = legacyEncodingOfFont(font) ?? guessLegacyEncoding(text);
  if (encoding === null) return null;
  const decoded = decodeLegacy(text, encoding, font);
  return decoded === text ? null : { encoding, decoded };
}
