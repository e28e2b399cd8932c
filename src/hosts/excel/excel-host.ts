import type { InteractiveHost } from '../host';
import { loadedOffice, type OfficeApi } from './api';
import { activeSheet, selectCell, selection } from './attention';
import { tellNeighbours } from './neighbours';
import { readNote, writeNote } from './notes';
import { putSheets } from './put/put-sheets';
import { listOwnSheets, listSheets } from './read/own-sheets';
import { readGrid } from './read/read-grid';
import { session } from './session';
import { watchChanges } from './watch';
import { applyPatches, preflightPatches } from './write/apply';

export interface ExcelHostOptions {
  /**
   * Read the merged areas as they are. That wipes the undo stack of the person who works in the workbook: for explicit
   * commands only that cost it anyway, such as writing summary sheets. Otherwise they are inferred.
   */
  readonly exactMerges?: boolean;
  /** The office.js to work with; by default that of the page. */
  readonly office?: OfficeApi;
}

/** The workbook that is open in Excel. Whatever fails is an ExcelFailure with a sentence for a person. */
export function excelHost({ exactMerges = false, office }: ExcelHostOptions = {}): InteractiveHost {
  const api = office ?? loadedOffice();
  const { supports } = api;
  const self = Symbol('host');
  return {
    listSheets: () => session(api, listSheets),
    read: (sheet) => session(api, (context) => readGrid(context, sheet, { exactMerges, supports })),
    preflight: async (sheet, patches) =>
      patches.length === 0
        ? []
        : session(api, (context) => preflightPatches(context, sheet, patches, supports)),
    apply: async (sheet, patches, beforeWriting = () => Promise.resolve()) =>
      patches.length === 0
        ? { applied: [], obstacles: [], unverified: [] }
        : session(api, (context) => applyPatches(context, sheet, patches, supports, beforeWriting)).finally(
            () => tellNeighbours(api, self, sheet),
          ),
    ownSheets: () => session(api, listOwnSheets),
    putSheets: async (specs) =>
      specs.length === 0 ? [] : session(api, (context) => putSheets(context, specs, supports)),
    select: (sheet, cell) => session(api, (context) => selectCell(context, sheet, cell)),
    activeSheet: () => session(api, activeSheet),
    selection: () => session(api, selection),
    watch: (listener) => watchChanges(api, self, listener),
    readNote: (key) => session(api, (context) => readNote(context, key)),
    writeNote: (key, text) => session(api, (context) => writeNote(context, key, text)),
  };
}
