import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { pageFolder } from './page-folder';

/** Bundles the page with the pane before its tests run. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('page.tsx', import.meta.url))],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: `${pageFolder}/page.js`,
    minify: true,
    logLevel: 'warning',
  });
}
