/*
 * Every export becomes a plain function of the same name at the top of Code.js, for that is all that Apps Script knows:
 * its triggers, what the menu calls, what the sidebar calls, and the functions for cells.
 */
import '../../taskpane/no-eval';

export { onInstall, onOpen, showCheck, showFix, showPane, showSummary } from './menu';
export * from '../../hosts/google/server';
export * from './cell-functions';
