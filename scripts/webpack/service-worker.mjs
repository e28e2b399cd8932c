import { build } from 'esbuild';
import { createHash } from 'node:crypto';

/**
 * Bundles the service worker with the list of everything that was built: one version names the contents of all of it, so
 * that a page never mixes files of two builds.
 */
export class ServiceWorkerPlugin {
  /** @param {{ entry: string, filename: string }} options the page's own name is `index.html` */
  constructor({ entry, filename }) {
    this.entry = entry;
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ServiceWorkerPlugin', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      // After names are final and everything else is there.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'ServiceWorkerPlugin', stage }, async (assets) => {
        const names = Object.keys(assets)
          .filter((name) => !name.endsWith('.map'))
          .sort();
        const hash = createHash('sha256');
        for (const name of names) hash.update(name).update(assets[name].buffer());
        const precache = {
          version: hash.digest('hex').slice(0, 12),
          files: names.map((name) => (name === 'index.html' ? './' : name)),
        };
        const script = await bundled(compiler.context, this.entry, precache);
        compilation.emitAsset(this.filename, new sources.RawSource(script));
      });
    });
  }
}

async function bundled(root, entry, precache) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { precache: JSON.stringify(precache) },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
