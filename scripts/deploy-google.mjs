// Sends dist/google to the Apps Script project that `.clasp.json` names, with Google's own tool.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGoogle } from './build-google.mjs';

/** Fetched when it is needed: it is large, and only those who deploy use it. */
const clasp = '@google/clasp@3.4.1';

const root = fileURLToPath(new URL('../', import.meta.url));

if (!existsSync(`${root}.clasp.json`)) {
  console.error(
    'There is no .clasp.json that says which Apps Script project to send to. It holds, beside package.json:\n' +
      '  { "scriptId": "…", "rootDir": "dist/google" }\n' +
      'docs/google.md shows where the id stands and how to log in.',
  );
  process.exit(2);
}

await buildGoogle(`${root}dist/google`);
const { status, error } = spawnSync('npx', ['--yes', clasp, 'push', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  // On Windows npx is a script of the command line.
  shell: process.platform === 'win32',
});
if (error) throw error;
process.exit(status ?? 1);
