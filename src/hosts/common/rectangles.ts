import type { CellRef, Range } from '../../core/grid/address';
import { formatArea } from './ranges';

/** Few blocks that cover cells, each cell once and no other cell. */
export function rectanglesOf(cells: readonly CellRef[]): Range[] {
  const done: Range[] = [];
  /** Blocks that reach down to the row before, by their borders. */
  let open = new Map<string, Range>();
  let lastRow = 0;
  for (const line of linesOf(cells)) {
    const key = `${line.left} ${line.right}`;
    if (line.top !== lastRow) {
      for (const block of open.values()) if (block.bottom < line.top - 1) done.push(block);
      open = new Map([...open].filter(([, block]) => block.bottom >= line.top - 1));
      lastRow = line.top;
    }
    const above = open.get(key);
    if (above && above.bottom === line.top - 1) open.set(key, { ...above, bottom: line.bottom });
    else {
      if (above) done.push(above);
      open.set(key, line);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Cells that stand side by side in a row, in the order in which one reads them. */
function linesOf(cells: readonly CellRef[]): Range[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const lines: Range[] = [];
  let last: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const { row, col } of sorted) {
    if (last?.top === row && last.right >= col - 1) last.right = col;
    else lines.push((last = { top: row, left: col, bottom: row, right: col }));
  }
  return lines;
}

/** As long as the address of several areas may be; Excel takes 8,192 characters. */
const longestAddress = 4000;

/** The addresses of blocks, several in one as far as Excel takes it. */
export function joinAddresses(ranges: readonly Range[]): string[] {
  const addresses: string[] = [];
  for (const range of ranges) {
    const address = formatArea(range);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) {
      addresses[addresses.length - 1] = `${last},${address}`;
    } else addresses.push(address);
  }
  return addresses;
}
