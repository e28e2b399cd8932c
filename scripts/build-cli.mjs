// Bundles src/cli/main.ts into dist/cli/phuluc.mjs, dependencies included, so that the command starts fast and
// needs nothing beside it. With --if-possible an install goes on where that fails, as it does without esbuild.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Writes the bundle that bin/phuluc.mjs runs. */
export async function buildCli(logLevel = 'warning') {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli/phuluc.mjs',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    // Less to read at each start; names stay, for those who look at a stack.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel,
    // Bundled CommonJS packages ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildCli();
  } catch (error) {
    if (!process.argv.includes('--if-possible')) throw error;
    console.warn('The phuluc command was not built; it builds itself when it is first used, if it can.');
  }
}
