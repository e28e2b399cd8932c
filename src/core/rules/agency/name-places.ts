import type { Agency } from '../../values/agency/types';
import type { AgencyCell } from './agency-cells';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where each name stands in the text of its cell; `null` where a note in brackets interrupts it. */
export function placesOf({ text, names }: AgencyCell): (Place | null)[] {
  let from = 0;
  return names.map((agency) => {
    const start = text.indexOf(agency.text, from);
    if (start < 0) return null;
    from = start + agency.text.length;
    return { start, end: from };
  });
}

/**
 * The text of a cell with some of its names written otherwise; everything else, notes and separators, stays.
 *
 * @param written the new words of a name, `null` to leave it
 * @returns `null` where the cell must not be edited or a name cannot be replaced
 */
export function withNames(cell: AgencyCell, written: (agency: Agency) => string | null): string | null {
  if (!cell.editable) return null;
  const places = placesOf(cell);
  let text = '';
  let from = 0;
  for (const [index, agency] of cell.names.entries()) {
    const words = written(agency);
    if (words === null) continue;
    const place = places[index];
    if (!place) return null;
    text += cell.text.slice(from, place.start) + words;
    from = place.end;
  }
  return text + cell.text.slice(from);
}
