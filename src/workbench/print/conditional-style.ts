import { columnNumber, contains, type CellRef } from '../../core/grid/address';
import type { CellStyle, ConditionalSpec, SpecValue } from '../../core/grid/sheet-spec';

/** The value in a cell of the sheet. */
export type ValueAt = (cell: CellRef) => SpecValue;

type Holds = (valueAt: ValueAt, cell: CellRef) => boolean;

/** Every form of condition that our sheets state, and what it says; the column of a cell may be fixed by a `$`. */
const forms: readonly (readonly [form: RegExp, holds: (match: RegExpExecArray) => Holds])[] = [
  [
    /^=AND\(ISNUMBER\((?<cell>[A-Z]+)\d+\),ROUND\(\k<cell>\d+,6\)<>ROUND\(\k<cell>\d+,0\)\)$/,
    () => (valueAt, cell) => {
      const value = valueAt(cell);
      return typeof value === 'number' && Math.round(value * 1e6) !== Math.round(value) * 1e6;
    },
  ],
  [
    /^=\$?(?<cell>[A-Z]+)\d+<>"(?<text>[^"]*)"$/,
    ({ groups }) => {
      const col = columnNumber(groups?.['cell'] ?? '') ?? 0;
      return (valueAt, { row }) => String(valueAt({ row, col }) ?? '') !== groups?.['text'];
    },
  ],
];

/**
 * What the conditions of a sheet add to the style of a cell.
 *
 * @throws if a condition has a form that is not known here: what is printed must not differ from what is shown
 */
export function conditionalStyle(
  conditions: readonly ConditionalSpec[],
): (valueAt: ValueAt, cell: CellRef) => CellStyle {
  const known = conditions.map(({ range, formula, style }) => ({ range, style, holds: read(formula) }));
  return (valueAt, cell) => {
    const met = known.filter(({ range, holds }) => contains(range, cell) && holds(valueAt, cell));
    return Object.assign({}, ...met.map(({ style }) => style)) as CellStyle;
  };
}

function read(formula: string): Holds {
  for (const [form, holds] of forms) {
    const match = form.exec(formula);
    if (match) return holds(match);
  }
  throw new Error(`There is no way to print the condition ${formula}.`);
}
