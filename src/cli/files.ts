import { randomBytes } from 'node:crypto';
import * as promises from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { userError, UserError } from './errors';
import type { Files } from './io';

type FileSystem = Pick<typeof promises, 'open' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'>;

/** The files of this machine. */
export function nodeFiles(fs: FileSystem = promises): Files {
  return {
    read: async (path) => {
      try {
        return await fs.readFile(path);
      } catch (error) {
        throw readProblem(path, error);
      }
    },
    areSame: async (one, other) => {
      const look = (path: string) => fs.stat(path, { bigint: true }).catch(() => null);
      const [a, b] = await Promise.all([look(one), look(other)]);
      return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
    },
    replace: async (path, bytes, verify) => {
      try {
        await replaceFile(fs, path, bytes, verify);
      } catch (error) {
        throw error instanceof UserError ? error : writeProblem(path, error);
      }
    },
  };
}

/** Writes beside the target under a name of its own, looks at what was written, and only then renames. */
async function replaceFile(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  verify: (written: Uint8Array) => void,
): Promise<void> {
  // A link keeps pointing where it points: its target is replaced.
  const target = await fs.realpath(path).catch(() => path);
  const existing = await fs.stat(target).catch(() => null);
  if (existing?.isDirectory() === true) throw userError('write.isFolder', { file: path });
  const temporary = join(dirname(target), `.phuluc-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await fs.open(temporary, 'wx');
    try {
      if (existing) await file.chmod(existing.mode & 0o777);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    verify(await fs.readFile(temporary));
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

function readProblem(file: string, error: unknown): Error {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return userError('read.missing', { file });
    case 'EISDIR':
      return userError('read.isFolder', { file });
    case 'EACCES':
    case 'EPERM':
      return userError('read.forbidden', { file });
    case 'ERR_FS_FILE_TOO_LARGE':
      return userError('read.tooLarge', { file });
    default:
      return userError('read.failed', { file, reason: codeOf(error) });
  }
}

function writeProblem(path: string, error: unknown): Error {
  const file = basename(path);
  const folder = dirname(path);
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return userError('write.noFolder', { file, folder });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return userError('write.forbidden', { file, folder });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return userError('write.full', { file, folder });
    case 'EBUSY':
      return userError('write.busy', { file });
    case '':
      return error instanceof Error ? error : new Error(String(error));
    default:
      return userError('write.failed', { file, reason: codeOf(error) });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
