import { execFileSync } from 'node:child_process';

/** Builds the command before its tests run. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build-cli.mjs'], { stdio: 'inherit' });
}
