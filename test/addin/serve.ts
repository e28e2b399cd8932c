import { existsSync, readFileSync } from 'node:fs';
import { addinBase, addinFolder } from './folder';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
};

export interface ServedFile {
  readonly contentType: string;
  readonly body: Buffer;
}

/** A file of the built add-in by its path on the server; `null` for what is not there. */
export function serveAddin(path: string): ServedFile | null {
  const root = new URL(addinBase).pathname;
  const file = `${addinFolder}/${path.slice(root.length)}`;
  if (!path.startsWith(root) || !existsSync(file)) return null;
  const contentType = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { contentType, body: readFileSync(file) };
}
