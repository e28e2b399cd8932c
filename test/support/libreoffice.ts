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
  const found = new Map<Key, Map<string, string>>();
  convert(files, `csv:Text - txt - csv (StarCalc):${csvOptions}`, (key, name, bytes) => {
    // It writes `<file>-<sheet>.csv`.
    const sheets = found.get(key) ?? new Map<string, string>();
    found.set(key, sheets.set(name.replace(/^-|\.csv$/g, ''), new TextDecoder().decode(bytes)));
  });
  return found;
}

/** The workbooks as LibreOffice writes them after it computed every formula anew, by their keys. */
export function recalculated<Key extends string>(
  files: Readonly<Record<Key, Uint8Array>>,
): Map<Key, Uint8Array> {
  const found = new Map<Key, Uint8Array>();
  convert(files, 'xlsx:Calc MS Excel 2007 XML', (key, _, bytes) => found.set(key, bytes));
  return found;
}

/** Hands on what LibreOffice makes of each file, with the end of the name of what it wrote. */
function convert<Key extends string>(
  files: Readonly<Record<Key, Uint8Array>>,
  target: string,
  take: (key: Key, name: string, bytes: Uint8Array) => void,
): void {
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
    const output = join(folder, 'output');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        target,
        '--outdir',
        output,
        ...inputs,
      ],
      { stdio: 'ignore', timeout: 300_000 },
    );
    for (const file of readdirSync(output)) {
      const [, index = '', name = ''] = /^(\d+)(.*)$/s.exec(file) ?? [];
      const key = keys[Number(index)];
      if (key !== undefined) take(key, name, new Uint8Array(readFileSync(join(output, file))));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
