/** Hours or minutes that run on past a day: a length of time. */
const elapsed = /\[(?:h+|m+|s+)\]/;
/** What is no code: texts, escaped and padding characters, colours, locales: `"Tháng "`, `\/`, `_)`, `[$-42A]`. */
const literals = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g;
const clock = /am\/pm|a\/p|\.0+|h+[^a-z]*m+|m+(?=[^a-z]*s)|[hs]/g;

/** The letters for day, month and year in the part of the code that shows positive numbers. */
export function dateLetters(code: string): string {
  const small = code.toLowerCase();
  if (small === 'standard' || elapsed.test(small)) return '';
  const codes = (small.replace(literals, ' ').split(';')[0] ?? '').replace(clock, ' ');
  return /[0#?@]/.test(codes) ? '' : codes.replace(/[^dmy]/g, '');
}

/** A number format code (as `dd/mm/yyyy`, `[$-42A]d mmm yyyy`) that shows a number as a date. */
export function isDateFormat(code: string): boolean {
  return dateLetters(code) !== '';
}

/** Both show the same parts of a date, in whatever order and width. */
export function showsSameParts(one: string, other: string): boolean {
  const parts = (code: string): string => [...new Set(dateLetters(code))].sort().join('');
  return isDateFormat(one) && parts(one) === parts(other);
}

/** It shows a month without a day (`"Tháng "m/yyyy`, `mm/yyyy`, `mmm-yy`): the whole month is meant. */
export function isMonthFormat(code: string): boolean {
  const letters = dateLetters(code);
  return letters.includes('m') && !letters.includes('d');
}

/** It shows the year alone (`yyyy`): the whole year is meant. */
export function isYearFormat(code: string): boolean {
  return /^y+$/.test(dateLetters(code));
}
