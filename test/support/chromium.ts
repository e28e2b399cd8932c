import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium is: `CHROMIUM_PATH`, or one of the usual places; `null` where there is none. In CI it must be there. */
export function findChromium(): string | null {
  const found = [process.env['CHROMIUM_PATH'], ...usualPlaces].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found === undefined && process.env['CI'] === 'true')
    throw new Error('The checks need Chromium: set CHROMIUM_PATH to it.');
  return found ?? null;
}

export const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
