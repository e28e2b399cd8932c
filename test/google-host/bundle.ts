import { execFileSync } from 'node:child_process';

const root = new URL('../../', import.meta.url);
const print = `import('./scripts/google/bundle-server.mjs').then(async ({ bundleServer }) => process.stdout.write(await bundleServer()));`;

/** The server side as it is deployed, built once for all tests of a file. */
export const bundle = execFileSync(process.execPath, ['-e', print], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 25,
});
