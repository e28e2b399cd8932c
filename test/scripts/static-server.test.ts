import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileFor, serve } from '../../scripts/static-server.mjs';

const home = mkdtempSync(join(tmpdir(), 'phuluc-server-'));
const folder = join(home, 'site');
mkdirSync(join(folder, 'samples'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'samples', 'kế hoạch.xlsx'), 'PK');
writeFileSync(join(home, 'secret.txt'), 'secret');
writeFileSync(join(home, 'site-2.txt'), 'secret');

/** Where Linux lists the files that this process has open. */
const openFiles = '/proc/self/fd';

function isOpen(path: string): boolean {
  return readdirSync(openFiles).some((number) => {
    const link = join(openFiles, number);
    // The list itself was open while it was read.
    return lstatSync(link, { throwIfNoEntry: false }) !== undefined && readlinkSync(link) === path;
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks for a path as it is written: `fetch` would tidy it up. */
function ask(url: string, path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('the server of npm start', async () => {
  const { server, url } = await serve(folder, 0);
  afterAll(() => {
    server.close();
    rmSync(home, { recursive: true });
  });

  it('gives the page and its files, each with its type', async () => {
    expect(await ask(url, '/?x=1')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<!doctype html>',
    });
    const sample = await ask(url, `/samples/${encodeURIComponent('kế hoạch.xlsx')}`);
    expect(sample).toMatchObject({ status: 200, body: 'PK' });
    expect(sample.type).toContain('spreadsheetml');
    expect(await ask(url, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/samples/..%2f..%2fsecret.txt',
    '/..%2fsite-2.txt',
    '/%00',
    '/%E0%A4',
    '/samples',
    '/none.js',
  ])('gives nothing for %s', async (path) => {
    expect(await ask(url, path)).toMatchObject({ status: 404, body: '' });
  });

  it.skipIf(!existsSync(openFiles))(
    'keeps no file open for somebody who goes away in the middle of it',
    async () => {
      const large = join(folder, 'large.js');
      writeFileSync(large, Buffer.alloc(50_000_000));
      await new Promise<void>((resolve) => {
        const sent = request(`${url}large.js`, (response) => {
          response.once('data', () => sent.destroy());
          response.once('close', resolve);
        });
        sent.on('error', () => undefined).end();
      });
      await expect.poll(() => isOpen(large)).toBe(false);
    },
  );

  it('takes nothing', async () => {
    expect((await ask(url, '/', 'POST')).status).toBe(405);
  });

  it('takes the next port where one is in use', async () => {
    const port = Number(new URL(url).port);
    const second = await serve(folder, port);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    second.server.close();
  });

  it('keeps paths within the folder', () => {
    expect(fileFor(folder, '/a/../b.js')).toBe(join(folder, 'b.js'));
    expect(fileFor(folder, '//example.com/x')).toBe(join(folder, 'x'));
  });
});
