import { isUnitLine } from '../plan/unit';
import type { Plan } from '../plan/types';

const most = 4;
/** Lines above a table that are no title: its name as an annex, the motto, number, place and date, the decision. */
const other =
  /^phụ lục(?:\s+(?:số\s+)?[\divxlc.]+)?[\s.:]*$|^cộng (?:hòa|hoà) xã hội|^độc lập\s*[-–]|^số\s*:|kèm theo|ban hành theo|(?:^|,)\s*ngày\s*[\d.…_\s]*tháng/u;

/** The lines in which a plan says what it is, as it writes them. */
export function planTitle({ title, sections, catalog }: Plan): string[] {
  const sectionRows = new Set(sections.map(({ row }) => row));
  return title.lines
    .filter(({ cell }) => !sectionRows.has(cell.row))
    .map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => !other.test(text.toLowerCase()) && !isUnitLine(text))
    .filter((text) => text !== title.agency?.normalize('NFC') && catalog.agencies.find(text) === null)
    .slice(0, most);
}
