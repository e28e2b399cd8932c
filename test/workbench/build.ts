import webpack from 'webpack';
import { workbenchFolder } from './folder';

type Configure = (_: unknown, options: { mode: 'production' }) => webpack.Configuration;

/** Builds the workbench as it is deployed, into a folder of the tests. */
export async function setup(): Promise<void> {
  const file = new URL('../../webpack.workbench.config.js', import.meta.url).href;
  const { default: configure } = (await import(file)) as { default: Configure };
  const config = configure(undefined, { mode: 'production' });
  const stats = await run({
    ...config,
    output: { ...config.output, path: workbenchFolder },
    infrastructureLogging: { level: 'error' },
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
}

function run(config: webpack.Configuration): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    webpack(config).run((error, stats) => {
      if (stats) resolve(stats);
      else reject(error ?? new Error('webpack gave no answer'));
    });
  });
}
