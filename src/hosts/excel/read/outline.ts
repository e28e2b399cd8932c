import type { Range } from '../../../core/grid/address';
import { readOwnership, type Ownership } from '../../common/own-sheets/ownership';
import type { DefinedName, SheetEntry } from '../../common/workbook-outline';
import { readAddress } from '../address';

/** A table object, wherever it stands. */
export interface OutlineTable {
  readonly id: string;
  readonly sheet: string;
  /** As written. */
  readonly name: string;
  readonly range: Range;
  /** Its header and total rows. */
  readonly frame: readonly Range[];
  /** Its filter leaves rows out. */
  readonly isFiltered: boolean;
}

/** What a workbook consists of, without the content of its cells. */
export interface Outline {
  /** The part of a sheet is its identifier in Excel. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly OutlineTable[];
  /** Which sheets are ours, by their name. */
  readonly ownership: ReadonlyMap<string, Ownership>;
}

const states = new Map<string, SheetEntry['state']>([
  ['Visible', 'visible'],
  ['Hidden', 'hidden'],
  ['VeryHidden', 'veryHidden'],
]);

/** Names that Excel keeps for itself. */
const builtIn = /^(?:_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/i;

/** Asks for the outline of a workbook in two steps, so that others may ask for something along with each. */
export class OutlineReader {
  readonly #sheets: Excel.WorksheetCollection;
  readonly #names: Excel.NamedItemCollection;
  readonly #tables: Excel.TableCollection | null;
  #sheetNames: readonly Excel.NamedItemCollection[] = [];
  #tableRanges: readonly { readonly range: Excel.Range; readonly filter: Excel.AutoFilter }[] = [];

  /** Queues the first questions. */
  constructor(context: Excel.RequestContext, { tables }: { readonly tables: boolean }) {
    const { workbook } = context;
    this.#sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    this.#names = workbook.names.load('items/name,items/formula');
    this.#tables = tables
      ? workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name')
      : null;
  }

  /** Queues the second questions; the first have been answered. */
  proceed(): void {
    this.#sheetNames = this.#sheets.items.map(({ names }) => names.load('items/name,items/formula'));
    this.#tableRanges = (this.#tables?.items ?? []).map((table) => ({
      range: table.getRange().load('address'),
      filter: table.autoFilter.load('isDataFiltered'),
    }));
  }

  /** The sheets, as soon as the first questions have been answered. */
  get worksheets(): readonly Excel.Worksheet[] {
    return this.#sheets.items;
  }

  finish(): Outline {
    const sheets = this.#sheets.items.map(({ id, name, visibility }): SheetEntry => ({
      name,
      state: states.get(visibility) ?? 'visible',
      kind: 'worksheet',
      part: id,
    }));
    const names = [
      ...definedNames(this.#names, null),
      ...this.#sheetNames.flatMap((own, position) => definedNames(own, position)),
    ];
    const tables = (this.#tables?.items ?? []).flatMap((table, index) => this.#table(table, index));
    return { sheets, names, tables, ownership: readOwnership(sheets, names) };
  }

  #table(table: Excel.Table, index: number): OutlineTable[] {
    const asked = this.#tableRanges[index];
    const range = asked ? readAddress(asked.range.address) : null;
    if (!asked || !range) return [];
    const { id, name, showHeaders, showTotals, worksheet } = table;
    const frame = [
      ...(showHeaders ? [{ ...range, bottom: range.top }] : []),
      ...(showTotals ? [{ ...range, top: range.bottom }] : []),
    ];
    return [{ id, sheet: worksheet.name, name, range, frame, isFiltered: asked.filter.isDataFiltered }];
  }
}

/** The outline, in two syncs. */
export async function readOutline(
  context: Excel.RequestContext,
  wanted: { readonly tables: boolean },
): Promise<Outline> {
  const reader = new OutlineReader(context, wanted);
  await context.sync();
  reader.proceed();
  await context.sync();
  return reader.finish();
}

function definedNames({ items }: Excel.NamedItemCollection, scope: number | null): DefinedName[] {
  return items.flatMap(({ name, formula }) => {
    const written = name.slice(name.lastIndexOf('!') + 1);
    if (builtIn.test(written)) return [];
    const refersTo = String(formula).replace(/^=/, '');
    return [{ name: written.toLowerCase(), written, refersTo, scope }];
  });
}
