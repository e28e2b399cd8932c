// One run of what the pane does with a plan in Excel: `measure.mjs <file>` prints what it took, as JSON.
import { readFileSync } from 'node:fs';
import { rules } from '../../src/core/rules';
import { checkPlan } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings/settings';
import { finish } from '../../src/core/steps';
import { parseCivilDate } from '../../src/core/values/civil-date';
import { Pacer } from '../../src/taskpane/model/pacer';
import { snapshotHost } from '../../src/taskpane/model/snapshot-host';
import { applyPatches } from '../../src/workflow/apply';
import { checkInSteps } from '../../src/workflow/check-in-steps';
import { openFront } from '../../src/workflow/open-front';
import { previewFix } from '../../src/workflow/preview-fix';
import { planSummary, writeSummary } from '../../src/workflow/summarize';
import { bookOfFile } from '../../test/office-host/book-of-file';
import { openExcel } from '../../test/support/excel';
import type { Step, Steps } from './run';

const [, , file] = process.argv;
const asOf = parseCivilDate('2023-06-15');
if (file === undefined || !asOf) throw new Error('usage: measure.mjs <file>');

const { host, emulator } = openExcel(bookOfFile(readFileSync(file)), { flavour: 'web' });
const pacer = new Pacer();
const steps: Record<string, Step> = {};
/** How long Excel is at work, in milliseconds: what the emulator takes says nothing of the product. */
let inExcel = 0;
const respond = emulator.respond.bind(emulator);
emulator.respond = async (body, flags) => {
  const start = performance.now();
  const answer = await respond(body, flags);
  inExcel += performance.now() - start;
  return answer;
};

async function measured<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = { exchanges: emulator.exchanges.length, syncs: emulator.syncs, inExcel };
  const start = performance.now();
  const result = await work();
  const all = performance.now() - start;
  const exchanges = emulator.exchanges.slice(before.exchanges);
  steps[name] = {
    syncs: emulator.syncs - before.syncs,
    sent: exchanges.reduce((bytes, { sent }) => bytes + sent, 0),
    received: exchanges.reduce((bytes, { received }) => bytes + received, 0),
    time: all - (inExcel - before.inExcel),
  };
  return result;
}

const checked = await measured('read and check', async () => {
  const active = await host.activeSheet();
  const open = await openFront(snapshotHost(host, pacer), defaultSettings, active);
  return { ...open, result: await checkInSteps(open.plan, rules, { asOf }, pacer.step) };
});
const { plan, read } = checked;
const start = performance.now();
checkPlan(finish(read(plan.grid)), rules, { asOf });
const engine = performance.now() - start;

const preview = await measured('preview', () =>
  previewFix(snapshotHost(host, pacer), checked, { rules, asOf }),
);
const applied = await measured('apply', () =>
  applyPatches(host, plan.grid, preview.cells, { at: '2023-06-15T08:00:00+07:00', action: 'fix' }),
);
const summary = await measured('plan the summary', () =>
  planSummary(snapshotHost(host, pacer), checked, { rules, asOf, language: 'vi' }),
);
const obstacles = await measured('write the summary', () => writeSummary(host, summary));
if (!applied.entry || applied.failures.length + obstacles.length > 0) throw new Error('Not all was written.');
const measurement: Steps = { steps, engine, changed: applied.entry.changes.length };
console.log(JSON.stringify(measurement));
