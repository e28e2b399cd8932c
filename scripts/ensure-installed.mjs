import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs a command in the checkout and ends this process where it fails. */
export function run(command, args) {
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of a fresh clone: npm leaves this file behind once an install is complete. */
export function ensureInstalled() {
  if (!existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) run('npm', ['ci']);
}
