import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { baseUrl, rebased } from './scripts/webpack/base-url.mjs';
import { BundleReportPlugin } from './scripts/webpack/bundle-report.mjs';
import { FunctionsMetadataPlugin } from './scripts/webpack/functions-metadata.mjs';
import { resolve, typescript } from './scripts/webpack/typescript.mjs';

const root = import.meta.dirname;

/** Where Office keeps its library. It must come from there, and nothing else may come from outside. */
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Styles may stand in the page: Fluent writes them there as components appear. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function page(filename, template, chunks) {
  // Where those go whose Excel is too old.
  const workbenchUrl = process.env['PHULUC_WORKBENCH_URL'] ?? '';
  return new HtmlPlugin({
    filename,
    template,
    chunks,
    scriptLoading: 'defer',
    templateParameters: { officeJs, contentSecurityPolicy, workbenchUrl },
    minify: false,
  });
}

/** Office takes a page from this machine only over https, with a certificate that the machine trusts. */
async function developmentServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    server: { type: 'https', options: await getHttpsServerOptions() },
    host: 'localhost',
    port: 3000,
    // Office asks from an origin of its own for the functions' description.
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    client: { overlay: false },
    static: false,
  };
}

export default async (_, { mode = 'production' }) => {
  const production = mode === 'production';
  const base = baseUrl(process.env['PHULUC_BASE_URL'] || undefined);
  return {
    mode,
    context: root,
    // Nothing may be evaluated under the content security policy, so the maps are files, in development too.
    devtool: 'source-map',
    entry: {
      // What the ribbon and the cells call comes before the pane, which loads the rest when it is opened.
      taskpane: [
        './src/taskpane/no-eval.ts',
        './src/functions/index.ts',
        './src/commands/index.ts',
        './src/taskpane/index.tsx',
      ],
      dialog: './src/commands/dialog/index.ts',
    },
    output: {
      path: `${root}/dist/addin`,
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve,
    module: {
      rules: [
        typescript,
        { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:10][ext]' } },
      ],
    },
    plugins: [
      page('taskpane.html', './src/taskpane/taskpane.html', ['taskpane']),
      page('dialog.html', './src/commands/dialog/dialog.html', ['dialog']),
      page('old-excel.html', './src/taskpane/old-excel.html', []),
      page('help.html', './src/taskpane/help.html', []),
      new CopyPlugin({
        patterns: [
          // Not to be made smaller: that would make it newer than the browsers for which it is there.
          { from: 'src/taskpane/gate.js', info: { minimized: true } },
          { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => rebased(content.toString(), base) },
        ],
      }),
      new FunctionsMetadataPlugin(),
      ...(production ? [new BundleReportPlugin()] : []),
    ],
    // The report says what matters of sizes.
    performance: { hints: false },
    stats: 'errors-warnings',
    ...(process.env['WEBPACK_SERVE'] ? { devServer: await developmentServer() } : {}),
  };
};
