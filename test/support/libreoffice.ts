import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Comma, double quote, UTF-8, from the first line, values rather than what is shown, every sheet. */
const csvOptions = '44,34,76,1,,0,false,true,false,false,false,-1';

/** Computes every formula of an opened .xlsx: by default LibreOffice shows the stored results. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** True where LibreOffice can be asked. Where `CI` is set it has to be there. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] === 'true') throw new Error('The checks need LibreOffice: soffice was not found.');
    return false;
  }
}

/**
 * What LibreOffice makes of workbooks: for each file, by its key, the CSV of every sheet by the sheet's name.
 * A file that it cannot open is missing from the answer.
 */
export function csvBySheet<Key extends string>(
  files: Readonly<Record<Key, Uint8Array>>,
): Map<Key, Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-office-'));
  try {
    const user = join(folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'registrymodifications.xcu'), profile);
    const keys = Object.keys(files) as Key[];
    const inputs = keys.map((key, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, files[key]);
      return path;
    });
    const output = join(folder, 'csv');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        `csv:Text - txt - csv (StarCalc):${csvOptions}`,
        '--outdir',
        output,
        ...inputs,
      ],
      { stdio: 'ignore', timeout: 300_000 },
    );
    return collect(output, keys);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** LibreOffice writes `<file>-<sheet>.csv`. */
function collect<Key extends string>(folder: string, keys: readonly Key[]): Map<Key, Map<string, string>> {
  const found = new Map<Key, Map<string, string>>();
  for (const file of readdirSync(folder)) {
    const [, index = '', sheet = ''] = /^(\d+)-(.*)\.csv$/s.exec(file) ?? [];
    const key = keys[Number(index)];
    if (key === undefined) continue;
    const sheets = found.get(key) ?? new Map<string, string>();
    found.set(key, sheets.set(sheet, readFileSync(join(folder, file), 'utf8')));
  }
  return found;
}
