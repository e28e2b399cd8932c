import { loadModule } from '../load-module.mjs';

/** The schema of the manifest wants a script named, even where all functions run in the page of the pane. */
const unusedScript = '// The functions run in taskpane.html, in the shared runtime.\n';

/** The files that describe the custom functions, made from the definitions beside their code. */
export class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadataPlugin', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadataPlugin', stage }, async () => {
        const { functionsMetadata } = await loadModule(compiler.context, 'src/functions/metadata.ts');
        compilation.emitAsset('functions.js', new sources.RawSource(unusedScript), {
          minimized: true,
        });
        for (const [language, file] of [
          ['vi', 'functions.json'],
          ['en', 'functions.en.json'],
        ]) {
          const text = JSON.stringify(functionsMetadata(language), null, 1);
          compilation.emitAsset(file, new sources.RawSource(`${text}\n`));
        }
      });
    });
  }
}
