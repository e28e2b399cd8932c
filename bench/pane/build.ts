import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

type Configure = (_: unknown, options: { mode: 'production' }) => Promise<webpack.Configuration>;

/** In bytes. */
interface Size {
  readonly bytes: number;
  readonly gzip: number;
}

/** The sizes of the scripts, as the build reports them. */
export interface BundleReport {
  /** With which a page starts, by page. */
  readonly starts: Readonly<Record<string, Size>>;
  /** What is fetched later. */
  readonly lazy: readonly (Size & { readonly name: string })[];
}

/** Builds the add-in just as it is deployed. */
export async function buildAddin(folder: string): Promise<BundleReport> {
  const file = fileURLToPath(new URL('../../webpack.config.js', import.meta.url));
  const { default: configure } = (await import(file)) as { default: Configure };
  const config = await configure(undefined, { mode: 'production' });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path: folder } }).run((error, done) => {
      if (done) resolve(done);
      else reject(error ?? new Error('webpack gave no answer'));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return JSON.parse(readFileSync(`${folder}-report.json`, 'utf8')) as BundleReport;
}
