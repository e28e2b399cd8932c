import type { AgencyCatalog } from '../catalog/types';
import { civilDate, type CivilDate } from '../values/civil-date';
import type { Unit } from '../values/budget/types';
import type { Bounds } from './header';
import type { SheetText } from './sheet-text';
import type { Piece, TitleBlock } from './types';
import { isUnitLine, readUnit } from './unit';

/** A plan's title does not reach further up than this. */
const maxLines = 40;
const years = '((?:19|20)\\d\\d)';
/** `Năm 2023`, `6 tháng đầu năm 2023`, `Quý I/2023`, `tháng 6/2025`; not `đến năm 2030`. */
const oneYear = new RegExp(
  `(?<!từ |đến |đến hết |tầm nhìn |định hướng )(?:năm(?: học)?|quý (?:[ivx]+|\\d)\\s*[/-]|tháng \\d{1,2}\\s*[/-])\\s*${years}(?!\\s*[-–]\\s*(?:19|20)\\d)`,
  'u',
);
const span = new RegExp(
  `(?:giai đoạn|thời kỳ|các năm|nhiệm kỳ|năm(?: học)?|từ năm|từ)\\s*(?:từ\\s*)?(?:năm\\s*)?${years}\\s*(?:[-–]|đến(?: năm)?)\\s*(?:năm\\s*)?${years}`,
  'u',
);
const bareSpan = new RegExp(`(?<![\\d/])${years}\\s*[-–]\\s*${years}(?![\\d/])`, 'u');
const bareYear = new RegExp(`(?<![\\d/.-])${years}(?![\\d/.-])`, 'u');
const issueLine = /kèm theo|ban hành theo/;
const placeAndDate = /(?:^|,)\s*ngày\s*[\d.…_\s]*tháng/;
const fullDate = /ngày\s*(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|năm)\s*((?:19|20)\d\d)(?!\d)/;
const issueYear = /ngày[^\d]{0,40}(?:\d{0,2}[^\d]{1,20}){0,3}?((?:19|20)\d\d)(?!\d)/;
const issuer = /(?:19|20)\d\d[^\p{L}\d]*(?:của|do)\s+(.+?)(?:\s+ban hành)?[\s).,;]*$/u;

/** The texts above a table, row by row; each merged area once. */
export function titleLines(sheet: SheetText, above: Bounds): Piece[] {
  const lines: Piece[] = [];
  for (let row = Math.max(above.top, above.bottom - maxLines + 1); row <= above.bottom; row++) {
    for (let col = above.left; col <= above.right; col++) {
      const text = sheet.text(row, col);
      if (text !== '') lines.push({ cell: { row, col }, text });
    }
  }
  return lines;
}

/** The unit of money that a line above the table names. */
export function unitLine(lines: readonly Piece[]): Unit | null {
  for (const { text } of [...lines].reverse()) {
    const unit = isUnitLine(text) ? readUnit(text) : null;
    if (unit) return unit;
  }
  return null;
}

/**
 * What the title block says of the plan.
 *
 * @param sheet the sheet's name, which may hold the year where the title does not
 */
export function readTitle(lines: readonly Piece[], sheet: string, agencies: AgencyCatalog): TitleBlock {
  const texts = lines.map(({ text }) => text.replace(/\n/g, ' '));
  const issue = texts.find((text) => issueLine.test(text.toLowerCase()));
  const dated = issue ?? texts.find((text) => placeAndDate.test(text.toLowerCase()));
  const titles = texts.filter((text) => text !== issue && text !== dated);
  return {
    lines,
    ...timeOf(titles, sheet),
    ...issuedOn(dated ?? ''),
    agency: agencyOf(issue ?? '', texts, agencies),
  };
}

/** One year wins over the period of the programme that the plan belongs to. */
function timeOf(titles: readonly string[], sheet: string): Pick<TitleBlock, 'year' | 'period'> {
  const title = titles.join('\n').toLowerCase();
  const name = sheet.toLowerCase();
  const year =
    numberAt(oneYear.exec(title), 1) ??
    (span.test(title) || bareSpan.test(title) ? null : numberAt(bareYear.exec(title), 1));
  if (year !== null) return { year, period: null };
  const found = span.exec(title) ?? bareSpan.exec(title) ?? span.exec(name) ?? bareSpan.exec(name);
  const from = numberAt(found, 1);
  const to = numberAt(found, 2);
  if (from !== null && to !== null && from < to) return { year: null, period: { from, to } };
  return { year: numberAt(bareYear.exec(name), 1), period: null };
}

function issuedOn(line: string): { issued: CivilDate | null; issuedYear: number | null } {
  const text = line.toLowerCase();
  const day = fullDate.exec(text);
  const issued = day ? civilDate(Number(day[3]), Number(day[2]), Number(day[1])) : null;
  return { issued, issuedYear: numberAt(day, 3) ?? numberAt(issueYear.exec(text), 1) };
}

/** Who issues the plan: named at the end of the issue line, else on a line of its own. */
function agencyOf(issue: string, lines: readonly string[], agencies: AgencyCatalog): string | null {
  const named = issuer.exec(issue)?.[1];
  if (named !== undefined) return named.trim();
  const line = lines.find((text) => text.length <= 120 && agencies.find(text) !== null);
  return line ?? null;
}

function numberAt(match: RegExpExecArray | null, group: number): number | null {
  const text = match?.[group];
  return text === undefined ? null : Number(text);
}
