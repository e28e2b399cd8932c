import type { Palette, Scalar } from '../protocol';

/** Days between the first day of the spreadsheet's calendar and that of the computer's. */
const epochDays = 25_569;
const msPerDay = 86_400_000;

/**
 * Turns what `getValues` gives into scalars. A date comes as an instant, in the time zone of the spreadsheet, which need
 * not be that of this program: it becomes the serial of what its clock showed.
 */
export class ValueReader {
  readonly #timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  /** By instant: a sheet repeats its dates. */
  readonly #serials = new Map<number, number>();

  read(raw: unknown): Scalar {
    if (raw instanceof Date) return this.#serialOf(raw);
    return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
  }

  #serialOf(date: Date): number {
    const instant = date.getTime();
    const known = this.#serials.get(instant);
    if (known !== undefined) return known;
    const text = Utilities.formatDate(date, this.#timeZone, 'yyyy MM dd HH mm ss SSS');
    const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, ms = 0] = text
      .split(' ')
      .map(Number);
    const shown = new Date(0);
    // Before the year 100 `Date.UTC` would take a year for one of the last century.
    shown.setUTCFullYear(year, month - 1, day);
    shown.setUTCHours(hours, minutes, seconds, ms);
    const serial = shown.getTime() / msPerDay + epochDays;
    this.#serials.set(instant, serial);
    return serial;
  }
}

/** A picture in a cell, or another value that is more than text and number. */
export function isObject(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && !(raw instanceof Date);
}

/** How the service calls the automatic format. */
const automatic = /^(?:General|0\.#{15}|)$/i;
const datelike = /[dmyhs]/i;

export function isAutomatic(format: string): boolean {
  return automatic.test(format);
}

/**
 * The number format of a cell, `General` for the automatic one. A date that somebody typed may show itself as one
 * without a format that says so.
 */
export function formatOf(raw: string, value: unknown): string {
  if (value instanceof Date && !datelike.test(raw)) return 'dd/mm/yyyy';
  return isAutomatic(raw) ? 'General' : raw;
}

/** Longer than any number or date that a person types. */
const longestTyped = 60;
const begins = /^[=+\-'@]/;
const truth = /^(?:true|false|đúng|sai)$/i;

/**
 * What is to be handed to `setValues` so that a cell holds a value: a text is taken as if somebody typed it, unless the
 * cell is one of plain text or an apostrophe says that it is a text.
 *
 * @param format that the cell has by then
 */
export function typed(value: Scalar, format: string): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || format === '@') return value;
  const mayTurn =
    begins.test(value) || truth.test(value) || (/\d/.test(value) && value.length <= longestTyped);
  return mayTurn ? `'${value}` : value;
}

export class PaletteBuilder {
  readonly #texts: string[] = [];
  readonly #index = new Map<string, number>();
  readonly #cells: number[][] = [];

  add(line: readonly string[]): void {
    this.#cells.push(line.map((text) => this.#indexOf(text)));
  }

  build(): Palette {
    return { texts: this.#texts, cells: this.#cells };
  }

  #indexOf(text: string): number {
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    const index = this.#texts.push(text) - 1;
    this.#index.set(text, index);
    return index;
  }
}
