// Renders assets/icons/*.svg to PNG in every size that Office and browsers ask for. Needs a Chromium: CHROMIUM_PATH names it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** The product itself, installed from a browser, stands among the programs of the machine. */
const larger = { 'app.svg': [192, 512] };
const folder = new URL('../assets/icons/', import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(new URL(file, folder), 'utf8');
    for (const size of [...sizes, ...(larger[file] ?? [])]) {
      await page.setViewportSize({ width: size, height: size });
      const drawing = svg.replace('width="32" height="32"', `width="${size}" height="${size}"`);
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(new URL(file.replace('.svg', `-${size}.png`), folder), picture);
    }
  }
} finally {
  await browser.close();
}
