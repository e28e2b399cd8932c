// Bundles the server side of the Google Sheets add-on into one file for Apps Script: no modules, and a plain function at
// the top for every export, as Apps Script finds functions by reading the file.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of the bundle of an entry point, given from the root of the project. */
export async function bundleServer(entry = 'src/hosts/google/server/index.ts') {
  const { build } = await import('esbuild');
  const options = {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'server.js',
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
  };
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: 'PhuLuc' });
  // Of a module only it is told what it exports.
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  const names = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
  return outputFiles.map(({ text }) => text).join('') + names.map(plainFunction).join('');
}

function plainFunction(name) {
  return `function ${name}() { return PhuLuc.${name}.apply(this, arguments); }\n`;
}
