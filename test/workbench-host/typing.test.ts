import { CommandType, ICommandService, IUndoRedoService, IUniverInstanceService } from '@univerjs/core';
import { afterEach, expect, it } from 'vitest';
import { openWorkbook } from '../../src/hosts/xlsx';
import { sampleBytes, samples } from '../support/samples';
import { closeDocuments, openDocument, type OpenedDocument } from '../support/workbench-document';
import { workbookFile } from '../support/workbook-files';

const sheet = 'Phụ lục';
const editField = 'sheet.operation.set-cell-edit-visible';

afterEach(closeDocuments);

/** Begins to type into a cell of the first sheet, in a field like that of the grid: closing it writes the cell. */
async function beginTyping(opened: OpenedDocument, row: number, col: number, data: object): Promise<void> {
  const commands = opened.univer.__getInjector().get(ICommandService);
  commands.registerCommand({
    id: editField,
    type: CommandType.OPERATION,
    handler: (_, params?: { visible: boolean }) => {
      if (params?.visible === false) void opened.type(row, col, data);
      return true;
    },
  });
  await opened.command(editField, { visible: true });
}

it('is taken for typed once that is asked for, and only once', async () => {
  const opened = await openDocument(sampleBytes(samples.tracking));
  const { document } = opened;
  await beginTyping(opened, 7, 6, { v: 777, t: 2 });
  expect(document.isDirty()).toBe(false);
  const finishing = document.finishEditing();
  // A page that is just being left does not wait.
  expect(document.isDirty()).toBe(true);
  expect(await finishing).toBe(true);
  expect(
    openWorkbook(await document.save())
      .grid(sheet)
      .cell(7, 6).value,
  ).toBe(777);
  expect(await document.finishEditing()).toBe(true);
  expect(document.isDirty()).toBe(false);
});

it('is said not to be taken where it cannot stand in its cell', async () => {
  const opened = await openDocument(sampleBytes(samples.tracking));
  await beginTyping(opened, 7, 6, { f: '=1+', v: null });
  expect(await opened.document.finishEditing()).toBe(false);
  expect(opened.refused.map(({ code }) => code)).toEqual(['formula']);
  expect(opened.document.isDirty()).toBe(false);
});

it('is refused in a protected sheet, even after something could not be undone', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const file = workbookFile({ sheets: [{ name: sheet, rows, tail: '<sheetProtection sheet="1"/>' }] });
  const { univer, refused, command, type } = await openDocument(file);
  const injector = univer.__getInjector();
  const unitID = injector.get(IUniverInstanceService).getFocusedUnit()?.getUnitId() ?? '';
  const undo = injector.get(IUndoRedoService);
  undo.pushUndoRedo({ unitID, undoMutations: [], redoMutations: [] });
  undo.popUndoToRedo = () => {
    throw new Error('not undone');
  };
  await expect(command('univer.command.undo')).rejects.toThrow('not undone');
  await new Promise((resolve) => setTimeout(resolve));
  await type(1, 1, { v: 5, t: 2 });
  expect(refused.map(({ code }) => code)).toEqual(['protectedSheet']);
});
