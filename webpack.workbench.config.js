import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { BundleReportPlugin } from './scripts/webpack/bundle-report.mjs';
import { ServiceWorkerPlugin } from './scripts/webpack/service-worker.mjs';
import { minimizer, resolve, typescript } from './scripts/webpack/typescript.mjs';

const root = import.meta.dirname;

/** Nothing comes from outside and nothing goes there. Styles may stand in the page: Fluent and the grid write them there. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** How the words of 70 languages are hyphenated, for texts that are no sheets: the grid loads one of them at once. */
const hyphenation = {
  contextRegExp: /@univerjs[\\/]engine-render[\\/]/,
  resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(?:-[\w-]+)?-[\w-]{8}\.js$/,
};

/** The workbench: a folder of files for any web server, under any address. */
export default (_, { mode = 'production' }) => {
  const production = mode === 'production';
  return {
    mode,
    context: root,
    // The grid is large and seldom changes.
    cache: {
      type: 'filesystem',
      name: `workbench-${mode}`,
      buildDependencies: { config: [import.meta.filename] },
    },
    // Nothing may be evaluated under the content security policy, so the maps are files.
    devtool: production ? false : 'source-map',
    entry: { workbench: './src/workbench/index.ts' },
    output: {
      path: `${root}/dist/workbench`,
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve,
    experiments: { css: true },
    module: { rules: [typescript] },
    plugins: [
      new webpack.IgnorePlugin(hyphenation),
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/workbench/index.html',
        scriptLoading: 'defer',
        templateParameters: { contentSecurityPolicy },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/workbench/workbench.webmanifest' },
          { from: 'assets/icons/app{.svg,-192.png,-512.png}', to: 'assets/icons/[name][ext]' },
          { from: 'test/samples/*.xlsx', to: 'samples/[name][ext]' },
        ],
      }),
      new ServiceWorkerPlugin({
        entry: 'src/workbench/offline/service-worker.ts',
        filename: 'service-worker.js',
      }),
      ...(production ? [new BundleReportPlugin()] : []),
    ],
    optimization: { minimizer: [new EsbuildPlugin(minimizer)] },
    // The report says what matters of sizes.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
