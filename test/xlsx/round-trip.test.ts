import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Patch } from '../../src/core/grid/patch';
import { openWorkbook } from '../../src/hosts/xlsx';
import { csvBySheet, hasLibreOffice } from '../support/libreoffice';
import { expectOnlyPatched, tenPatches } from '../support/round-trip';
import { sampleBytes, samplePath, samples } from '../support/samples';
import { partText, unzip, withParts } from '../support/workbook-files';

const torture = readdirSync(samplePath('torture')).map((name) => `torture/${name}`);
const files = [...Object.values(samples), ...torture];

/** The part of a sheet, found in the XML by its name. */
function sheetPart(file: Uint8Array, sheet: string): string {
  const name = sheet.replaceAll('&', '&amp;').replaceAll("'", "(?:'|&apos;)");
  const id = new RegExp(`<(?:\\w+:)?sheet\\s[^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(
    partText(file, 'xl/workbook.xml'),
  )?.[1];
  const relationship = [
    ...partText(file, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g),
  ].find(([tag]) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relationship?.[0] ?? '')?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The same file with its sheets unprotected, so that they can be patched. */
function unprotected(file: Uint8Array): Uint8Array {
  const sheets = Object.keys(unzip(file)).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  const drop = (text: string) => text.replace(/<(?:\w+:)?sheetProtection[^>]*\/>/, '');
  return withParts(file, Object.fromEntries(sheets.map((name) => [name, drop])));
}

function worksheets(file: Uint8Array): string[] {
  return openWorkbook(file)
    .sheets.filter(({ kind }) => kind === 'worksheet')
    .map(({ name }) => name);
}

describe.each(files)('%s', (name) => {
  const original = sampleBytes(name);
  const file = unprotected(original);

  it('is returned byte for byte where nothing is applied', () => {
    const workbook = openWorkbook(original);
    for (const sheet of worksheets(original)) workbook.apply(sheet, []);
    expect(workbook.save()).toBe(original);
  });

  it.each(worksheets(file))('changes ten cells of “%s” and nothing else', (sheet) => {
    const workbook = openWorkbook(file);
    const patches = tenPatches(workbook, sheet);
    const result = workbook.apply(sheet, patches);
    expect(result.applied).toEqual(patches);
    const saved = workbook.save();
    expectOnlyPatched(file, saved, sheetPart(file, sheet), patches);
    const grid = openWorkbook(saved).grid(sheet);
    for (const { cell, after, numberFormat } of patches) {
      expect(grid.at(cell).value).toBe(after);
      if (numberFormat !== undefined) expect(grid.at(cell).text).toBe('02/02/2026');
    }
  });
});

it('patches enough of the sheets for these tests to mean something', () => {
  const sheets = files.flatMap((name) => {
    const file = unprotected(sampleBytes(name));
    return worksheets(file).map((sheet) => tenPatches(openWorkbook(file), sheet).length);
  });
  expect(sheets.filter((patches) => patches === 10).length).toBeGreaterThan(15);
});

describe('LibreOffice', () => {
  const edited = 'Nhiệm vụ';

  /** Texts of the column of tasks, which no formula and no pivot table reads. */
  function textPatches(file: Uint8Array, sheet: string): Patch[] {
    const grid = openWorkbook(file).grid(sheet);
    const patches: Patch[] = [];
    for (let row = 1; row <= grid.lastRow && patches.length < 10; row++) {
      const { value } = grid.cell(row, 2);
      if (typeof value === 'string')
        patches.push({ cell: { row, col: 2 }, before: value, after: `${value} (đã sửa)` });
    }
    return patches;
  }

  it('opens what was saved and shows every other sheet as before', { timeout: 300_000 }, (context) => {
    context.skip(!hasLibreOffice(), 'LibreOffice (soffice) is not installed');
    const before: Record<string, Uint8Array> = {};
    const after: Record<string, Uint8Array> = {};
    const sheets: Record<string, string> = {};
    for (const name of files) {
      const file = unprotected(sampleBytes(name));
      const workbook = openWorkbook(file);
      const sheet =
        workbook.sheets.find((one) => one.name === edited)?.name ?? workbook.sheets[0]?.name ?? '';
      workbook.apply(sheet, textPatches(file, sheet));
      sheets[name] = sheet;
      before[`${name} before`] = file;
      after[`${name} after`] = workbook.save();
    }
    const csv = csvBySheet({ ...before, ...after });
    for (const name of files) {
      const old = csv.get(`${name} before`);
      const now = csv.get(`${name} after`);
      expect([...(now?.keys() ?? [])]).toEqual([...(old?.keys() ?? [])]);
      expect(now?.size).toBeGreaterThan(0);
      for (const [sheet, text] of old ?? []) {
        if (sheet !== sheets[name]) expect(now?.get(sheet), `${name}: ${sheet}`).toBe(text);
      }
    }
    for (const name of torture.filter((one) => !one.includes('no_r_attr'))) {
      expect(csv.get(`${name} after`)?.get(edited)).toContain('(đã sửa)');
      expect(csv.get(`${name} before`)?.get(edited)).not.toContain('(đã sửa)');
    }
  });
});
