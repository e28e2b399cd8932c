import type { SheetFormula } from '../../common/formula/graph';
import { FormulaReader } from './formula-reader';
import { scanSheet } from './scan';

const formulaTag = /<(?:\w+:)?f[\s/>]/;

/** Every formula cell of a sheet part. */
export function readFormulas(xml: string, part: string): SheetFormula[] {
  if (!mayHoldFormulas(xml)) return [];
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

/** Quick to ask, as most sheets hold none: looking for two letters is ten times faster than for a pattern. */
function mayHoldFormulas(xml: string): boolean {
  return (xml.includes('<f') || xml.includes(':f')) && formulaTag.test(xml);
}
