import type { Unit } from '../values/budget/types';

const currency = '(?:đồng|vnđ|vnd|đ)(?![\\p{L}\\p{M}])';
/** The larger unit first: `triệu đồng` also says `đồng`. */
const units: readonly (readonly [Unit, RegExp])[] = [
  ['ty', new RegExp(`(?<![\\p{L}\\p{M}])(?:t[ỷỉ]|billion|bn)\\s*${currency}`, 'u')],
  ['trieu', new RegExp(`(?<![\\p{L}\\p{M}])(?:triệu|tr\\.?|million|mil\\.?)\\s*${currency}`, 'u')],
  [
    'nghin',
    new RegExp(`(?:(?<![\\p{L}\\p{M}])(?:nghìn|ngàn|ng\\.?|n\\.|thousand)|1[.,]?000)\\s*${currency}`, 'u'),
  ],
  // `Hội đồng` is no unit: the word stands alone, behind a mark or in a line of its own.
  ['dong', new RegExp(`(?<![\\p{L}\\p{M}\\d])vn[đd]|(?:^|[(:,;/\\n–-]|tính)\\s*${currency}`, 'u')],
];
const bare: readonly (readonly [Unit, RegExp])[] = [
  ['ty', /\(\s*t[ỷỉ]\s*\)/],
  ['trieu', /\(\s*(?:triệu|tr)\s*\)/],
  ['nghin', /\(\s*(?:nghìn|ngàn)\s*\)/],
];

/** The unit of money that a header or a line above the table names: `(tr.đ)`, `ĐVT: tỷ đồng`; `null` where none. */
export function readUnit(text: string): Unit | null {
  const lower = text.toLowerCase();
  for (const [unit, pattern] of [...units, ...bare]) if (pattern.test(lower)) return unit;
  return null;
}

const unitLine = /^[(\s*]*(?:đơn vị(?: tính)?|đvt|đv tính)\s*[:.]/;

/** A line such as `Đơn vị tính: triệu đồng` above a table. */
export function isUnitLine(text: string): boolean {
  const line = text.toLowerCase();
  return (
    unitLine.test(line) || (line.length <= 40 && /^\(?(?:đơn vị|đvt)/.test(line) && readUnit(line) !== null)
  );
}
