import { inSteps } from '../core/steps';
import { applyPatches, type OwnedPatch } from '../workflow/apply';
import { checkInSteps } from '../workflow/check-in-steps';
import type { JournalEntry } from '../workflow/journal';
import { previewFix, type PreviewedCell } from '../workflow/preview-fix';
import { changeJournal } from '../workflow/workbook-notes';
import type { Desk } from './desk';
import { examineFront } from './examine-front';
import { cancelledPage, fixQuestion, nothingPage, outcomePage } from './fix-pages';
import { speaker } from './messages';
import type { Page } from './page';

/** Makes the safe fixes, once a person has seen them and agreed. */
export async function fix(desk: Desk): Promise<Page> {
  const { host, rules, today, language, pause } = desk;
  const examination = await examineFront(desk);
  const preview = await previewFix(host, examination, { rules, asOf: today, pause });
  if (preview.cells.length === 0) return nothingPage(examination, preview, language);
  if (!(await desk.ask(fixQuestion(examination, preview, desk)))) return cancelledPage(language);

  desk.working(speaker(language)('work.apply'));
  const { grid } = examination.plan;
  const applied = await applyPatches(host, grid, preview.cells.map(toPatch), {
    at: desk.now(),
    action: 'fix',
  });
  const journalled = applied.entry === null || (await keepRun(desk, applied.entry));
  const now = await inSteps(examination.read(await host.read(grid.sheet)), pause);
  const remaining = await checkInSteps(now, rules, { asOf: today }, pause);
  return outcomePage({ applied, refused: preview.refused, journalled, remaining }, language);
}

/** The change alone, as the journal keeps it. */
function toPatch({ cell, before, after, numberFormat, rules }: PreviewedCell): OwnedPatch {
  return { cell, before, after, rules, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Adds the run to the journal of the workbook, from which the pane takes it back; false where it cannot be kept. */
async function keepRun({ host }: Desk, entry: JournalEntry): Promise<boolean> {
  try {
    await changeJournal(host, (journal) => [...journal, { ...entry, undone: [], listed: false }]);
    return true;
  } catch {
    return false;
  }
}
