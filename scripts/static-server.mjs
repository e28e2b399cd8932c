import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** So many ports are tried, one after the other. */
const tries = 20;

/**
 * Serves the files of a folder to this machine only.
 *
 * @param {string} folder
 * @param {number} port the first port to try; 0 for any that is free
 * @returns {Promise<{ server: import('node:http').Server, url: string }>}
 */
export async function serve(folder, port) {
  for (let tried = 0; ; tried++) {
    const server = createServer((request, response) => void answer(folder, request, response));
    try {
      await listen(server, port === 0 ? 0 : port + tried);
      return { server, url: `http://localhost:${server.address().port}/` };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried === tries) throw error;
    }
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(folder, request.url);
  // What is opened is what is sent, even if the folder is built anew meanwhile.
  const handle = file === null ? null : await open(file).catch(() => null);
  try {
    const found = await handle?.stat();
    if (!found?.isFile()) return refuse(response, 404);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      // The service worker knows what is new.
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "frame-ancestors 'none'",
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } catch {
    // Whoever asked has gone, or the file cannot be read: nobody is left to be told.
    response.destroy();
  } finally {
    await handle?.close();
  }
}

/** The file that an address means; `null` where it leads out of the folder. */
export function fileFor(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end();
}
