import { readPart, type SumPart } from './sum-part';
import type { Unit } from './types';

export interface SeveralSums {
  /** The parts added up, `null` where they must not be. */
  readonly dong: number | null;
  /** The parts that are clear amounts. */
  readonly readings: readonly number[];
  readonly statedUnit: Unit | null;
}

/** A sum of which others are part: adding all would count them twice. */
const inclusion = /trong đó|(?<!\p{L})(?:gồm|tổng|cộng(?! đồng))(?!\p{L})/u;
const inclusionBreaks = /[;\n+():]|, |trong đó|gồm/;
const partBreaks = /[;\n]+ ?|(?<=[^;\n+])\+/;
/** Within one part these may belong to a name, or divide two sums. */
const looseBreaks = /, (?=\p{L})|(?<=\)), (?=\d)| và /u;

/**
 * Reads several sums in one cell, or one beside words of its own: `NSNN: 200; XHH: 50`, one a line, `200 (NSNN)`.
 * `null` where no part is a sum.
 *
 * @param text tidy, in small letters, NFC, line breaks kept
 */
export function readSeveral(text: string, unit: Unit): SeveralSums | null {
  const includes = inclusion.test(text);
  const pieces = includes ? text.split(inclusionBreaks) : text.replace(/[;\n ]+$/, '').split(partBreaks);
  const parts = pieces.map((piece) => piece.trim()).flatMap((piece) => readPieces(piece, unit));
  const sums = parts.filter((part) => part !== null);
  if (sums.length === 0 || (parts.length === 1 && !sums[0]?.labelled)) return null;
  const clear = sums.filter((sum) => sum.clear);
  const readings = clear.flatMap((sum) => sum.readings);
  const isWhole = !includes && clear.length === parts.length && agreeOnUnit(sums, unit);
  return { dong: isWhole ? add(readings) : null, readings, statedUnit: commonUnit(sums) };
}

function readPieces(piece: string, unit: Unit): (SumPart | null)[] {
  const part = readPart(piece, unit);
  return part ? [part] : piece.split(looseBreaks).map((loose) => readPart(loose, unit));
}

/** `200 + 50 triệu` in a column of tỷ: a bare number beside a unit other than the column's may count either. */
function agreeOnUnit(sums: readonly SumPart[], unit: Unit): boolean {
  const named = sums.filter((sum) => sum.statedUnit !== null);
  return named.length === sums.length || named.every((sum) => sum.statedUnit === unit);
}

function commonUnit(sums: readonly SumPart[]): Unit | null {
  const unit = sums[0]?.statedUnit ?? null;
  return sums.every((sum) => sum.statedUnit === unit) ? unit : null;
}

function add(readings: readonly number[]): number | null {
  const total = readings.reduce((sum, dong) => sum + dong, 0);
  return Number.isSafeInteger(total) ? total : null;
}
