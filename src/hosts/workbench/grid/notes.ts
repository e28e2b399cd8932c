import type { IResources } from '@univerjs/core';
import type { ShownSheet } from './content';
import { sheetId } from './names';

const size = { width: 240, height: 120 };

/** The notes at cells as a part of what the grid opens. */
export function noteResource(sheets: readonly ShownSheet[]): IResources[number] {
  const notes: Record<string, Record<number, Record<number, object>>> = {};
  for (const { position, sheet } of sheets) {
    for (const { cell, text } of sheet.view.comments) {
      const id = `${position}-${cell.row}-${cell.col}`;
      const line = ((notes[sheetId(position)] ??= {})[cell.row - 1] ??= {});
      line[cell.col - 1] = { id, row: cell.row - 1, col: cell.col - 1, ...size, note: text };
    }
  }
  return { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) };
}
