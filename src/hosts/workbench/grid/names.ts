import type { IResources } from '@univerjs/core';
import { isMarker } from '../../common/own-sheets/ownership';
import type { DefinedName } from '../../common/workbook-outline';

/** A name of the workbook as the grid keeps it. */
export interface NameRecord {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

const wholeWorkbook = 'AllDefaultWorkbook';

/** The grid's id of the sheet at a position of the file. Sheets never move, and new ones come after all others. */
export function sheetId(position: number): string {
  return `sheet${position}`;
}

/** The names of the workbook. Those by which we know our sheets are nothing to compute with. */
function nameRecords(names: readonly DefinedName[]): Map<string, NameRecord> {
  const records = names.filter(({ name }) => !isMarker(name)).map(nameRecord);
  return new Map(records.map((record) => [record.id, record]));
}

function nameRecord({ name, written, refersTo, scope }: DefinedName): NameRecord {
  return {
    id: `${scope ?? ''}!${name}`,
    name: written,
    formulaOrRefString: refersTo,
    localSheetId: scope === null ? wholeWorkbook : sheetId(scope),
  };
}

/** The commands by which the grid comes from names to others. */
export function nameChanges(
  before: readonly DefinedName[],
  after: readonly DefinedName[],
): { readonly command: string; readonly record: NameRecord }[] {
  const [old, now] = [nameRecords(before), nameRecords(after)];
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const changed = [...now.values()].filter(
    ({ id, formulaOrRefString }) => old.get(id)?.formulaOrRefString !== formulaOrRefString,
  );
  return [
    ...gone.map((record) => ({ command: 'formula.mutation.remove-defined-name', record })),
    ...changed.map((record) => ({ command: 'formula.mutation.set-defined-name', record })),
  ];
}

/** The names as a part of what the grid opens. */
export function nameResource(names: readonly DefinedName[]): IResources[number] {
  return { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(nameRecords(names))) };
}
