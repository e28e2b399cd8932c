import { defaultSettings } from '../../src/core/settings/settings';
import { rules } from '../../src/core/rules';
import type { Patch } from '../../src/core/grid/patch';
import { fileHost, openWorkbook } from '../../src/hosts/xlsx';
import { examine } from '../../src/workflow/examine';
import { previewFix } from '../../src/workflow/preview-fix';
import { day } from '../support/day';

/** A change of the sheet with the plan that all safe fixes together amount to, as the command line makes it. */
export async function expectedFixes(
  bytes: Uint8Array,
  asOf: string,
): Promise<{ sheet: string; patches: readonly Patch[] }> {
  const host = fileHost(openWorkbook(bytes));
  const options = { settings: defaultSettings, rules, asOf: day(asOf) };
  const examination = await examine(host, options);
  const { cells } = await previewFix(host, examination, options);
  return { sheet: examination.plan.grid.sheet, patches: cells };
}
