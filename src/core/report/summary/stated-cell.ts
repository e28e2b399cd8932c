import type { CellRef } from '../../grid/address';
import type { Plan } from '../../plan/types';
import { dongPer, type Unit } from '../../values/budget/types';
import { million, scaling } from '../millions';
import { absolute, quoted } from '../references';

/** Longer texts cannot stand in a formula. */
const longestText = 250;
export const unreadable = '?';

/**
 * The amount that a cell of the plan states, in triệu đồng: a number live, scaled from the unit of its column, anything
 * else as it was read for as long as it stays the same. What cannot be read is `?`.
 *
 * @param dong what the engine read, `null` where it decided nothing
 * @param unit of the column
 */
export function statedFormula(plan: Plan, cell: CellRef, dong: number | null, unit: Unit): string {
  const source = absolute(cell, plan.grid.sheet);
  const { value } = plan.grid.at(cell);
  const read = dong === null ? quoted(unreadable) : String(dong / million);
  const live = `IF(ISNUMBER(${source}),ROUND(${source}${scaling(unit)},6),${quoted(unreadable)})`;
  if (typeof value === 'string') return guarded(`IF(${isText(source, value)},${read},${live})`);
  const plain = typeof value !== 'number' || Math.abs(value * dongPer[unit] - (dong ?? NaN)) < 0.5;
  return guarded(plain ? live : `IF(${source}=${value},${read},${live})`);
}

/** The amount of a text that only the engine can read, for as long as the text stays the same. */
export function statedInWords(plan: Plan, cell: CellRef, dong: number | null): string {
  const { value } = plan.grid.at(cell);
  const read = dong === null ? quoted(unreadable) : String(dong / million);
  if (typeof value !== 'string') return read;
  return guarded(`IF(${isText(absolute(cell, plan.grid.sheet), value)},${read},${quoted(unreadable)})`);
}

function isText(source: string, text: string): string {
  if (text.length <= longestText) return `EXACT(${source},${quoted(text)})`;
  const start = quoted(text.slice(0, longestText));
  return `AND(LEN(${source})=${text.length},EXACT(LEFT(${source},${longestText}),${start}))`;
}

/** An error in the plan is no amount. */
function guarded(formula: string): string {
  return `IFERROR(${formula},${quoted(unreadable)})`;
}
