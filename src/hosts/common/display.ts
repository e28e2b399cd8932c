import { format, isDateFormat } from 'numfmt';
import { displayPlainly, type CellValue } from '../../core/grid/grid';

/** Serial dates of the 1904 calendar are so many days behind. */
const days1904 = 1462;

/** So many characters of a number are shown without a format. */
const maxGeneral = 11;

/**
 * What a spreadsheet shows of a value, written with a decimal point and grouping commas whatever the machine's region
 * is, so that the same file reads the same everywhere. A code that cannot be understood shows the value as it is.
 */
export class Display {
  /** By format code, then by number: a sheet repeats its formats and often its numbers. */
  readonly #known = new Map<string, Map<number, string>>();

  constructor(private readonly date1904: boolean) {}

  text(value: CellValue, numberFormat: string): string {
    if (typeof value === 'number') return this.#number(value, numberFormat);
    const plain = displayPlainly(value);
    return typeof value === 'string' && /[;@]/.test(numberFormat) && numberFormat !== '@'
      ? formatted(plain, numberFormat)
      : plain;
  }

  #number(value: number, numberFormat: string): string {
    if (numberFormat === 'General') {
      const plain = String(value);
      if (plain.length <= maxGeneral && !plain.includes('e')) return plain;
    }
    const texts = this.#textsOf(numberFormat);
    const known = texts.get(value);
    if (known !== undefined) return known;
    const serial = this.date1904 && isDateFormat(numberFormat) ? value + days1904 : value;
    const text = formatted(serial, numberFormat);
    texts.set(value, text);
    return text;
  }

  #textsOf(numberFormat: string): Map<number, string> {
    const known = this.#known.get(numberFormat);
    if (known) return known;
    const texts = new Map<number, string>();
    this.#known.set(numberFormat, texts);
    return texts;
  }
}

function formatted(value: number | string, numberFormat: string): string {
  try {
    return format(numberFormat, value);
  } catch {
    return String(value);
  }
}
