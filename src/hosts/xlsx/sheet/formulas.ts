import type { SheetFormula } from '../formula/graph';
import { FormulaReader } from '../formula/reader';
import { scanSheet } from './scan';

/** Quick to ask: most sheets of most workbooks have none. */
const anyFormula = /<(?:\w+:)?f[\s/>]/;

/** Every formula cell of a sheet part. */
export function readFormulas(xml: string, part: string): SheetFormula[] {
  if (!anyFormula.test(xml)) return [];
  const formulas: SheetFormula[] = [];
  const reader = new FormulaReader();
  scanSheet(xml, part, {
    cell(cell) {
      const areas = reader.areas.length;
      const formula = reader.read(cell);
      if (formula === null || cell.formula === null) return;
      const filled = reader.areas[areas]?.range ?? null;
      formulas.push({ row: cell.row, col: cell.col, formula, filled });
    },
  });
  return formulas;
}
