import type { AgencyCatalog } from '../../catalog/types';
import type { Agency } from '../../values/agency/types';
import type { AgencyText } from './agency-texts';
import { placesOf } from './name-places';

export interface Separated {
  /** The text with `; ` between its names; what stood there rightly stays. */
  readonly text: string;
  /** Every name is beyond doubt, or nothing but spaces changes. */
  readonly safe: boolean;
}

const separator = '; ';
/** A semicolon before a line break is as clear as one before a space. */
const right = /^;(?: |[ \t]*[\r\n]+[ \t]*)$/;
const onlySpacesWrong = /^\s*;\s*$/;
/** Each name on a line of its own, with a mark before it. */
const bullets = /^[\s;,.]*\n\s*[-–—+•*]\s*$/;
/** `HĐND, UBND xã`: what follows belongs to all of them. */
const sharesPlace = /^(?:Đảng ủy|Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy|HĐND|UBND)$/;

/**
 * The text with its separators put right; `null` where they are right already, or cannot be judged: in a list that
 * names its kind word once (`Sở Nội vụ, Tài chính`) or its place (`HĐND, UBND xã`), among persons, under headings,
 * and in a list with a mark before every line.
 */
export function separatedRightly(agencies: AgencyText, catalog: AgencyCatalog): Separated | null {
  const { names, text, isList, certain } = agencies;
  if (!isList || names.length < 2 || names.some((agency) => !isPlain(agency, catalog))) return null;
  const places = placesOf(agencies);
  let result = '';
  let from = 0;
  let safe = true;
  for (const [index, agency] of names.entries()) {
    const place = places[index];
    if (!place) return null;
    const gap = text.slice(from, place.start);
    if (index === 0 || isRemark(agency) || right.test(gap)) result += gap;
    else {
      if (bullets.test(gap) || gap.includes(':')) return null;
      safe &&= certain || onlySpacesWrong.test(gap);
      result += separator;
    }
    result += text.slice(place.start, place.end);
    from = place.end;
  }
  result += text.slice(from);
  return result === text ? null : { text: result, safe };
}

function isPlain(agency: Agency, catalog: AgencyCatalog): boolean {
  const { kind, known, name, text } = agency;
  if (kind === 'note') return isRemark(agency);
  if (kind === 'person' || sharesPlace.test(name)) return false;
  return !known || catalog.find(text)?.name === name || catalog.find(name) === null;
}

function isRemark({ kind, text }: Agency): boolean {
  return kind === 'note' && text.startsWith('(');
}
