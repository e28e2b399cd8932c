// Builds dist/google, the Google Sheets add-on: Code.js for the server side, sidebar.html with everything in it, and
// the manifest.
import { Buffer } from 'node:buffer';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleServer } from './google/bundle-server.mjs';
import { bundleSidebar } from './google/bundle-sidebar.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Writes the files of the add-on.
 *
 * @param folder is emptied first
 */
export async function buildGoogle(folder) {
  const texts = { 'Code.js': await bundleServer(), 'sidebar.html': await bundleSidebar() };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(`${folder}/${name}`, text);
  await copyFile(`${root}src/google/appsscript.json`, `${folder}/appsscript.json`);
  return texts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await buildGoogle(`${root}dist/google`))) {
    const size = (Buffer.byteLength(text) / 1024).toFixed(0);
    console.log(`dist/google/${name.padEnd(14)} ${size.padStart(6)} kB`);
  }
}
