import { columnLetter, type CellRef } from '../grid/address';

/** `'Phụ lục'!` in front of an address, always quoted: a name may hold anything. */
function prefix(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/** @example absolute({ row: 7, col: 6 }, 'Phụ lục') //=> "'Phụ lục'!$F$7" */
export function absolute({ row, col }: CellRef, sheet?: string): string {
  return `${sheet === undefined ? '' : prefix(sheet)}$${columnLetter(col)}$${row}`;
}

/** A block of one column. @example columnBlock(6, 5, 26, 'Dữ liệu') //=> "'Dữ liệu'!$F$5:$F$26" */
export function columnBlock(col: number, from: number, to: number, sheet?: string): string {
  return `${absolute({ row: from, col }, sheet)}:${absolute({ row: to, col })}`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
