import type { Agency } from '../../values/agency/types';
import type { AgencyText } from './agency-texts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where each name stands in its text; `null` where a note in brackets interrupts it. */
export function placesOf({ text, names }: AgencyText): (Place | null)[] {
  let from = 0;
  return names.map((agency) => {
    const start = text.indexOf(agency.text, from);
    if (start < 0) return null;
    from = start + agency.text.length;
    return { start, end: from };
  });
}

/**
 * A text with some of its names written otherwise; everything else, notes and separators, stays.
 *
 * @param written the new words of a name, `null` to leave it
 * @returns `null` where the cell must not be edited or a name cannot be replaced
 */
export function withNames(agencies: AgencyText, written: (agency: Agency) => string | null): string | null {
  if (!agencies.editable) return null;
  const places = placesOf(agencies);
  let text = '';
  let from = 0;
  for (const [index, agency] of agencies.names.entries()) {
    const words = written(agency);
    if (words === null) continue;
    const place = places[index];
    if (!place) return null;
    text += agencies.text.slice(from, place.start) + words;
    from = place.end;
  }
  return text + agencies.text.slice(from);
}
