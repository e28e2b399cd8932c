const target = 'es2022';

export const resolve = { extensions: ['.tsx', '.ts', '.js'] };

/** How the sources of every page become JavaScript. */
export const typescript = {
  test: /\.tsx?$/,
  loader: 'esbuild-loader',
  options: { target, charset: 'utf8', jsx: 'automatic' },
};

/** What makes the scripts small: many times as fast as what webpack brings along. */
export const minimizer = { target, charset: 'utf8', css: true, legalComments: 'none' };
