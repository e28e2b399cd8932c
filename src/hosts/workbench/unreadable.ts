import { UnusableFile } from '../xlsx/errors';
import type { FileContent } from './file/content';
import type { UnreadableSheet } from './types';

/** The worksheets that the grid leaves out, with the reason. */
export function unreadableSheets({ sheets }: Pick<FileContent, 'sheets'>): UnreadableSheet[] {
  return [...sheets].flatMap(([name, sheet]) =>
    'code' in sheet ? [{ name, reason: new UnusableFile(sheet.code, sheet.data) }] : [],
  );
}
