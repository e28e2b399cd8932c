import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the add-on is built for its tests: nothing that is committed or shipped. */
export const googleFolder = fileURLToPath(
  new URL('../../node_modules/.cache/phuluc-google', import.meta.url),
);

/** A file of the add-on as it is deployed. */
export function deployed(file: 'Code.js' | 'sidebar.html' | 'appsscript.json'): string {
  return readFileSync(`${googleFolder}/${file}`, 'utf8');
}
