import {
  CustomCommandExecutionError,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Univer,
} from '@univerjs/core';
import type { CellRef } from '../../../core/grid/address';
import { isWellFormed } from '../../common/formula/well-formed';
import type { RefusedCode } from '../types';
import { isFromFormula } from './calculation';
import { textIn } from './cell-data';
import { cellsOf, setValues, type SetValues } from './set-values';

/** What the guard must know of the workbook. */
export interface GuardContext {
  /** This program writes, who knows what it may. */
  readonly isWriting: () => boolean;
  /** Why a person may not change a cell; `null` where they may. */
  readonly refusal: (sheetId: string, cell: CellRef, data: ICellData | null) => RefusedCode | null;
  /** Pastes values, without looks and formulas. */
  readonly paste: (text: string) => void;
  readonly onRefusal: (code: RefusedCode, sheetId: string | null, cell: CellRef | null) => void;
}

/** What people do with the contents of cells, and what changes no file. Nothing else of a sheet's commands is done. */
const allowed =
  /^sheet\.command\.(?:set-range-values|clear-selection-content|auto-clear-content|copy|scroll-[\w-]+|set-scroll-relative|set-selections|move-selection[\w-]*|expand-selection[\w-]*|select-all|select-range|set-worksheet-activate|set-worksheet-show|change-zoom-ratio|set-zoom-ratio|set-activate-cell-edit|toggle-note-popup|toggle-cell-checkbox)$/;
const typing = 'sheet.command.set-range-values';
const paste = 'sheet.command.paste-by-short-key';
const format =
  /^(?:sheet\.command\.(?:.*(?:bold|italic|underline|stroke|overline|font|color|align|wrap|rotation|border|style|merge|format|script|gridlines|theme).*)|doc\.command\.(?:.*(?:inline-format|list|heading|paragraph|align).*))$/;
const sheets =
  /^sheet\.command\.(?:insert-sheet|remove-sheet[\w-]*|copy-sheet|set-worksheet-(?:hidden|name|order|right-to-left)|set-tab-color|.*protection.*|set-workbook-name)$/;
const rename = 'sheet.operation.rename-sheet';
/** The most characters that a cell takes. */
const maxText = 32_767;

/** The formulas in what a command is to write: one cell, or a matrix of cells. */
function formulasIn(written: unknown): string[] {
  if (typeof written !== 'object' || written === null) return [];
  if ('f' in written && typeof written.f === 'string') return [written.f];
  return Object.values(written).flatMap(formulasIn);
}

/** Keeps people from what the saved file would not have, and says so. */
export function guard(univer: Univer, context: GuardContext): { dispose: () => void } {
  const commands = univer.__getInjector().get(ICommandService);
  let isUndoing = false;
  const refuse = (code: RefusedCode, sheetId: string | null, cell: CellRef | null): never => {
    context.onRefusal(code, sheetId, cell);
    throw new CustomCommandExecutionError(`Not in the workbench: ${code}.`);
  };
  const check = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (context.isWriting() || isUndoing) return;
    const { id, params } = command;
    if (id === setValues) {
      if (isFromFormula(options) || options?.onlyLocal === true) return;
      checkCells(params as SetValues);
    } else if (id === typing) {
      // The grid writes formulas down before it writes the cells.
      if (formulasIn(params).some((formula) => !isWellFormed(formula.slice(1))))
        refuse('formula', null, null);
    } else if (id === paste) {
      context.paste((params as { textContent?: string }).textContent ?? '');
      throw new CustomCommandExecutionError('The values are pasted instead.');
    } else if (id === rename || sheets.test(id)) refuse('sheets', null, null);
    else if (format.test(id)) refuse('format', null, null);
    else if (id.startsWith('sheet.command.') && !allowed.test(id)) refuse('structure', null, null);
  };
  const checkCells = (change: SetValues): void => {
    for (const { cell, data } of cellsOf(change)) {
      const code = context.refusal(change.subUnitId, cell, data);
      if (code !== null) refuse(code, change.subUnitId, cell);
      const text = textIn(data);
      if (text !== null && text.length > maxText) refuse('tooLarge', change.subUnitId, cell);
    }
  };
  const undoing = /^univer\.command\.(?:undo|redo)$/;
  return commands.beforeCommandExecuted((command, options) => {
    if (undoing.test(command.id)) {
      isUndoing = true;
      // The grid undoes at once; it tells of the end only where it could.
      setTimeout(() => {
        isUndoing = false;
      });
    }
    check(command, options);
  });
}
