// Bundles the server side of the Google Sheets add-on into one file for Apps Script: no modules, no newer syntax, and a
// plain function at the top for every export, as Apps Script finds functions by reading the file.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { loadModule } from '../load-module.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const options = {
  absWorkingDir: root,
  entryPoints: ['src/google/server/index.ts'],
  outfile: 'Code.js',
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  // Names stay, for those who look at a stack.
  minifyWhitespace: true,
  minifySyntax: true,
};

/** The text of the bundle. */
export async function bundleServer() {
  const { bundleName, declarations } = await loadModule(root, 'src/google/server/declarations.ts');
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: bundleName });
  // Of a module only it is told what it exports.
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  const names = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
  return `${outputFiles[0].text}\n${declarations(names)}\n`;
}
