import { contains } from '../grid/address';
import { sameValue, type CellValue } from '../grid/grid';
import type { Patch } from '../grid/patch';
import type { FormulaReaders, Reader } from './formula-readers';
import { readsOf } from './references';

/** A formula whose result a patch would change, and what it would become where that can be said. */
export interface FormulaEffect {
  readonly reader: Reader;
  readonly after: number | null;
}

/** What of a cell makes a formula's result move: its number, whether it holds anything at all, or any of its content. */
export type Sensitivity = 'number' | 'presence' | 'content';

/** Calls of functions that add or count numbers and pass over text, joined by plus or minus. */
const numbersOnly =
  /^=\s*[+-]?\s*(?:SUM|SUBTOTAL|AVERAGE|MIN|MAX|COUNT)\s*\([^()]*\)(?:\s*[+-]\s*(?:SUM|SUBTOTAL|AVERAGE|MIN|MAX|COUNT)\s*\([^()]*\))*\s*$/i;
/** Calls of functions that only ask whether a cell holds anything. */
const presenceOnly = /^=\s*(?:COUNTA|ROWS|COLUMNS)\s*\([^()]*\)\s*$/i;
const plainSum = /^=\s*(?:SUM\s*\(|SUBTOTAL\s*\(\s*(?:9|109)\s*[,;])[^()"&*/^<>=+-]*\)\s*$/i;

/** The first formula that the patch would move, or `null` where every formula keeps its result. */
export function formulaEffect(patch: Patch, readers: FormulaReaders, sheet: string): FormulaEffect | null {
  if (sameValue(patch.before, patch.after)) return null;
  const reader = readers.of(patch.cell).find(({ formula }) => isFelt(sensitivityOf(formula), patch));
  if (!reader) return null;
  return { reader, after: resultAfter(reader, patch, sheet) };
}

/** What of the cells that it reads a formula feels. With its leading `=`. */
export function sensitivityOf(formula: string): Sensitivity {
  if (numbersOnly.test(formula)) return 'number';
  return presenceOnly.test(formula) ? 'presence' : 'content';
}

/** A formula of such a sensitivity may give another result after the change. */
export function isFelt(
  sensitivity: Sensitivity,
  { before, after }: Pick<Patch, 'before' | 'after'>,
): boolean {
  if (sensitivity === 'number') return typeof before === 'number' || typeof after === 'number';
  if (sensitivity === 'presence') return (before === null) !== (after === null);
  return !sameValue(before, after);
}

function resultAfter(reader: Reader, patch: Patch, sheet: string): number | null {
  if (typeof reader.value !== 'number' || !plainSum.test(reader.formula)) return null;
  const times = readsOf(reader.formula, sheet, sheet).ranges.filter((range) =>
    contains(range, patch.cell),
  ).length;
  const change = numberIn(patch.after) - numberIn(patch.before);
  return Number((reader.value + times * change).toPrecision(15));
}

function numberIn(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}
