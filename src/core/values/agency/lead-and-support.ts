import { beginningOf } from '../../catalog/agencies/kinds';

/** The two lists of a cell that names lead and support agencies together, in its own words. */
export interface LeadAndSupport {
  readonly lead: string;
  readonly support: string;
}

const role = String.raw`(?<lead>chủ trì)|(?<support>phối hợp)`;
/** `Chủ trì:`, `Đơn vị phối hợp thực hiện -`, `(phối hợp:`. */
const heading = new RegExp(
  String.raw`(?<!\p{L})\(?\s*(?:(?:cơ quan|đơn vị)\s+)?(?:${role})(?:\s+thực hiện)?\s*(?::|\s[-–]\s)`,
  'giu',
);
/** `(chủ trì)` after a name, `(phối hợp)` after the last of several. */
const mark = new RegExp(String.raw`\(\s*(?:${role})(?:\s+thực hiện)?\s*\)`, 'giu');
/** `A chủ trì, phối hợp với B`. */
const sentence = /\s+chủ trì\s*[,;]?\s*phối hợp\s+(?:với|cùng)\s+/iu;
const brackets = /\(([^()]*)\)/g;
const edges = /^[\s,;:.\-–+*•]+|[\s,;:\-–+*•]+$/g;

/**
 * Splits a cell of a column such as `Đơn vị chủ trì (phối hợp)`. Headings (`Chủ trì: … Phối hợp: …`) and marks
 * (`… (chủ trì), … (phối hợp)`) tell the two apart; without them, agencies in brackets support the one before.
 * Other brackets are notes and stay.
 */
export function splitLeadAndSupport(text: string): LeadAndSupport {
  const cell = text.normalize('NFC');
  const [lead, support] = cell.split(sentence);
  if (lead !== undefined && support !== undefined) return tidied([lead], [support]);
  return byHeadings(cell) ?? byMarks(cell) ?? byBrackets(cell);
}

function byHeadings(cell: string): LeadAndSupport | null {
  const headings = [...cell.matchAll(heading)];
  if (headings.length === 0) return null;
  const lead = [cell.slice(0, headings[0]?.index)];
  const support: string[] = [];
  for (const [index, match] of headings.entries()) {
    const words = withoutOddBracket(cell.slice(match.index + match[0].length, headings[index + 1]?.index));
    (match.groups?.['lead'] === undefined ? support : lead).push(words);
  }
  return tidied(lead, support);
}

function byMarks(cell: string): LeadAndSupport | null {
  const marks = [...cell.matchAll(mark)];
  if (marks.length === 0) return null;
  const lead: string[] = [];
  const support: string[] = [];
  let from = 0;
  for (const match of marks) {
    (match.groups?.['lead'] === undefined ? support : lead).push(cell.slice(from, match.index));
    from = match.index + match[0].length;
  }
  // Whoever comes after the last mark has none: the lead would have.
  support.push(cell.slice(from));
  return lead.length > 0 ? tidied(lead, support) : supportMarked(support);
}

/** Only support is marked: the first name leads. */
function supportMarked(support: readonly string[]): LeadAndSupport {
  const [first = '', ...others] = support.join('').split(/[;\n]|,(?=\s*\p{Lu})/u);
  return tidied([first], others);
}

function byBrackets(cell: string): LeadAndSupport {
  const support: string[] = [];
  const lead = cell.replace(brackets, (whole, inner: string) => {
    if (!beginningOf(inner)?.capital) return whole;
    support.push(inner);
    return '';
  });
  return tidied([lead], support);
}

/** The heading may have taken an opening bracket with it. */
function withoutOddBracket(words: string): string {
  return words.replace(/^([^()]*)\)/, '$1');
}

function tidied(lead: readonly string[], support: readonly string[]): LeadAndSupport {
  return { lead: joined(lead), support: joined(support) };
}

function joined(parts: readonly string[]): string {
  return parts
    .map((words) => words.replace(edges, ''))
    .filter((words) => words !== '')
    .join('; ');
}
