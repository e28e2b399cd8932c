import type { CheckResult } from '../../core/rules/types';
import type { Host } from '../../hosts/host';
import { UnusableTable } from '../../workflow/errors';
import { examine, examineTable, type ExamineOptions, type TableExamination } from '../../workflow/examine';
import type { TableRef } from '../../workflow/survey';
import { eachFile } from '../each-file';
import type { ExitCode } from '../io';
import { checkJson, type CheckedWorkbook } from '../json/check-json';
import type { Format } from '../options';
import { checkReport } from '../pretty/check';
import type { Session } from '../session';
import { withWorkbook } from '../workbook';

export interface CheckRequest extends ExamineOptions {
  readonly files: readonly string[];
  readonly format: Format;
  /** The further tables of the workbooks are checked too. */
  readonly all: boolean;
}

/** Checks the plans of some workbooks and changes nothing. */
export async function check(request: CheckRequest, session: Session): Promise<ExitCode> {
  return eachFile(request.files, request.format, session, async (file) => {
    const checked = await withWorkbook(file, 1, session, ({ host }) => checkWorkbook(host, request));
    const results = [checked.first, ...(checked.further ?? [])].map(({ result }) => result);
    return {
      code: results.some(hasProblems) ? 1 : 0,
      json: () => checkJson(file, request.asOf, checked, session.language),
      pretty: () => checkReport(file, checked, request, session),
    };
  });
}

/** True where more than looking is needed: there are errors or warnings. */
export function hasProblems({ findings }: CheckResult): boolean {
  return findings.some(({ severity }) => severity !== 'review');
}

async function checkWorkbook(host: Host, request: CheckRequest): Promise<CheckedWorkbook> {
  const first = await examine(host, request);
  if (!request.all) return { first, further: null, others: first.others };
  const further: TableExamination[] = [];
  const others: TableRef[] = [];
  for (const table of first.others) {
    try {
      further.push(await examineTable(host, table, request));
    } catch (error) {
      if (!(error instanceof UnusableTable)) throw error;
      others.push(table);
    }
  }
  return { first, further, others };
}
