import type { InteractiveHost } from '../host';
import type { Book } from './book';

/**
 * The opened workbook as a host for the task pane.
 *
 * @param onWritten called when a note or sheets of ours were written: no cell of the grid tells of them
 */
export function bookHost(book: Book, onWritten: () => void): InteractiveHost {
  const { spreadsheet } = book;
  return {
    listSheets: () => Promise.resolve(book.infos),
    read: (sheet) => book.read(sheet),
    preflight: (sheet, patches) => book.preflight(sheet, patches),
    apply: (sheet, patches, beforeWriting) => book.apply(sheet, patches, beforeWriting),
    ownSheets: () => book.ownSheets(),
    putSheets: async (specs) => {
      const obstacles = await book.putSheets(specs);
      if (obstacles.length === 0 && specs.length > 0) onWritten();
      return obstacles;
    },
    select: async (sheet, cell) => {
      await book.read(sheet);
      spreadsheet.activate(sheet);
      spreadsheet.select(sheet, cell);
    },
    activeSheet: () => Promise.resolve(spreadsheet.activeSheet),
    selection: () => Promise.resolve(spreadsheet.selection),
    watch: (listener) => {
      const stop = spreadsheet.onChange(({ sheet, author }) => {
        if (author === 'person') listener({ sheet, remote: false });
      });
      return Promise.resolve(() => {
        stop();
        return Promise.resolve();
      });
    },
    readNote: (key) => Promise.resolve(book.notes.get(key) ?? null),
    writeNote: (key, text) => {
      book.setNote(key, text);
      onWritten();
      return Promise.resolve();
    },
  };
}
