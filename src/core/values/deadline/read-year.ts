import { bareYearAt, isGlued, kindAt, shortYearAt, yearAt, type Lexemes } from './reading';

/**
 * The year that follows a mark: `/2023`, `-2023`, ` năm 2023`, `, năm 2023`, ` của năm 2023`, ` 2023`, `/23`;
 * `null` where there is none.
 */
export function readYearAfter(
  lexemes: Lexemes,
  at: number,
): { readonly year: number; readonly to: number } | 'unclear' | null {
  switch (kindAt(lexemes, at)) {
    case 'slash':
      return readAfterSlash(lexemes, at + 1);
    case 'dash':
      return found(bareYearAt(lexemes, at + 1), at + 2, !continues(lexemes, at + 2));
    case 'dot':
      return found(bareYearAt(lexemes, at + 1), at + 2, isGlued(lexemes, at + 1));
    case 'number':
      return found(bareYearAt(lexemes, at), at + 1, true);
    case 'year':
      return found(yearAt(lexemes, at + 1), at + 2, true);
    case 'comma':
      return kindAt(lexemes, at + 1) === 'year'
        ? found(yearAt(lexemes, at + 2), at + 3, true)
        : found(bareYearAt(lexemes, at + 1), at + 2, !continues(lexemes, at + 2));
    case 'quiet':
    case 'within':
      if (!isOf(lexemes, at)) return null;
      return kindAt(lexemes, at + 1) === 'year'
        ? found(yearAt(lexemes, at + 2), at + 3, true)
        : found(bareYearAt(lexemes, at + 1), at + 2, true);
    default:
      return null;
  }
}

/** `của`, `trong`: between a month or quarter and its year they add nothing. */
export function isOf(lexemes: Lexemes, at: number): boolean {
  const text = lexemes[at]?.text.toLowerCase();
  return text === 'của' || text === 'trong';
}

/** After a slash there is a year or nothing that can be trusted. Up to 12, two digits may be another month. */
function readAfterSlash(lexemes: Lexemes, at: number): ReturnType<typeof readYearAfter> {
  if (kindAt(lexemes, at) === 'year') return found(yearAt(lexemes, at + 1), at + 2, true) ?? 'unclear';
  const short = shortYearAt(lexemes, at);
  const year = yearAt(lexemes, at) ?? (short !== null && short > 2012 ? short : null);
  return found(year, at + 1, !continues(lexemes, at + 1)) ?? 'unclear';
}

/** Another slash and number: what stands before it is part of a date. */
function continues(lexemes: Lexemes, at: number): boolean {
  return kindAt(lexemes, at) === 'slash' && kindAt(lexemes, at + 1) === 'number';
}

function found(year: number | null, to: number, clear: boolean): { year: number; to: number } | null {
  return year !== null && clear ? { year, to } : null;
}
