import { build } from 'esbuild';

/**
 * What a TypeScript module of the sources exports, for the scripts that build from it.
 *
 * @param root the folder of the repository
 * @param entry the path of the module in it
 */
export async function loadModule(root, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
