import { readFileSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from './errors';
import { nodeFiles } from './files';

let folder = '';

beforeEach(async () => {
  folder = await promises.mkdtemp(join(tmpdir(), 'phuluc-files-'));
});

afterEach(async () => {
  await promises.rm(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const accept = (): void => undefined;
const text = (path: string): Promise<string> => promises.readFile(path, 'utf8');

/** The sentence that a user would read. */
async function told(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error(`not a sentence for the user: ${String(error)}`);
  return error.text.en;
}

function failing(code: string): never {
  throw Object.assign(new Error(`${code}: something about the disk`), { code });
}

describe('read', () => {
  const files = nodeFiles();

  it('reads the bytes', async () => {
    await promises.writeFile(join(folder, 'a.xlsx'), 'abc');
    expect(new TextDecoder().decode(await files.read(join(folder, 'a.xlsx')))).toBe('abc');
  });

  it.each([
    ['a file that is not there', () => join(folder, 'no.xlsx'), /There is no file/],
    ['a path through a file', () => join(folder, 'file', 'no.xlsx'), /There is no file/],
    ['a folder', () => folder, /is a folder/],
  ])('says that it cannot read %s', async (_, path, sentence) => {
    await promises.writeFile(join(folder, 'file'), '');
    expect(await told(files.read(path()))).toMatch(sentence);
  });

  it.each([
    ['EACCES', /not allowed to read/],
    ['ERR_FS_FILE_TOO_LARGE', /too large/],
    ['EIO', /cannot be read/],
  ])('says what %s means', async (code, sentence) => {
    const broken = nodeFiles({ ...promises, readFile: () => failing(code) });
    expect(await told(broken.read('a.xlsx'))).toMatch(sentence);
  });
});

describe('replace', () => {
  const files = nodeFiles();
  const target = (): string => join(folder, 'out.xlsx');
  const names = (): Promise<string[]> => promises.readdir(folder);

  it('writes a new file', async () => {
    await files.replace(target(), bytes('new'), accept);
    expect(await text(target())).toBe('new');
    expect(await names()).toEqual(['out.xlsx']);
  });

  it('replaces a file and keeps its mode', async () => {
    await promises.writeFile(target(), 'old');
    await promises.chmod(target(), 0o666);
    await files.replace(target(), bytes('new'), accept);
    expect(await text(target())).toBe('new');
    expect((await promises.stat(target())).mode & 0o777).toBe(0o666);
  });

  it('replaces what a link points to', async () => {
    await promises.writeFile(join(folder, 'real.xlsx'), 'old');
    await promises.symlink('real.xlsx', target());
    await files.replace(target(), bytes('new'), accept);
    expect(await text(join(folder, 'real.xlsx'))).toBe('new');
    expect((await promises.lstat(target())).isSymbolicLink()).toBe(true);
  });

  it('lets the caller look at what lies on the disk before it takes its name', async () => {
    await promises.writeFile(target(), 'old');
    let seen = '';
    await files.replace(target(), bytes('new'), (written) => {
      seen = `${new TextDecoder().decode(written)}, ${readFileSync(target(), 'utf8')}`;
    });
    expect(seen).toBe('new, old');
    expect(await text(target())).toBe('new');
  });

  it.each([
    ['the check fails', {}, () => failing('the content is wrong')],
    ['the disk is full', { open: halfWriting }, accept],
    ['the name cannot be taken', { rename: () => failing('EBUSY') }, accept],
  ])('leaves everything as it was where %s', async (_, broken, verify) => {
    await promises.writeFile(target(), 'old');
    const unlucky = nodeFiles({ ...promises, ...broken });
    await expect(unlucky.replace(target(), bytes('new'), verify)).rejects.toThrow();
    expect(await text(target())).toBe('old');
    expect(await names()).toEqual(['out.xlsx']);
  });

  it.each([
    ['a folder that is not there', () => join(folder, 'no', 'out.xlsx'), /there is no folder/],
    ['a folder itself', () => folder, /because it is a folder/],
  ])('says that it cannot write %s', async (_, path, sentence) => {
    expect(await told(files.replace(path(), bytes('new'), accept))).toMatch(sentence);
  });

  it.each([
    ['EACCES', /not allowed to write/],
    ['ENOSPC', /is full/],
    ['EBUSY', /another program has it open/],
    ['EIO', /cannot be written/],
  ])('says what %s means', async (code, sentence) => {
    const broken = nodeFiles({ ...promises, open: () => failing(code) });
    expect(await told(broken.replace(target(), bytes('new'), accept))).toMatch(sentence);
  });

  it('hands a defect of the program on as it is', async () => {
    const attempt = files.replace(target(), bytes('new'), () => {
      throw new TypeError('a defect');
    });
    await expect(attempt).rejects.toBeInstanceOf(TypeError);
  });
});

/** Opens the file, writes half of the content, then fails as a full disk does. */
async function halfWriting(...args: Parameters<typeof promises.open>): ReturnType<typeof promises.open> {
  const handle = await promises.open(...args);
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async () => {
    await write('ne');
    failing('ENOSPC');
  };
  return handle;
}
