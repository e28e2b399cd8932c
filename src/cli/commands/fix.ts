import { formatAddress } from '../../core/grid/address';
import { applyPatches } from '../../workflow/apply';
import { examine, type ExamineOptions } from '../../workflow/examine';
import { previewFix, type FixPreview } from '../../workflow/preview-fix';
import { differences } from '../../workflow/verify';
import type { Plan } from '../../core/plan/types';
import { openWorkbook } from '../../hosts/xlsx';
import { eachFile } from '../each-file';
import { userError } from '../errors';
import type { ExitCode } from '../io';
import { fixJson, type FixedWorkbook } from '../json/fix-json';
import type { Format } from '../options';
import { fixReport } from '../pretty/fix';
import type { Session } from '../session';
import { withWorkbook, type OpenFile } from '../workbook';
import { hasProblems } from './check';

export interface FixRequest extends ExamineOptions {
  readonly files: readonly string[];
  readonly format: Format;
  /** Where the result goes; `null` to write nothing. */
  readonly out: string | null;
  /** Which rules may fix. */
  readonly wanted: (rule: string) => boolean;
}

/** Makes the safe fixes in a copy of the workbook, or shows what they would be. */
export async function fix(request: FixRequest, session: Session): Promise<ExitCode> {
  return eachFile(request.files, request.format, session, async (file) => {
    const fixed = await withWorkbook(file, 3, session, (open) => fixWorkbook(open, request, session));
    if (fixed.preview.cyclic) await session.io.stderr.write(`${session.say('fix.cyclic')}\n`);
    return {
      code: hasProblems(fixed.preview.remaining) ? 1 : 0,
      json: () => fixJson(file, request.asOf, fixed, session.language),
      pretty: () => fixReport(file, fixed, request, session),
    };
  });
}

async function fixWorkbook(open: OpenFile, request: FixRequest, session: Session): Promise<FixedWorkbook> {
  const { host, step } = open;
  const { out } = request;
  const examination = await examine(host, request);
  step();
  const preview = await previewFix(host, examination, request);
  step();
  if (out !== null) await writeFixed(open, examination.plan, preview, out, session);
  step();
  return { examination, preview, out };
}

/** Writes the fixed workbook, once what was written has been read again and found right. */
async function writeFixed(
  { host, workbook, bytes }: OpenFile,
  { grid }: Plan,
  { cells }: FixPreview,
  out: string,
  { io }: Session,
): Promise<void> {
  const { obstacles, failures } = await applyPatches(host, grid, cells, { at: io.now(), action: 'fix' });
  const failed = failures[0] ?? obstacles.find(({ refused }) => refused);
  if (failed) throw userError('write.unverified', { cell: formatAddress(failed.cell) });
  const expected = grid.with(cells);
  await io.files.replace(out, cells.length > 0 ? workbook.save() : bytes, (written) => {
    const [wrong] = differences(expected, openWorkbook(written).grid(grid.sheet));
    if (wrong) throw userError('write.unverified', { cell: formatAddress(wrong) });
  });
}
