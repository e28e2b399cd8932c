import { compareCells } from '../../core/grid/address';
import { sameValue } from '../../core/grid/grid';
import type { CellSet } from '../common/formula/cell-set';
import { removeCalculationChain } from './put/parts';
import { verifySheet } from './sheet/verify';
import { writeSheet, type SheetEdit } from './sheet/write';
import { withFullCalculation } from './workbook-part';
import type { WorkbookParts } from './workbook-parts';

/**
 * Writes new contents into cells of a sheet, and lets the results go of formulas that read them.
 *
 * @throws Error if the sheet, read back, does not hold exactly what was to be written; then nothing is changed
 */
export function changeCells(parts: WorkbookParts, sheet: string, changes: readonly SheetEdit[]): void {
  const before = parts.state(sheet);
  parts.attempt(() => {
    const stale = write(parts, sheet, changes);
    verifySheet(before, parts.state(sheet), changes, stale);
  });
}

/** Lets the results go of computed cells, by the position of their sheet. */
export function dropResults(parts: WorkbookParts, stale: ReadonlyMap<number, CellSet>): void {
  for (const [position, cells] of stale) {
    const sheet = parts.workbook.sheets[position];
    if (sheet) writeInto(parts, sheet, [], cells);
  }
}

/** Writes into every part that the changes touch; says which computed cells of the sheet lost their result. */
function write(parts: WorkbookParts, sheet: string, changes: readonly SheetEdit[]): CellSet | null {
  const { source, workbook } = parts;
  const { grid } = parts.state(sheet);
  const entry = parts.entry(sheet);
  const changesFormulas = changes.some(({ cell, formula }) => formula ?? grid.at(cell).formula);
  const moved = changes.filter(({ before, after }) => !sameValue(before, after));
  const stale = new Map(parts.formulas.stale(sheet, moved));
  const position = workbook.sheets.indexOf(entry);
  const own = stale.get(position) ?? null;
  stale.delete(position);
  const edits = [...changes].sort((a, b) => compareCells(a.cell, b.cell));
  const references = writeInto(parts, entry, edits, own);
  dropResults(parts, stale);
  parts.strings?.write(references);
  if (own !== null || stale.size > 0 || changesFormulas)
    source.setText(workbook.part, withFullCalculation(source.text(workbook.part), workbook.part));
  if (changesFormulas) {
    removeCalculationChain(source, workbook.part);
    parts.forgetFormulas();
  }
  return own;
}

/** Says how many more cells than before point to a shared text. */
function writeInto(
  parts: WorkbookParts,
  { name, part }: { readonly name: string; readonly part: string },
  edits: readonly SheetEdit[],
  stale: CellSet | null,
): number {
  const styleWith = (base: number, format: string) => parts.styles().withNumberFormat(base, format);
  const text = parts.source.text(part);
  const { xml, references } = writeSheet(text, part, { edits, stale, strings: parts.strings, styleWith });
  parts.source.setText(part, xml);
  parts.forgetCells(name);
  return references;
}
