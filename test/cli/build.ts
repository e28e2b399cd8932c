import { execFileSync } from 'node:child_process';

/** Builds the command before its tests run. */
export function setup(): void {
  const root = new URL('../../', import.meta.url);
  execFileSync(process.execPath, ['scripts/build-cli.mjs'], { cwd: root, stdio: 'inherit' });
}
