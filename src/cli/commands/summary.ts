import type { SheetId, SheetSpec } from '../../core/grid/sheet-spec';
import { sentSheets, valuesOnly } from '../../core/report/values-only';
import type { Rollup } from '../../core/rollup/types';
import { emptyWorkbook, fileHost, openWorkbook, type XlsxWorkbook } from '../../hosts/xlsx';
import { applyPatches } from '../../workflow/apply';
import { examine, type Examination, type ExamineOptions } from '../../workflow/examine';
import type { JournalEntry } from '../../workflow/journal';
import { putObstacleTexts } from '../../workflow/obstacle-texts';
import { previewFix } from '../../workflow/preview-fix';
import { planSummary } from '../../workflow/summarize';
import { differences } from '../../workflow/verify';
import { formatAddress } from '../../core/grid/address';
import { eachFile } from '../each-file';
import { UserError, userError } from '../errors';
import type { ExitCode } from '../io';
import { summaryJson } from '../json/summary-json';
import type { Format } from '../options';
import { summaryReport } from '../pretty/summary';
import type { Session } from '../session';
import { withWorkbook, type OpenFile } from '../workbook';

export interface SummaryRequest extends ExamineOptions {
  readonly format: Format;
  readonly out: string;
  /** `null` for all sheets. */
  readonly only: ReadonlySet<SheetId> | null;
  /** A workbook of its own with values only, to be sent out. */
  readonly standalone: boolean;
  /** Make the safe fixes first and write them into the journal. */
  readonly fix: boolean;
}

/** What was written. */
export interface WrittenSummary {
  readonly examination: Examination;
  readonly rollup: Rollup;
  readonly specs: readonly SheetSpec[];
  /** How many cells of the plan were put right. */
  readonly fixed: number;
}

/** Writes the summary sheets of a plan into a copy of its workbook, or into a workbook of their own. */
export async function summary(
  request: SummaryRequest & { readonly file: string },
  session: Session,
): Promise<ExitCode> {
  if (request.standalone) await spareInputs([request.file], request.out, session);
  return eachFile([request.file], request.format, session, async (file) => {
    const written = await withWorkbook(file, 3, session, (open) => summarizeFile(open, request, session));
    return {
      code: written.rollup.checks.some(({ ok }) => ok === false) ? 1 : 0,
      json: () => summaryJson(file, request.out, written),
      pretty: () => summaryReport(file, request.out, written, session),
    };
  });
}

async function summarizeFile(
  open: OpenFile,
  request: SummaryRequest,
  session: Session,
): Promise<WrittenSummary> {
  const { host, workbook, step } = open;
  const { rules, asOf, standalone } = request;
  let examination = await examine(host, request);
  const journal = request.fix ? await fixFirst(open, examination, request, session) : [];
  if (journal.length > 0) examination = await examine(host, request);
  step();
  const only = request.only === null ? {} : { only: request.only };
  const { rollup, specs } = await planSummary(host, examination, {
    rules,
    asOf,
    language: session.language,
    standalone,
    journal,
    ...only,
  });
  step();
  const sent = standalone ? valuesOnly(specs.filter(({ id }) => isSent(id, request))) : specs;
  await writeSheets(
    standalone ? emptyWorkbook() : workbook,
    sent,
    request.out,
    examination,
    session,
    standalone,
  );
  step();
  return {
    examination,
    rollup,
    specs: sent,
    fixed: journal.reduce((count, { changes }) => count + changes.length, 0),
  };
}

/** Of what was not asked for by name only the figures go out. */
function isSent(id: SheetId, { only }: SummaryRequest): boolean {
  return only === null ? sentSheets.includes(id) : only.has(id);
}

async function fixFirst(
  { host }: OpenFile,
  examination: Examination,
  request: SummaryRequest,
  { io }: Session,
): Promise<readonly JournalEntry[]> {
  const preview = await previewFix(host, examination, request);
  const run = { at: io.now(), action: 'fix' } as const;
  const { entry, failures } = await applyPatches(host, examination.plan.grid, preview.cells, run);
  const [failed] = failures;
  if (failed) throw userError('write.unverified', { cell: formatAddress(failed.cell) });
  return entry === null ? [] : [entry];
}

/** Writes the workbook, once what was written has been read again: our sheets are there, the plan is as it was. */
async function writeSheets(
  workbook: XlsxWorkbook,
  specs: readonly SheetSpec[],
  out: string,
  { plan }: Examination,
  { io }: Session,
  standalone: boolean,
): Promise<void> {
  await putAll(workbook, specs);
  await io.files.replace(out, workbook.save(), (written) => {
    const again = openWorkbook(written);
    const names = new Set(again.sheets.map(({ name }) => name));
    const missing = specs.find(({ name }) => !names.has(name));
    if (missing) throw userError('write.sheetMissing', { sheet: missing.name });
    const [wrong] = standalone ? [] : differences(plan.grid, again.grid(plan.grid.sheet));
    if (wrong) throw userError('write.unverified', { cell: formatAddress(wrong) });
  });
}

/** @throws {UserError} where a workbook without the plan would take the place of a plan */
export async function spareInputs(files: readonly string[], out: string, { io }: Session): Promise<void> {
  for (const file of files) {
    if (await io.files.areSame(file, out)) throw userError('usage.overInput', { file: out });
  }
}

/** @throws {UserError} that says what is in the way of a sheet */
export async function putAll(workbook: XlsxWorkbook, specs: readonly SheetSpec[]): Promise<void> {
  const [obstacle] = await fileHost(workbook).putSheets(specs);
  if (!obstacle) return;
  const cell = obstacle.cell === null ? '' : formatAddress(obstacle.cell);
  throw new UserError(putObstacleTexts[obstacle.code], { sheet: obstacle.sheet, cell });
}
