import type { Role } from '../catalog/roles';
import type { Catalog } from '../catalog/types';
import type { Cell } from '../grid/grid';
import { parseAgencies } from '../values/agency/parse-agencies';
import { readBudgetCell } from '../values/budget/read-budget-cell';
import { readDeadlineCell } from '../values/deadline/read-deadline-cell';
import { parseOrdinal } from '../values/ordinal/parse-ordinal';
import { parseStatus } from '../values/status/parse-status';

/** A cell with its tidy text, which is not empty. */
export interface Sample {
  readonly cell: Cell;
  readonly text: string;
}

const letters = /\p{L}{2}/u;
const telephone = /(?:^|\D)0\d{2,3}[\s.]?\d{3}[\s.]?\d{3,4}(?:\D|$)/;
const source = /ngân sách|nsnn|nstw|nsđp|xã hội hóa|xhh|nguồn|vốn|kinh phí|tài trợ/i;
const percentText = /^\D{0,20}\d{1,3}(?:[.,]\d+)?\s*%\D{0,20}$/;
/** The first words of a free report on a task. */
const report =
  /^(?:đã|đang|chưa|hoàn thành|tiếp tục|thường xuyên|tạm|không thực hiện|chậm|quá hạn)(?!\p{L})/iu;
export const tickText = /^[xX×✓✔vV]$/;

/** How well one cell suits a column of a role, from 0 (not at all) to 1. */
export function fitOf(role: Role, { cell, text }: Sample, catalog: Catalog): number {
  switch (role) {
    case 'ordinal':
      return text.length <= 12 && parseOrdinal(text).kind !== 'none' ? 1 : /^[-–+•*]$/.test(text) ? 0.8 : 0;
    case 'code':
      return text.length <= 20 && /\d/.test(text) && typeof cell.value === 'string' ? 1 : 0.2;
    case 'task':
      return isWords({ cell, text }) ? (text.length >= 15 ? 1 : 0.6) : 0;
    case 'product':
    case 'result':
      return isWords({ cell, text }) ? 1 : 0.3;
    case 'lead':
    case 'support':
      return agencyFit(text, catalog);
    case 'budget':
    case 'budgetPart':
    case 'spent':
      return moneyFit({ cell, text });
    case 'fundingSource':
      return source.test(text) ? 1 : isWords({ cell, text }) ? 0.5 : 0.1;
    case 'start':
    case 'deadline':
    case 'finished':
      return timeFit({ cell, text });
    case 'status':
      return isPercent({ cell, text }) ? 0.6 : statusFit(text, catalog);
    case 'progress':
      return isPercent({ cell, text }) ? 1 : isShare(cell) ? 0.5 : 0;
    case 'note':
      return 0.8;
    case 'area':
      return catalog.areas.find(text) !== null ? 1 : isWords({ cell, text }) ? 0.6 : 0;
  }
}

function isWords({ cell, text }: Sample): boolean {
  return typeof cell.value === 'string' && letters.test(text);
}

function agencyFit(text: string, catalog: Catalog): number {
  if (telephone.test(text)) return 0;
  const agencies = parseAgencies(text, { catalog: catalog.agencies });
  if (agencies.some(({ known }) => known)) return 1;
  if (agencies.some(({ kind }) => kind === 'agency' || kind === 'group')) return 0.7;
  return agencies.some(({ kind }) => kind === 'person') ? 0.3 : 0;
}

function moneyFit(sample: Sample): number {
  const { cell, text } = sample;
  if (isPercent(sample) || isDateCell(cell)) return 0;
  switch (readBudgetCell(cell, 'trieu').kind) {
    case 'amount':
    case 'range':
    case 'several':
    case 'ambiguous':
      return 1;
    case 'phrase':
      return 0.6;
    case 'none':
      return 0.5;
    case 'unknown':
      return source.test(text) ? 0.5 : 0;
  }
}

function timeFit({ cell }: Sample): number {
  const { kind } = readDeadlineCell(cell, { planYear: 2000 });
  if (kind === 'unknown') return 0;
  return kind === 'done' ? 0.3 : 1;
}

function statusFit(text: string, catalog: Catalog): number {
  if (tickText.test(text)) return 0.6;
  if (parseStatus(text, catalog.statuses).code !== 'unknown') return 1;
  if (report.test(text)) return 0.8;
  return letters.test(text) ? 0.4 : 0.1;
}

function isPercent({ cell, text }: Sample): boolean {
  return typeof cell.value === 'number' ? cell.numberFormat.includes('%') : percentText.test(text);
}

function isShare({ value, numberFormat }: Cell): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100 && numberFormat === 'General';
}

export function isDateCell({ value, numberFormat }: Cell): boolean {
  return typeof value === 'number' && /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''));
}
