import { usualWording } from '../../catalog/statuses';
import type { StatusCatalog } from '../../catalog/types';
import { wordKey } from '../../catalog/word-key';
import { tidySpaces } from '../../text/spaces';
import type { Status, StatusCode } from './types';

/** Words that may introduce a share of completion and change nothing: `Đã hoàn thành 80%`. */
const introductions = new Set(
  [
    '',
    'Đạt',
    'Đã đạt',
    'Hoàn thành',
    'Đã hoàn thành',
    'Hoàn thành đạt',
    'Đã thực hiện',
    'Đang thực hiện',
    'Tiến độ',
  ].map(wordKey),
);

const shareInWords = /^([^\d%]*)(\d{1,3}(?:[.,]\d{1,2})?)\s*%[\s.]*$/u;

/**
 * What a status cell says. Free text is `unknown` and stays as written; so do an empty cell and a lone `x`, whose
 * meaning only the header above it can tell.
 *
 * @param input the words of the cell, or a number: a share of completion from 0 to 1, or above 1 a percentage
 */
export function parseStatus(input: string | number, catalog: StatusCatalog): Status {
  if (typeof input === 'number') return numberStatus(input);
  if (input.trim() === '') return { code: 'unknown', text: '' };
  return catalog.find(input) ?? shareStatus(input) ?? { code: 'unknown', text: input };
}

/** The usual wording of a status; empty for `unknown`. */
export function formatStatus(code: StatusCode): string {
  return usualWording(code);
}

function numberStatus(value: number): Status {
  const percent = Math.round((value <= 1 ? value * 100 : value) * 100) / 100;
  if (!isShare(percent)) return { code: 'unknown', text: String(value) };
  return { code: codeOfShare(percent), text: `${String(percent).replace('.', ',')}%` };
}

function shareStatus(text: string): Status | null {
  const [, words = '', digits = ''] = shareInWords.exec(text) ?? [];
  const percent = Number(digits.replace(',', '.'));
  if (digits === '' || !isShare(percent) || !introductions.has(wordKey(words))) return null;
  return { code: codeOfShare(percent), text: tidySpaces(text) };
}

function isShare(percent: number): boolean {
  return percent >= 0 && percent <= 100;
}

function codeOfShare(percent: number): StatusCode {
  if (percent === 0) return 'notStarted';
  return percent === 100 ? 'done' : 'inProgress';
}
