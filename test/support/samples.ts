import { readFileSync } from 'node:fs';
import { buildCatalog } from '../../src/core/catalog/build';
import { readPlan } from '../../src/core/plan/read-plan';
import type { Plan } from '../../src/core/plan/types';
import { defaultSettings } from '../../src/core/settings/settings';
import { openWorkbook } from '../../src/hosts/xlsx';

export const samples = {
  huongThuy: 'huong-thuy-2023.xlsx',
  tracking: 'huong-thuy-2023-theo-doi.xlsx',
  giaLai: 'gia-lai-sgddt-2021-2025.xlsx',
} as const;

/** The path of a file below test/samples. */
export function samplePath(name: string): string {
  return new URL(`../samples/${name}`, import.meta.url).pathname;
}

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(samplePath(name)));
}

/** The plan on the first sheet of a sample, read as a user without settings reads it. */
export function samplePlan(name: string): Plan {
  const workbook = openWorkbook(sampleBytes(name));
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error(`${name} has no sheet`);
  const plan = readPlan(workbook.grid(sheet.name), defaultSettings, buildCatalog(defaultSettings.dictionary));
  if (!plan) throw new Error(`${name} has no table`);
  return plan;
}
