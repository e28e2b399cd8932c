import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/rules';
import { rollUp } from '../../src/core/rollup/roll-up';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Host } from '../../src/hosts/host';
import { applyPatches } from '../../src/workflow/apply';
import { examine } from '../../src/workflow/examine';
import { previewFix } from '../../src/workflow/preview-fix';
import { revert } from '../../src/workflow/revert';
import { differences } from '../../src/workflow/verify';
import { day } from '../support/day';
import { sampleBytes, samples } from '../support/samples';
import { hosts } from './hosts';

const asOf = day('2023-12-31');
const options = { settings: defaultSettings, rules, asOf };
const run = { at: '2024-01-02T08:00:00Z', action: 'fix' as const };

const [file, ...others] = hosts;
if (!file) throw new Error('There is no host.');

/** All that a person is told of a plan, and what the fixes would be. */
async function reportOf(host: Host) {
  const examination = await examine(host, options);
  const { plan, result } = examination;
  const { cells, refused } = await previewFix(host, examination, options);
  const { range, headerRows, columns, rows, title } = plan;
  return {
    table: { range, headerRows, columns, rows, title, others: examination.others },
    findings: result.findings,
    notApplicable: result.notApplicable,
    rollup: rollUp(plan, asOf),
    fixes: { cells, refused },
  };
}

describe.each(Object.values(samples))('%s', (name) => {
  const bytes = sampleBytes(name);
  const expected = reportOf(file.open(bytes).host);

  it.each(others)('says the same in $name', async ({ open }) => {
    expect(await reportOf(open(bytes).host)).toEqual(await expected);
  });

  it.each(hosts)('is fixed, and taken back, in $name', async ({ open }) => {
    const { host } = open(bytes);
    const examination = await examine(host, options);
    const { grid } = examination.plan;
    const preview = await previewFix(host, examination, options);
    const { entry, obstacles, failures } = await applyPatches(host, grid, preview.cells, run);
    expect(obstacles.filter(({ refused }) => refused)).toEqual([]);
    expect(failures).toEqual([]);
    const fixed = await host.read(grid.sheet);
    expect(differences(preview.plan.grid, fixed)).toEqual([]);
    expect((await examine(host, options)).result.findings.length).toBe(preview.remaining.findings.length);
    if (!entry) return;
    const back = await revert(host, entry, '2024-01-02T08:05:00Z');
    expect(back.entry?.changes).toHaveLength(entry.changes.length);
    expect(differences(grid, await host.read(grid.sheet))).toEqual([]);
  });
});
