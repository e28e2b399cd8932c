import type { Decimal } from './decimal';

/** A number as a person wrote it. */
export interface WrittenNumber {
  /** What it may mean, the Vietnamese reading (dot groups, comma decimals) first. */
  readonly readings: readonly Decimal[];
  /** The notation leaves no doubt. */
  readonly clear: boolean;
}

const plain = /^(?:0\d?|[1-9]\d*)$/;
/** The whole part in strict groups of three, then decimals behind another mark. */
const grouped = /^([1-9]\d{0,2}(?:([., ])\d{3})(?:\2\d{3})*)(?:(?!\2)([.,])(\d+))?$/;
const decimal = /^(0|[1-9]\d*)([.,])(\d+)$/;
const marks = /[., ]/g;

/**
 * Reads a number strictly. Groups have three digits or are no groups; with two different marks the last is the
 * decimal one; a comma not before three digits is the Vietnamese decimal comma. Not clear are one dot or comma before
 * three digits (`1.500`), and a lone dot anywhere else (`1.50`). `null` where it is no number (`15.000.0`).
 */
export function readNumber(text: string): WrittenNumber | null {
  if (plain.test(text)) return certain(String(Number(text)), '');
  const groups = grouped.exec(text);
  if (groups) {
    const [, whole = '', mark, decimalMark, fraction = ''] = groups;
    const isOneGroup = decimalMark === undefined && mark !== ' ' && whole.split(marks).length === 2;
    return isOneGroup ? oneGroup(whole) : certain(whole.replace(marks, ''), fraction);
  }
  const [, whole = '', mark, fraction = ''] = decimal.exec(text) ?? [];
  if (mark === undefined) return null;
  return mark === ',' ? certain(whole, fraction) : { readings: [{ whole, fraction }], clear: false };
}

/** `1.500` and `1,500`: 1500 or 1.5. */
function oneGroup(text: string): WrittenNumber {
  const [whole = '', fraction = ''] = text.split(marks);
  const asGroups = { whole: whole + fraction, fraction: '' };
  const asDecimal = { whole, fraction };
  return { readings: text.includes('.') ? [asGroups, asDecimal] : [asDecimal, asGroups], clear: false };
}

function certain(whole: string, fraction: string): WrittenNumber {
  return { readings: [{ whole, fraction }], clear: true };
}
