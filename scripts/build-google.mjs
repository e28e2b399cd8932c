// Builds dist/google, the Google Sheets add-on: Code.js for the server side, sidebar.html with everything in it, and
// the manifest.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadModule } from './load-module.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = `${root}src/google`;

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Writes the three files of the add-on.
 *
 * @param folder is emptied first
 */
export async function buildGoogle(folder) {
  const [code, page] = await Promise.all([serverCode(), sidebarPage()]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/Code.js`, code);
  await writeFile(`${folder}/sidebar.html`, page);
  await copyFile(`${source}/appsscript.json`, `${folder}/appsscript.json`);
}

/** One bundle, then a plain function for each of its exports: Apps Script knows neither modules nor newer syntax. */
async function serverCode() {
  const server = {
    ...common,
    entryPoints: ['src/google/server/index.ts'],
    target: 'es2019',
    // Names stay, for those who look at a stack.
    minifyWhitespace: true,
    minifySyntax: true,
  };
  const { bundleName, declarations } = await loadModule(root, 'src/google/server/declarations.ts');
  const { outputFiles } = await build({ ...server, format: 'iife', globalName: bundleName });
  const { metafile } = await build({ ...server, format: 'esm', metafile: true });
  const [{ exports }] = Object.values(metafile.outputs);
  return `${outputFiles[0].text}\n${declarations(exports)}\n`;
}

/** The page with its script inside: Apps Script serves no files beside it. */
async function sidebarPage() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/google/sidebar/index.tsx'],
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    // Apps Script takes `//` and `/*` in a template literal for a comment and cuts it off:
    // https://github.com/enuchi/React-Google-Apps-Script/issues/157
    supported: { 'template-literal': false },
  });
  const template = await readFile(`${source}/sidebar/sidebar.html`, 'utf8');
  return template.replace('/* bundle */', () => outputFiles[0].text.trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = `${root}dist/google`;
  await buildGoogle(folder);
  for (const name of ['Code.js', 'sidebar.html']) {
    const { length } = await readFile(`${folder}/${name}`);
    console.log(`dist/google/${name.padEnd(14)} ${(length / 1024).toFixed(0).padStart(6)} kB`);
  }
}
