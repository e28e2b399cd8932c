import { rollUp } from '../../core/rollup/roll-up';
import type { Rollup } from '../../core/rollup/types';
import { examine, type Examination, type ExamineOptions } from '../../workflow/examine';
import { eachFile } from '../each-file';
import type { ExitCode } from '../io';
import { uncheckedJson } from '../json/check-json';
import type { Format } from '../options';
import { rollupReport } from '../pretty/rollup';
import type { Session } from '../session';
import { withWorkbook } from '../workbook';

export interface RollupRequest extends Omit<ExamineOptions, 'rules'> {
  readonly files: readonly string[];
  readonly format: Format;
}

/** Adds a plan up by reform area, lead agency and quarter, and compares the sums that the sheet states. */
export async function rollup(request: RollupRequest, session: Session): Promise<ExitCode> {
  return eachFile(request.files, request.format, session, async (file) => {
    const examination = await withWorkbook(file, 1, session, ({ host }) =>
      examine(host, { ...request, rules: [] }),
    );
    const result = rollUp(examination.plan, request.asOf);
    return {
      code: result.checks.some(({ ok }) => ok === false) ? 1 : 0,
      json: () => rollupJson(file, result, examination),
      pretty: () => rollupReport(file, result, examination, session),
    };
  });
}

function rollupJson(file: string, { schema, ...rollup }: Rollup, examination: Examination): object {
  const { sheet } = examination.plan.grid;
  return { schema, file, sheet, ...rollup, ...uncheckedJson(examination) };
}
