import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { dropResults } from '../change-cells';
import { withFullCalculation } from '../workbook-part';
import type { WorkbookParts } from '../workbook-parts';
import { editsOf, putSheets } from './put-sheets';
import { verifySpec } from './verify-spec';

/**
 * Writes sheets of ours that nothing stands in the way of, and lets the results go of formulas that read them.
 *
 * @throws Error if a sheet does not read back as it was declared; then nothing is changed
 */
export function replaceSheets(parts: WorkbookParts, specs: readonly SheetSpec[]): void {
  parts.attempt(() => {
    for (const spec of specs) dropResultsOf(parts, spec);
    const { source, workbook, ownership, strings } = parts;
    putSheets({ source, workbook, ownership, strings, stylesPart: parts.stylesPart() }, specs);
    source.setText(workbook.part, withFullCalculation(source.text(workbook.part), workbook.part));
    parts.reread();
    for (const spec of specs) verifySpec(parts.state(spec.name).grid, spec);
  });
}

/** Lets the results go of formulas that read what a sheet of ours is about to change. */
function dropResultsOf(parts: WorkbookParts, spec: SheetSpec): void {
  const own = parts.ownership.get(spec.name);
  const edits = own ? editsOf(spec, parts.state(spec.name).grid, own) : [];
  if (edits.length > 0) dropResults(parts, parts.formulas.stale(spec.name, edits));
}
