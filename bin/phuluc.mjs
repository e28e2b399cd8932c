#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/cli/phuluc.mjs', import.meta.url);
const builder = new URL('../scripts/build-cli.mjs', import.meta.url);

// A checkout that was installed without its scripts has no bundle yet.
if (!existsSync(bundle) && existsSync(builder)) {
  const { buildCli } = await import(builder.href);
  await buildCli('silent').catch(() => undefined);
}

if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  const english = process.argv.join(' ').match(/--lang[ =]en\b/);
  console.error(
    english
      ? 'phuluc has not been built yet: run `npm ci` in its folder, then try again.'
      : 'phuluc chưa được dựng: hãy chạy `npm ci` trong thư mục của chương trình rồi thử lại.',
  );
  process.exitCode = 2;
}
