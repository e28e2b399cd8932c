// Measures reading, checking, fixing, rolling up and saving plans of growing size, beside libraries that only open and
// save the same file, all in one run: read the ratios, not the seconds. `npm run bench -- 1000 10000` chooses sizes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(1_000, 10_000, 50_000);

const out = new URL('../dist/bench/', import.meta.url).pathname;
mkdirSync(out, { recursive: true });
await build({
  entryPoints: ['bench/measure.ts', 'bench/make-plan.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outdir: out,
  outExtension: { '.js': '.mjs' },
});
const { makePlan } = await import(`${out}make-plan.mjs`);

/** The median of three runs of one subject, each in a process of its own. */
function measure(subject, file) {
  const runs = [0, 1, 2].map(() =>
    JSON.parse(execFileSync('node', [`${out}measure.mjs`, subject, file], { encoding: 'utf8' })),
  );
  const total = (run) => Object.values(run.times).reduce((sum, time) => sum + time, 0);
  runs.sort((a, b) => total(a) - total(b));
  return { ...runs[1], total: total(runs[1]) };
}

const number = (value) => value.toFixed(value < 10 ? 2 : 0);
let earlier;
for (const size of sizes) {
  const file = `${out}plan-${size}.xlsx`;
  writeFileSync(file, await makePlan(size));
  const ours = measure('phuluc', file);
  const others = ['exceljs', 'sheetjs'].map((name) => ({ name, ...measure(name, file) }));
  console.log(`\n${size.toLocaleString('en')} tasks`);
  console.table(
    Object.fromEntries(
      [{ name: 'phuluc', ...ours }, ...others].map(({ name, times, total, peakMegabytes }) => [
        name,
        {
          ...Object.fromEntries(
            Object.entries(times).map(([step, time]) => [`${step} ms`, Math.round(time)]),
          ),
          'all ms': Math.round(total),
          'times ours': number(total / ours.total),
          'peak MB': Math.round(peakMegabytes),
        },
      ]),
    ),
  );
  console.log(`check ÷ open: ${number(ours.times.check / ours.times.open)} (aim: below 1)`);
  if (earlier) {
    const growth = ours.total / earlier.total / (size / earlier.size);
    console.log(`growth from ${earlier.size} tasks: ${number(growth)} times linear (aim: about 1 or below)`);
  }
  earlier = { size, total: ours.total };
}
