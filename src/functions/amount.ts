import { formatMoney } from '../core/i18n/money';
import type { Text } from '../core/i18n/text';
import { parseBudget } from '../core/values/budget/parse-budget';
import { dongPer, type Budget, type Unit } from '../core/values/budget/types';
import { NoAnswer } from './no-answer';

const texts = {
  fraction: {
    vi: 'Số tiền lẻ hơn một đồng: nếu số này tính theo triệu đồng, hãy thêm đơn vị "triệu".',
    en: 'The amount is not a whole number of đồng: if it counts millions, add the unit "triệu".',
  },
  none: { vi: 'Ô không ghi số tiền.', en: 'The cell states no amount.' },
  phrase: {
    vi: 'Ô ghi bằng lời, không có số tiền cụ thể.',
    en: 'The cell says it in words and states no amount.',
  },
  uncertain: {
    vi: 'Số tiền không chắc chắn, có lẽ là {readings}. Hãy ghi rõ trong ô.',
    en: 'The amount is not certain, probably {readings}. Make it clear in the cell.',
  },
  ambiguous: {
    vi: 'Số tiền có hai cách hiểu: {readings}. Hãy ghi rõ trong ô.',
    en: 'The amount has two readings: {readings}. Make it clear in the cell.',
  },
  range: { vi: 'Ô ghi một khoảng tiền: từ {readings}.', en: 'The cell states a range: from {readings}.' },
  several: {
    vi: 'Ô ghi nhiều khoản mà không chắc cộng được: hãy tách ra từng ô.',
    en: 'The cell states several sums that may not add up: give each a cell of its own.',
  },
  unknown: { vi: 'Không đọc được số tiền trong ô.', en: 'No amount can be read in the cell.' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * The amount that a cell states, in đồng: `null` for an empty mark such as `-`.
 *
 * @param unit in which a number without a unit of its own counts
 * @throws {NoAnswer} where there is none, or none that is certain
 */
export function amountOf(content: string | number, unit: Unit): number | null {
  if (unit === 'dong' && isFraction(content)) throw new NoAnswer('invalidValue', texts.fraction);
  const budget = parseBudget(content, { unit });
  if (budget.dong !== null) return budget.dong;
  if (budget.kind === 'none') return null;
  throw undecided(budget);
}

/** @throws {NoAnswer} as {@link amountOf} does, and for an empty mark */
export function statedAmountOf(content: string | number, unit: Unit): number {
  const dong = amountOf(content, unit);
  if (dong === null) throw new NoAnswer('notAvailable', texts.none);
  return dong;
}

/** A number of million đồng, as the plans' tables count. */
export function inMillions(dong: number): number {
  return dong / dongPer.trieu;
}

function undecided({ kind, readings }: Budget): NoAnswer {
  if (kind === 'phrase') return new NoAnswer('notAvailable', texts.phrase);
  const [first, second] = readings;
  if (kind === 'ambiguous' && first !== undefined) {
    const text = second === undefined ? texts.uncertain : texts.ambiguous;
    return new NoAnswer('invalidValue', text, { readings: listed(readings, { vi: 'hoặc', en: 'or' }) });
  }
  if (kind === 'range') {
    return new NoAnswer('invalidValue', texts.range, { readings: listed(readings, { vi: 'đến', en: 'to' }) });
  }
  return new NoAnswer('invalidValue', kind === 'several' ? texts.several : texts.unknown);
}

function listed(readings: readonly number[], word: Text): Text {
  const join = (language: 'vi' | 'en'): string =>
    readings.map((dong) => formatMoney(dong, language)).join(` ${word[language]} `);
  return { vi: join('vi'), en: join('en') };
}

/** Less than a đồng is left over, where the cell names no unit of its own: `1.200,5` counts millions. */
function isFraction(content: string | number): boolean {
  // A number is whole but for the noise that arithmetic on fractions leaves behind the fifteenth digit.
  if (typeof content === 'number') return !Number.isInteger(Number(content.toPrecision(15)));
  const isAmount = (unit: Unit): boolean => parseBudget(content, { unit }).kind === 'amount';
  return !isAmount('dong') && isAmount('trieu');
}
