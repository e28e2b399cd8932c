// Measures speed: read the ratios, not the seconds. `npm run bench` runs all subjects, `npm run bench -- excel 1000`
// those and the numbers of tasks that are named. A subject is a folder of `bench` with a `run.ts`.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../bench', import.meta.url));
const built = fileURLToPath(new URL('../dist/bench', import.meta.url));
const subjects = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
const wanted = words.filter((word) => !/^\d+$/.test(word));
const unknown = wanted.filter((name) => !subjects.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: there are ${subjects.join(', ')}.`);
  process.exit(2);
}

/** Files that look for what stands beside them find it from where they were written. */
const placesOfSources = {
  name: 'places-of-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:test|bench)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

await build({
  entryPoints: ['run', 'measure'].flatMap((file) =>
    subjects
      .filter((name) => readdirSync(`${source}/${name}`).includes(`${file}.ts`))
      .map((name) => `${source}/${name}/${file}.ts`),
  ),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outbase: source,
  outdir: built,
  outExtension: { '.js': '.mjs' },
  plugins: [placesOfSources],
});
for (const name of wanted.length > 0 ? wanted : subjects) {
  console.log(`\n── ${name} ──`);
  const { run } = await import(`${built}/${name}/run.mjs`);
  await run(sizes, built);
}
