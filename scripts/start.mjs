// Opens the workbench in a browser; on a fresh clone it installs and builds first, later it builds what has changed.
// `--port N` chooses another port, `--no-open` opens no browser.
import { spawn } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, run } from './ensure-installed.mjs';
import { serve } from './static-server.mjs';

const folder = join(root, 'dist', 'workbench');
/** The last file of a build. */
const mark = join(folder, 'service-worker.js');
const sources = ['src', 'assets', 'scripts/webpack', 'webpack.workbench.config.js', 'package-lock.json'];

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3030' }, 'no-open': { type: 'boolean', default: false } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_000) {
  console.error('--port: 0–65000');
  process.exit(2);
}

ensureInstalled();
if (newest(sources) > builtAt()) {
  console.log('Đang dựng trang Phụ Lục… / Building the Phụ Lục page…');
  run('npm', ['run', '--silent', 'build:workbench']);
  // What came out the same is not written again.
  utimesSync(mark, new Date(), new Date());
}
const { url } = await serve(folder, port);
console.log(`
  Phụ Lục đang chạy tại / Phụ Lục is running at:  ${url}
  Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.
`);
if (!values['no-open']) openBrowser(url);

/** When the newest of these files was written. */
function newest(paths) {
  return Math.max(...paths.map((path) => writtenAt(join(root, path))));
}

function writtenAt(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, writtenAt(join(path, name))),
    found.mtimeMs,
  );
}

function builtAt() {
  return statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Opens the address where there is a desktop to open it on; nobody is troubled where there is none. */
function openBrowser(address) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const commands = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const desktop = DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : null;
  const [command, ...args] = commands[process.platform] ?? desktop ?? [];
  if (command === undefined) return;
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
