import { displayPlainly, isUncalculated, type Cell } from '../../grid/grid';
import { tidySpaces } from '../../text/spaces';
import { parseBudget } from './parse-budget';
import { type Budget, type Unit } from './types';
import { unitOfWord } from './unit-words';

const literals = /"([^"]*)"|\\(.)/g;
/** Colours, conditions, padding and fill: nothing of the value. */
const layout = /\[[^\]]*\]|_.|\*./g;
const percent = /%/;
const dateOrTime = /^[^0#?]*[dmyhs][^0#?]*$/i;
/** Commas behind the digits show the value divided by a thousand each. */
const scaling = /[0#?],+(?=[^,0#?]|$)/;

/**
 * What a cell of a money column says. Formulas give their value; one with a unit glued on (`=SUM(…)&" triệu"`) gives a
 * text, read as such. Errors, truth values, percentages, dates and
 * formulas that were not calculated are `unknown`. A number format that shows another
 * number than is stored (in thousands, or with a unit of its own behind it) makes the value `ambiguous`.
 *
 * @param unit the unit of the column
 */
export function readBudgetCell(cell: Cell, unit: Unit): Budget {
  const { value } = cell;
  if (isUncalculated(cell)) return unknown(cell.formula ?? '');
  if (value === null) return parseBudget('', { unit });
  if (typeof value === 'string') return parseBudget(value, { unit });
  if (typeof value !== 'number') return unknown(displayPlainly(value));
  const budget = parseBudget(value, { unit });
  return cell.numberFormat === 'General' ? budget : doubtFormat(budget, cell, unit);
}

function doubtFormat(budget: Budget, cell: Cell, unit: Unit): Budget {
  const [section = ''] = cell.numberFormat.split(';');
  const code = section.replace(literals, '').replace(layout, '');
  if (percent.test(code) || dateOrTime.test(code)) return unknown(tidySpaces(cell.text));
  const shown = unitInFormat(section);
  const isOther = shown !== null && shown !== unit && shown !== 'dong';
  if (budget.dong === null || !(isOther || scaling.test(code))) return budget;
  return { ...budget, kind: 'ambiguous', dong: null, readings: [budget.dong], text: tidySpaces(cell.text) };
}

/** `#,##0" tỷ"`. A currency sign alone is no unit: the currency button puts it behind millions too. */
function unitInFormat(section: string): Unit | null {
  const words = [...section.matchAll(literals)].map(([, quoted, escaped]) => quoted ?? escaped).join('');
  return unitOfWord(words);
}

function unknown(text: string): Budget {
  return { kind: 'unknown', dong: null, readings: [], text, statedUnit: null };
}
