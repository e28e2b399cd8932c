// Bundles the sidebar of the Google Sheets add-on into one page: Apps Script serves no files beside it.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of the page, its script inside. */
export async function bundleSidebar() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/google/sidebar/index.tsx'],
    outfile: 'sidebar.js',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    // Apps Script takes `//` and `/*` in a template literal for a comment and cuts it off:
    // https://github.com/enuchi/React-Google-Apps-Script/issues/157
    supported: { 'template-literal': false },
  });
  const page = await readFile(`${root}src/google/sidebar/sidebar.html`, 'utf8');
  return page.replace('/* bundle */', () => outputFiles[0].text.trim());
}
