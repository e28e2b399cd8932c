/*
 * What the page can call in Apps Script. Every export becomes a plain function of that name at the top of the bundle: a
 * question as JSON in, an answer as JSON out.
 */
import * as protocol from '../protocol';
import { activeSheet, select, selection } from './attention';
import { lastEdit } from './edits';
import { inspect } from './inspect';
import { keepNote, note } from './notes';
import { outline } from './outline';
import { fill } from './put/fill';
import { finish } from './put/finish';
import { prepare, remove } from './put/prepare';
import { cells, formulas, hiddenRows, merges } from './read';
import { rights } from './rights';
import { serve } from './serve';
import { write } from './write';

export const readOutline = serve(protocol.readOutline, outline);
export const readCells = serve(protocol.readCells, cells);
export const readFormulas = serve(protocol.readFormulas, formulas);
export const readMerges = serve(protocol.readMerges, merges);
export const readHiddenRows = serve(protocol.readHiddenRows, hiddenRows);
export const readRights = serve(protocol.readRights, rights);
export const inspectCells = serve(protocol.inspectCells, inspect);
export const writeCells = serve(protocol.writeCells, write);
export const prepareSheet = serve(protocol.prepareSheet, prepare);
export const fillBlock = serve(protocol.fillBlock, fill);
export const finishSheet = serve(protocol.finishSheet, finish);
export const deleteSheets = serve(protocol.deleteSheets, remove);
export const selectCell = serve(protocol.selectCell, select);
export const readActiveSheet = serve(protocol.readActiveSheet, activeSheet);
export const readSelection = serve(protocol.readSelection, selection);
export const readNote = serve(protocol.readNote, note);
export const writeNote = serve(protocol.writeNote, keepNote);
export const readLastEdit = serve(protocol.readLastEdit, lastEdit);
/** A simple trigger, which the service calls by this name. */
export { rememberEdit as onEdit } from './edits';
