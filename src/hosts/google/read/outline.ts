import type { Range } from '../../../core/grid/address';
import { absoluteReference } from '../../common/ranges';
import { readOwnership, type Ownership } from '../../common/own-sheets/ownership';
import type { DefinedName, SheetEntry } from '../../common/workbook-outline';
import { isMarker } from '../../common/own-sheets/ownership';
import { readOutline as exchange, type OutlineAnswer } from '../protocol';
import type { ServerLink } from '../server-link';

/** What a spreadsheet consists of, without the content of its cells. */
export interface Outline {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** The cells of each sheet that may hold something, by its name; `null` of an empty one. */
  readonly used: ReadonlyMap<string, Range | null>;
  /** Which sheets are ours, by their name. */
  readonly ownership: ReadonlyMap<string, Ownership>;
}

export async function readOutline(server: ServerLink): Promise<Outline> {
  const { sheets: found, names: named } = await server.ask(exchange, {});
  const sheets = found.map(({ name, isHidden, isGrid }): SheetEntry => ({
    name,
    state: isHidden ? 'hidden' : 'visible',
    kind: isGrid ? 'worksheet' : 'chartsheet',
    part: name,
  }));
  const names = named.map((one) => definedName(one, sheets));
  const used = new Map(
    found.map(({ name, rows, columns }) => [
      name,
      rows === 0 ? null : { top: 1, left: 1, bottom: rows, right: columns },
    ]),
  );
  return { sheets, names, used, ownership: readOwnership(sheets, names) };
}

/** A named range as a file knows it. Google has none that belong to a sheet: a mark of ours belongs to that of its cells. */
function definedName(
  { name, sheet, range }: OutlineAnswer['names'][number],
  sheets: readonly SheetEntry[],
): DefinedName {
  const position = sheets.findIndex((entry) => entry.name === sheet);
  return {
    name: name.toLowerCase(),
    written: name,
    refersTo: sheet === null || range === null ? '#REF!' : absoluteReference(sheet, range),
    scope: isMarker(name) && position >= 0 ? position : null,
  };
}
