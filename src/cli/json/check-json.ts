import { columnLetter, formatRange } from '../../core/grid/address';
import type { Role } from '../../core/catalog/roles';
import type { Language } from '../../core/i18n/text';
import { rowKinds, type Plan, type RowKind } from '../../core/plan/types';
import type { Unit } from '../../core/values/budget/types';
import type { CivilDate } from '../../core/values/civil-date';
import type { Examination, TableExamination } from '../../workflow/examine';
import type { TableRef } from '../../workflow/survey';
import {
  countFindings,
  findingJson,
  notApplicableJson,
  type CountsJson,
  type FindingJson,
  type NotApplicableJson,
} from './finding';

export interface UncheckedJson {
  readonly others: readonly { readonly sheet: string; readonly range: string }[];
  /** Sheets that could not be read; left out where there are none. */
  readonly unread?: readonly string[];
}

/** What was found in one table. */
export interface TableReportJson {
  readonly sheet: string;
  readonly table: {
    readonly range: string;
    readonly headerRows: readonly number[];
    readonly planYear: number | null;
    readonly period: { readonly from: number; readonly to: number } | null;
    readonly unit: Unit | null;
    readonly columns: Readonly<Partial<Record<Role, string | readonly string[]>>>;
  };
  readonly rows: Readonly<Partial<Record<RowKind, number>>>;
  readonly findings: readonly FindingJson[];
  readonly notApplicable: readonly NotApplicableJson[];
  readonly counts: CountsJson;
}

/** The answer of `phuluc check --format json`. */
export interface CheckJson extends TableReportJson, UncheckedJson {
  readonly schema: 1;
  readonly file: string;
  readonly asOf: CivilDate;
  /** The further tables, with `--all`. */
  readonly tables?: readonly TableReportJson[];
}

/** What was checked of a workbook, and what was not. */
export interface CheckedWorkbook {
  readonly first: Examination;
  /** The further tables, where they were asked for. */
  readonly further: readonly TableExamination[] | null;
  readonly others: readonly TableRef[];
}

export function checkJson(
  file: string,
  asOf: CivilDate,
  { first, further, others }: CheckedWorkbook,
  language: Language,
): CheckJson {
  const { sheet, table, rows, ...said } = tableReport(first, language);
  return {
    schema: 1,
    file,
    sheet,
    asOf,
    table,
    rows,
    ...uncheckedJson({ others, unread: first.unread }),
    ...said,
    ...(further ? { tables: further.map((examination) => tableReport(examination, language)) } : {}),
  };
}

/** What of the workbook was left out, for every command. */
export function uncheckedJson({ others, unread }: Pick<Examination, 'others' | 'unread'>): UncheckedJson {
  return {
    others: others.map(({ sheet, range }) => ({ sheet, range: formatRange(range) })),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function tableReport({ plan, result }: TableExamination, language: Language): TableReportJson {
  return {
    sheet: plan.grid.sheet,
    table: {
      range: formatRange(plan.range),
      headerRows: plan.headerRows,
      planYear: plan.title.year,
      period: plan.title.period,
      unit: plan.unit,
      columns: columnLetters(plan),
    },
    rows: rowCounts(plan),
    findings: result.findings.map((finding) => findingJson(finding, language)),
    notApplicable: result.notApplicable.map((entry) => notApplicableJson(entry, language)),
    counts: countFindings(result),
  };
}

/** The columns by what they hold: a letter, or several where a grid of ticks or parts of a sum share a role. */
function columnLetters({ columns }: Plan): TableReportJson['table']['columns'] {
  const letters = new Map<Role, string[]>();
  for (const { role, col } of columns) {
    if (role !== null) letters.set(role, [...(letters.get(role) ?? []), columnLetter(col)]);
  }
  return Object.fromEntries(
    [...letters].map(([role, held]) => [role, role === 'budgetPart' || held.length > 1 ? held : held[0]]),
  );
}

/** How many rows there are of each kind that occurs. */
function rowCounts({ rows }: Plan): TableReportJson['rows'] {
  const counts = new Map<RowKind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(rowKinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)]] : [])));
}
