import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Tells how large the scripts are, those with which a page starts and those that it fetches later, and keeps that beside
 * the folder of the build, where it is not deployed.
 */
export class BundleReportPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('BundleReportPlugin', (compilation) => {
      const sizeOf = (name) => {
        const bytes = readFileSync(join(compiler.outputPath, name));
        return { name, bytes: bytes.length, gzip: gzipSync(bytes).length };
      };
      const scripts = (files) => [...files].filter((name) => name.endsWith('.js')).map(sizeOf);
      const starts = Object.fromEntries(
        [...compilation.entrypoints].map(([name, entry]) => [name, total(scripts(entry.getFiles()))]),
      );
      const initial = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
      const lazyFiles = [...compilation.chunks]
        .flatMap((chunk) => [...chunk.files])
        .filter((f) => !initial.has(f));
      const lazy = scripts(new Set(lazyFiles)).sort((a, b) => b.bytes - a.bytes);
      const report = { starts, lazy, files: scripts(initial) };
      writeFileSync(`${compiler.outputPath}-report.json`, `${JSON.stringify(report, null, 2)}\n`);
      const logger = compiler.getInfrastructureLogger('phuluc');
      for (const [name, size] of Object.entries(starts)) logger.info(line(`start of ${name}`, size));
      logger.info(line('loaded later', total(lazy)));
    });
  }
}

function total(sizes) {
  const add = (key) => sizes.reduce((sum, size) => sum + size[key], 0);
  return { bytes: add('bytes'), gzip: add('gzip') };
}

function line(what, { bytes, gzip }) {
  const kilobytes = (count) => `${(count / 1024).toFixed(0).padStart(6)} kB`;
  return `${what.padEnd(20)} ${kilobytes(bytes)}, ${kilobytes(gzip)} compressed`;
}
