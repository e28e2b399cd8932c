import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import { escapeText } from '../xml/escape';
import type { OrderedChildren } from '../xml/ordered-children';
import { attributeOf } from '../xml/splice';
import { blockMarker, isMarker, nameMarker, type Ownership } from '../../common/own-sheets/ownership';
import { absoluteReference, quoteSheet } from '../../common/ranges';

interface NewName {
  readonly name: string;
  /** The position of the sheet to which it belongs, `null` for one of the workbook. */
  readonly scope: number | null;
  readonly hidden: boolean;
  readonly refersTo: string;
}

const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';

/**
 * Gives a workbook the names of a sheet of ours in place of those that it had.
 *
 * @param position of the sheet in the workbook
 * @param old what was ours on it, `null` where the sheet is new
 */
export function writeNames(
  workbook: OrderedChildren,
  spec: SheetSpec,
  position: number,
  old: Ownership | null,
): void {
  // One that is called as one of ours and not ours has lost its cells with a sheet that was deleted.
  const ownNames = new Set([...(old?.names ?? []), ...spec.names].map(({ name }) => name.toLowerCase()));
  const kept = workbook.items('definedNames').filter((item) => {
    const name = attributeOf(item, 'name') ?? '';
    const scope = attributeOf(item, 'localSheetId');
    if (scope === null) return !ownNames.has(name.toLowerCase());
    return Number(scope) !== position || !(isMarker(name) || replaced.has(name.toLowerCase()));
  });
  for (const added of namesOf(spec, position)) insert(kept, workbook, added);
  workbook.setItems('definedNames', kept);
}

const replaced = new Set([printArea, printTitles].map((name) => name.toLowerCase()));

function namesOf(spec: SheetSpec, position: number): NewName[] {
  const { name: sheet, print } = spec;
  const onSheet = (name: string, refersTo: string, hidden: boolean) => ({
    name,
    scope: position,
    hidden,
    refersTo,
  });
  const names: NewName[] = [onSheet(blockMarker(spec.id), absoluteReference(sheet, blockOf(spec)), true)];
  for (const own of spec.names) {
    const refersTo = absoluteReference(sheet, own.range);
    names.push({ name: own.name, scope: null, hidden: own.hidden, refersTo });
    names.push(onSheet(nameMarker(own), refersTo, true));
  }
  if (print.area) names.push(onSheet(printArea, absoluteReference(sheet, print.area), false));
  if (print.repeatRows) {
    const { from, to } = print.repeatRows;
    names.push(onSheet(printTitles, `${quoteSheet(sheet)}$${from}:$${to}`, false));
  }
  return names;
}

/** Names stand in the order of the alphabet, those of the same name in that of their sheets. */
function insert(
  items: string[],
  workbook: OrderedChildren,
  { name, scope, hidden, refersTo }: NewName,
): void {
  const attributes = { name, localSheetId: scope ?? undefined, hidden: hidden ? 1 : undefined };
  const at = items.findIndex((item) => {
    const other = (attributeOf(item, 'name') ?? '').toLowerCase();
    const own = name.toLowerCase();
    return other === own ? Number(attributeOf(item, 'localSheetId') ?? -1) > (scope ?? -1) : other > own;
  });
  items.splice(
    at < 0 ? items.length : at,
    0,
    workbook.element('definedName', attributes, escapeText(refersTo)),
  );
}
