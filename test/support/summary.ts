import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetId, SheetSpec } from '../../src/core/grid/sheet-spec';
import { rules } from '../../src/core/rules';
import { settingsSchema } from '../../src/core/settings/settings';
import { fileHost, openWorkbook } from '../../src/hosts/xlsx';
import { examine } from '../../src/workflow/examine';
import { planSummary } from '../../src/workflow/summarize';
import { day } from './day';

export interface SummaryWish {
  readonly asOf: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly only?: readonly SheetId[];
}

/** A workbook with the summary sheets of its plan, and what was written. */
export interface Summarized {
  readonly bytes: Uint8Array;
  readonly specs: readonly SheetSpec[];
}

export async function summarized(
  bytes: Uint8Array,
  { asOf, settings = {}, only }: SummaryWish,
): Promise<Summarized> {
  const workbook = openWorkbook(bytes);
  const host = fileHost(workbook);
  const options = { settings: settingsSchema.parse(settings), rules, asOf: day(asOf) };
  const { specs } = await planSummary(host, await examine(host, options), {
    ...options,
    language: 'vi',
    ...(only ? { only: new Set(only) } : {}),
  });
  const obstacles = await host.putSheets(specs);
  if (obstacles.length > 0) throw new Error(`not written: ${JSON.stringify(obstacles)}`);
  return { bytes: workbook.save(), specs };
}

/** The same workbook without the results of its formulas: whoever shows one has computed it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}
