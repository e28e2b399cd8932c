import { formatAddress } from '../../core/grid/address';
import type { InteractiveHost } from '../host';
import { NoteChanged } from '../note-changed';
import { GoogleFailure } from './errors';
import { readActiveSheet, readNote, readSelection, selectCell, writeNote } from './protocol';
import { putSheets } from './put/put-sheets';
import { listOwnSheets, listSheets } from './read/own-sheets';
import { readGrid } from './read/read-grid';
import { ServerLink, type Call } from './server-link';
import { watchEdits, whileVisible, type Repeat } from './watch';
import { applyPatches, preflightPatches } from './write/apply';

export interface GoogleHostOptions {
  /** Calls a function of the server side: google.script.run, wrapped in a promise. */
  readonly call: Call;
  /** How often it asks for edits of people; by default every five seconds while the page can be seen. */
  readonly repeat?: Repeat;
}

/**
 * The spreadsheet to which the page belongs. Whatever fails is a GoogleFailure with a sentence for a person.
 *
 * Google Sheets tells nothing of its own tables (the header of one is an ordinary cell), refuses no cell because of a
 * filter, and has no print set-up, named tables or hatched charts.
 */
export function googleHost({ call, repeat = whileVisible }: GoogleHostOptions): InteractiveHost {
  const server = new ServerLink(call);
  return {
    listSheets: () => listSheets(server),
    read: (sheet) => readGrid(server, sheet),
    preflight: async (sheet, patches) =>
      patches.length === 0 ? [] : preflightPatches(server, sheet, patches),
    apply: async (sheet, patches, beforeWriting) =>
      patches.length === 0
        ? { applied: [], obstacles: [], unverified: [] }
        : applyPatches(server, sheet, patches, beforeWriting),
    ownSheets: () => listOwnSheets(server),
    putSheets: async (specs) => (specs.length === 0 ? [] : putSheets(server, specs)),
    select: async (sheet, cell) => {
      try {
        await server.ask(selectCell, { sheet, ...cell });
      } catch (error) {
        if (error instanceof GoogleFailure && error.code === 'NoSuchSheet') throw error;
        throw new GoogleFailure('CannotSelect', { sheet, cell: formatAddress(cell) }, error);
      }
    },
    activeSheet: async () => (await server.ask(readActiveSheet, {})).sheet,
    selection: async () => (await server.ask(readSelection, {})).selection,
    watch: (listener) => watchEdits(server, repeat, listener),
    readNote: async (key) => (await server.ask(readNote, { key })).text,
    writeNote: async (key, text, known) => {
      try {
        await server.ask(writeNote, { key, text, known });
      } catch (error) {
        throw error instanceof GoogleFailure && error.code === 'NoteChanged' ? new NoteChanged() : error;
      }
    },
  };
}
