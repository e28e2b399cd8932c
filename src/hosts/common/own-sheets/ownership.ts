import type { Range } from '../../../core/grid/address';
import { sheetIds, type SheetId } from '../../../core/grid/sheet-spec';
import { readReferences } from '../formula/references';
import type { DefinedName, SheetEntry } from '../workbook-outline';

/** A name of the workbook that belongs to one of our sheets. */
export interface OwnName {
  readonly name: string;
  readonly input: boolean;
  /** What it refers to; `null` where that was deleted. */
  readonly range: Range | null;
}

/** What is ours on a sheet. */
export interface Ownership {
  readonly id: SheetId;
  /** Its cells; `null` where they were deleted. */
  readonly block: Range | null;
  readonly names: readonly OwnName[];
}

/*
 * What is ours is written into the workbook itself, as hidden names that belong to the sheet and follow its cells:
 *
 *   _PhuLuc_<id>            the block of cells that is ours
 *   _PhuLuc_input_<name>    a cell that people fill in, which the workbook knows as <name>
 *   _PhuLuc_name_<name>     another name that we gave
 */
const marker = /^_PhuLuc_(?:(input|name)_)?(.+)$/i;

export function blockMarker(id: SheetId): string {
  return `_PhuLuc_${id}`;
}

export function nameMarker({ name, input }: Pick<OwnName, 'name' | 'input'>): string {
  return `_PhuLuc_${input ? 'input' : 'name'}_${name}`;
}

export function isMarker(name: string): boolean {
  return marker.test(name);
}

/**
 * Finds our sheets, by their name. Of two with the same id the first is ours; a copy belongs to whoever made it.
 */
export function readOwnership(
  sheets: readonly SheetEntry[],
  names: readonly DefinedName[],
): ReadonlyMap<string, Ownership> {
  const found = new Map<string, Ownership>();
  const ids = new Set<SheetId>();
  sheets.forEach((sheet, position) => {
    if (sheet.kind !== 'worksheet') return;
    const own = names.filter(({ scope, name }) => scope === position && isMarker(name));
    const ownership = readSheetOwnership(sheet, own, sheets);
    if (!ownership || ids.has(ownership.id)) return;
    ids.add(ownership.id);
    found.set(sheet.name, ownership);
  });
  return found;
}

function readSheetOwnership(
  sheet: SheetEntry,
  markers: readonly DefinedName[],
  sheets: readonly SheetEntry[],
): Ownership | null {
  let own: Pick<Ownership, 'id' | 'block'> | null = null;
  const names: OwnName[] = [];
  for (const { written, refersTo } of markers) {
    const [, kind, text = ''] = marker.exec(written) ?? [];
    const target = readTarget(refersTo, sheet, sheets);
    if (kind !== undefined)
      names.push({ name: text, input: kind.toLowerCase() === 'input', range: target.range });
    const id = kind === undefined ? sheetIds.find((one) => one === text.toLowerCase()) : undefined;
    if (id !== undefined && !target.elsewhere) own ??= { id, block: target.range };
  }
  return own && { ...own, names };
}

/** What a marker on a sheet refers to. Some programs rename a sheet and leave the names of its cells as they were. */
function readTarget(
  refersTo: string,
  { name }: SheetEntry,
  sheets: readonly SheetEntry[],
): { range: Range | null; elsewhere: boolean } {
  const { areas } = readReferences(refersTo);
  const [area] = areas;
  if (!area?.sheet || areas.length > 1) return { range: null, elsewhere: false };
  const called = area.sheet.toLowerCase();
  const elsewhere =
    called !== name.toLowerCase() && sheets.some((other) => other.name.toLowerCase() === called);
  return { range: elsewhere ? null : area.range, elsewhere };
}

/** A name whose cells are gone, with their sheet or without it. */
export function isBroken(refersTo: string, sheets: readonly SheetEntry[]): boolean {
  const { areas } = readReferences(refersTo);
  const isThere = (sheet: string | null) =>
    sheets.some(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
  return areas.length === 0 ? refersTo.includes('#REF!') : areas.every(({ sheet }) => !isThere(sheet));
}
