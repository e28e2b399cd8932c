import { formatAddress } from '../../src/core/grid/address';
import type { Book } from '../office-host/book/book';
import { blankCell, type BookCell } from '../office-host/book/cell';
import type { Sheet } from '../office-host/book/sheet';

/** Everything that a workbook holds, so that two states of it can be compared. */
export interface BookState {
  /** By sheet and address: `Phụ lục!D13`. */
  readonly cells: ReadonlyMap<string, BookCell>;
  readonly sheets: readonly unknown[];
  readonly names: readonly unknown[];
  readonly tables: readonly unknown[];
  /** What programs keep in it. */
  readonly settings: ReadonlyMap<string, unknown>;
}

export function stateOf(book: Book): BookState {
  return {
    cells: new Map(book.sheets.flatMap(cellsOf)),
    sheets: book.sheets.map(plain),
    names: [...book.names].map(({ scope, ...name }) => ({ ...name, scope: scope?.name })),
    tables: book.tables.map(({ sheet, ...table }) => ({ ...table, sheet: sheet.name })),
    settings: new Map(book.settings),
  };
}

/** What an object holds now, without what it belongs to. */
function plain(object: object): unknown {
  const text = JSON.stringify(object, (key, value: unknown) => {
    if (key === 'book' || key === 'sheet') return undefined;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
  return JSON.parse(text);
}

function cellsOf(sheet: Sheet): [string, BookCell][] {
  return [...sheet.rows].flatMap(([row, line]) =>
    [...line].map(([col, cell]): [string, BookCell] => [
      `${sheet.name}!${formatAddress({ row, col })}`,
      cell,
    ]),
  );
}

/** What the cells that differ hold afterwards, by sheet and address. */
export function changesBetween(before: BookState, after: BookState): Record<string, BookCell['value']> {
  const changed = [...new Set([...before.cells.keys(), ...after.cells.keys()])].flatMap((key) => {
    const now = after.cells.get(key) ?? blankCell;
    const isSame = JSON.stringify(now) === JSON.stringify(before.cells.get(key) ?? blankCell);
    return isSame ? [] : [[key, now.value] as const];
  });
  return Object.fromEntries(changed);
}
