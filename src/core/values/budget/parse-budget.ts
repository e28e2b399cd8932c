import { tidySpaces } from '../../text/spaces';
import { formatBudget } from './format-budget';
import { withoutHedge } from './hedge';
import { isPhrase } from './phrase';
import { readRange } from './read-range';
import { readSeveral } from './read-several';
import { readSum, sumOfNumber, type Sum } from './read-sum';
import type { Budget, BudgetKind, Unit } from './types';

/** What a budget needs to know of its column. */
export interface BudgetContext {
  /** The unit where the cell names none. */
  readonly unit: Unit;
}

const emptyMark = /^[-–—−_./…\\\s]*$/;
/** Digits of other scripts, superscripts and fractions are not guessed at; shares, errors and formulas are no sums. */
const notMoney = /[^\P{N}0-9]|[%‰]|^[#=]/u;
const digit = /\d/;
const numbersOnTwoLines = /\d\n\d/;
const bulletBelow = /\n[-–—+•*]/;
/** No sum is longer, and no pattern has to be tried on more. */
const longest = 1000;

/**
 * What a budget cell says, decided only where there is one reading. Amounts are exact đồng; their `text` is the
 * amount counted in the column's unit. All other texts stay as written, but tidy. A number is taken as a stored value:
 * rounded to 15 significant digits and to the nearest đồng. A sum that is only approximate (`khoảng 5 triệu`) is
 * `ambiguous`, and one sum with words beside it (`NSNN: 200`) is `several`, so that no fix drops the words.
 *
 * @param input the text or the stored number of the cell
 */
export function parseBudget(input: string | number, context: BudgetContext): Budget {
  return typeof input === 'number' ? parseNumber(input, context.unit) : parseText(input, context.unit);
}

function parseNumber(number: number, unit: Unit): Budget {
  const sum = sumOfNumber(number, unit);
  return sum ? ofSum(sum, String(number), unit) : undecided('unknown', String(number));
}

/** Cells repeat the same few texts; what was read of short ones is kept, up to a limit. */
const known = new Map<string, Budget>();
const mostKnown = 5000;
const longestKnown = 100;

function parseText(input: string, unit: Unit): Budget {
  if (input.length > longestKnown) return readText(input, unit);
  const key = `${unit} ${input}`;
  const before = known.get(key);
  if (before) return before;
  const budget = readText(input, unit);
  if (known.size >= mostKnown) known.clear();
  known.set(key, budget);
  return budget;
}

function readText(input: string, unit: Unit): Budget {
  const text = tidySpaces(input).normalize('NFC');
  if (emptyMark.test(text)) return undecided('none', text === '' ? '' : '-');
  const lower = text.toLowerCase();
  if (text.length > longest || notMoney.test(lower)) return undecided('unknown', text);
  const line = lower.replace(/\n+/g, ' ');
  // Two numbers one below the other are two numbers, not groups of one.
  const sum = numbersOnTwoLines.test(lower) ? null : readSum(line, unit);
  if (sum) return ofSum(sum, text, unit);
  if (!digit.test(line)) return undecided(isPhrase(line) ? 'phrase' : 'unknown', text);
  const hedged = withoutHedge(line);
  const about = hedged === line ? null : readSum(hedged, unit);
  if (about) return undecided('ambiguous', text, about);
  const range = bulletBelow.test(lower) ? null : readRange(hedged, unit);
  if (range) return undecided('range', text, range);
  const several = readSeveral(lower, unit);
  if (several) return { kind: 'several', text, ...several };
  return undecided(isPhrase(line) ? 'phrase' : 'unknown', text);
}

function ofSum(sum: Sum, text: string, unit: Unit): Budget {
  const [dong] = sum.readings;
  if (!sum.clear || dong === undefined) return undecided('ambiguous', text, sum);
  return { kind: 'amount', dong, readings: [], text: formatBudget(dong, unit), statedUnit: sum.statedUnit };
}

function undecided(
  kind: BudgetKind,
  text: string,
  { readings, statedUnit }: Pick<Budget, 'readings' | 'statedUnit'> = { readings: [], statedUnit: null },
): Budget {
  return { kind, dong: null, readings, text, statedUnit };
}
