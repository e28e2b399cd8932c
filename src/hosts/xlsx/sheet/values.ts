import type { CellValue } from '../../../core/grid/grid';
import { parseCivilDate, serialFromDate } from '../../../core/values/civil-date';
import { decodeXString } from '../xml/xstring';
import type { RawCell } from './raw';

/** What a cell stores, but for a shared text, which stands elsewhere. An empty text is nothing. */
export function readValue(cell: RawCell, date1904: boolean): CellValue {
  if (cell.type === 'inlineStr') return cell.inline?.text ?? null;
  const { value } = cell;
  if (value === null) return null;
  switch (cell.type) {
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value };
    case 'str':
      return decodeXString(value);
    case 'd':
      return serialOf(value, date1904) ?? value;
    default:
      return readNumber(value);
  }
}

/** A number as it stands; a text where it is none. */
function readNumber(text: string): number | string | null {
  const digits = text.trim();
  if (digits === '') return null;
  const number = Number(digits);
  if (Number.isNaN(number)) return text;
  // Excel writes the largest number rounded up, past what a double can hold.
  return Number.isFinite(number) ? number : Math.sign(number) * Number.MAX_VALUE;
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;

function serialOf(text: string, date1904: boolean): number | null {
  const [, day = '', hours = 0, minutes = 0, seconds = 0] = isoDate.exec(text) ?? [];
  const date = parseCivilDate(day);
  if (date === null) return null;
  return (
    serialFromDate(date, date1904) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
  );
}
