import { basename } from 'node:path';
import type { SheetSpec } from '../../core/grid/sheet-spec';
import { collectionSheets } from '../../core/report/collection/collection-sheets';
import type { CollectedPlan, FailedFile } from '../../core/report/collection/types';
import { rollUp } from '../../core/rollup/roll-up';
import { emptyWorkbook, openWorkbook } from '../../hosts/xlsx';
import { examine, type ExamineOptions } from '../../workflow/examine';
import { userError } from '../errors';
import { explain } from '../explain';
import type { ExitCode } from '../io';
import { collectionJson } from '../json/collection-json';
import { countFindings } from '../json/finding';
import type { Format } from '../options';
import { collectionReport } from '../pretty/collection';
import type { Session } from '../session';
import { withWorkbook } from '../workbook';
import { putAll, spareInputs } from './summary';

export interface CollectRequest extends ExamineOptions {
  readonly files: readonly string[];
  readonly format: Format;
  readonly out: string;
}

/** What was written of several plans. */
export interface WrittenCollection {
  readonly plans: readonly CollectedPlan[];
  readonly failed: readonly FailedFile[];
  readonly specs: readonly SheetSpec[];
}

/** Sums several plans up in one new workbook. Files that cannot be used are listed in it, and told on stderr. */
export async function collect(request: CollectRequest, session: Session): Promise<ExitCode> {
  const { asOf, out, format } = request;
  const { io, language } = session;
  await spareInputs(request.files, out, session);
  const plans: CollectedPlan[] = [];
  const failed: FailedFile[] = [];
  const nameOf = shortNames(request.files);
  for (const file of request.files) {
    try {
      plans.push({ ...(await readPlanFile(file, request, session)), file: nameOf(file) });
    } catch (error) {
      const reason = explain(error, session);
      await io.stderr.write(`${reason.includes(file) ? reason : `${file}: ${reason}`}\n`);
      failed.push({ file: nameOf(file), reason });
    }
  }
  if (plans.length === 0) throw userError('summary.noPlan');
  const specs = collectionSheets({ language, asOf, plans, failed });
  await writeNew(specs, out, session);
  const written = { plans, failed, specs };
  await io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(collectionJson(asOf, out, written))}\n`
      : collectionReport(asOf, out, written, session),
  );
  if (failed.length > 0) return 2;
  return plans.some(({ rollup }) => rollup.checks.some(({ ok }) => ok === false)) ? 1 : 0;
}

async function readPlanFile(
  file: string,
  request: CollectRequest,
  session: Session,
): Promise<Omit<CollectedPlan, 'file'>> {
  const { plan, result } = await withWorkbook(file, 1, session, ({ host }) => examine(host, request));
  if (plan.tasks.length === 0) throw userError('summary.noTasks', { file });
  const { error, warning, review } = countFindings(result);
  return {
    sheet: plan.grid.sheet,
    plan,
    rollup: rollUp(plan, request.asOf),
    counts: { error, warning, review },
  };
}

async function writeNew(specs: readonly SheetSpec[], out: string, { io }: Session): Promise<void> {
  const workbook = emptyWorkbook();
  await putAll(workbook, specs);
  await io.files.replace(out, workbook.save(), (written) => {
    const names = new Set(openWorkbook(written).sheets.map(({ name }) => name));
    const missing = specs.find(({ name }) => !names.has(name));
    if (missing) throw userError('write.sheetMissing', { sheet: missing.name });
  });
}

/** The names without folders, where that tells the files apart. */
function shortNames(files: readonly string[]): (file: string) => string {
  const paths = new Set(files);
  const names = new Set([...paths].map((file) => basename(file)));
  return names.size === paths.size ? (file) => basename(file) : (file) => file;
}
