import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workbenchFolder } from './folder';

const read = (file: string): string => readFileSync(`${workbenchFolder}/${file}`, 'utf8');
const files = readdirSync(workbenchFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(`${workbenchFolder}/${name}`).isFile(),
);
const html = read('index.html');

describe('what is deployed', () => {
  it('may load and reach nothing but itself', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const directives = Object.fromEntries(
      policy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(directives).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self' data:",
      'worker-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    for (const [, body = ''] of html.matchAll(/<script\b[^>]*>([^<]*)/g)) expect(body.trim()).toBe('');
    expect(html).not.toMatch(/\son\w+=/);
  });

  it('stands under any address: every path is relative, and there', () => {
    const { icons, start_url: start } = JSON.parse(read('workbench.webmanifest')) as {
      icons: { src: string }[];
      start_url: string;
    };
    const named = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(3);
    expect(start).toBe('./');
    for (const path of [...named, ...icons.map(({ src }) => src)]) {
      expect(path).not.toMatch(/^(?:\/|\w+:)/);
      expect(existsSync(`${workbenchFolder}/${path}`), path).toBe(true);
    }
  });

  it('is kept whole for work without a network', () => {
    const worker = read('service-worker.js');
    const [, list = ''] = /files:(\[[^\]]*\])/.exec(worker) ?? [];
    const kept = [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
    const expected = files
      .filter((name) => name !== 'service-worker.js')
      .map((name) => (name === 'index.html' ? './' : name));
    expect(kept.sort()).toEqual(expected.sort());
  });

  it('names scripts and styles by their content', () => {
    const plain = files.filter(
      (name) => /\.(?:js|css)$/.test(name) && !/\.[0-9a-f]{10}\.(?:js|css)$/.test(name),
    );
    expect(plain).toEqual(['service-worker.js']);
  });

  it('begins with little, before the grid and the pane are there', () => {
    const [first = ''] = [...html.matchAll(/<script\b[^>]*src="([^"]+)"/g)].map(([, path = '']) => path);
    expect(statSync(`${workbenchFolder}/${first}`).size).toBeLessThan(64 * 1024);
  });
});
