import type { Univer } from '@univerjs/core';
import type { Language } from '../../core/i18n/text';
import type { InteractiveHost } from '../host';
import { Book } from './book';
import { bookHost } from './book-host';
import { liveChart } from './charts';
import type { FileContent } from './file/content';
import { unreadableSheets } from './unreadable';
import type { Desk } from './file/desk';
import type { Filling } from './grid/filling';
import { isDay } from './grid/cell-data';
import { guard } from './grid/guard';
import { Spreadsheet } from './grid/spreadsheet';
import type { SpreadsheetContent } from './grid/workbook-data';
import { Listeners } from './listeners';
import { refusalOf } from './refusal';
import type { LiveChart, NotShown, Refusal, UnreadableSheet, WorkbenchDocument } from './types';

export interface OpenBook {
  readonly fileName: string;
  readonly univer: Univer;
  readonly content: FileContent;
  /** The same for the grid. */
  readonly shown: SpreadsheetContent;
  readonly desk: Desk;
  /** Lets the worker of the formulas, where there is one, have cells of which the grid does not tell it. */
  readonly mirror?: (filling: Filling) => void;
  readonly unsaved: boolean;
  /** Lets go of what worked for the grid. */
  readonly release: () => void;
  readonly focus: () => void;
  readonly setLanguage: (language: Language) => void;
}

/** A workbook whose file was read, shown in a grid that is mounted; the grid is gone where that fails. */
export function openBook(opened: OpenBook): WorkbenchDocument {
  try {
    return new OpenDocument(opened);
  } catch (error) {
    opened.univer.dispose();
    throw error;
  }
}

class OpenDocument implements WorkbenchDocument {
  readonly fileName: string;
  readonly host: InteractiveHost;
  readonly notShown: readonly NotShown[];
  readonly unreadable: readonly UnreadableSheet[];
  readonly #book: Book;
  readonly #spreadsheet: Spreadsheet;
  readonly #guard: { dispose: () => void };
  readonly #changes = new Listeners<[]>();
  readonly #refusals = new Listeners<[Refusal]>();
  #isDirty: boolean;

  constructor(private readonly opened: OpenBook) {
    const { univer, content, shown, desk } = opened;
    this.fileName = opened.fileName;
    this.notShown = content.notShown;
    this.unreadable = unreadableSheets(content);
    this.#isDirty = opened.unsaved;
    let isOpen = false;
    // Before the grid opens anything, so that it hears of commands before the grid's own parts do.
    this.#guard = guard(univer, {
      isWriting: () => !isOpen || this.#spreadsheet.isWriting,
      refusal: (sheetId, cell, data) => {
        const sheet = this.#spreadsheet.nameOf(sheetId);
        if (sheet === null) return null;
        if (this.#book.isBeingWritten(sheet)) return 'beingWritten';
        const code = refusalOf(this.#book.sheet(sheet).state, cell);
        const isForeignDay = (): boolean =>
          content.notShown.includes('dates1904') && isDay(data, this.#spreadsheet.numberFormat(sheet, cell));
        return code ?? (isForeignDay() ? 'date1904' : null);
      },
      paste: (text) => {
        this.#paste(text);
      },
      onRefusal: (code, sheetId, cell) => {
        const sheet = sheetId === null ? this.#spreadsheet.activeSheet : this.#spreadsheet.nameOf(sheetId);
        this.#refusals.tell({ code, sheet: sheet ?? '', cell });
      },
    });
    const onCalculated = (): void => {
      this.#changes.tell();
    };
    this.#spreadsheet = new Spreadsheet(univer, shown, onCalculated, opened.mirror);
    isOpen = true;
    this.#book = new Book(content, this.#spreadsheet, desk);
    this.host = bookHost(this.#book, () => {
      this.#isDirty = true;
      this.#changes.tell();
    });
    this.#spreadsheet.onChange(({ author }) => {
      if (author !== 'formulas') this.#markDirty();
    });
  }

  charts(): readonly LiveChart[] {
    return this.#book.charts.map((chart) => liveChart(chart, this.#book.sheet(chart.sheet).grid));
  }

  isDirty(): boolean {
    return this.#isDirty;
  }

  onChange(listener: () => void): () => void {
    return this.#changes.add(listener);
  }

  onActiveSheet(listener: (sheet: string) => void): () => void {
    return this.#spreadsheet.onActiveSheet(listener);
  }

  onRefusal(listener: (refusal: Refusal) => void): () => void {
    return this.#refusals.add(listener);
  }

  async finishEditing(): Promise<boolean> {
    let isTaken = true;
    const stop = this.onRefusal(() => {
      isTaken = false;
    });
    await this.#spreadsheet.editing.finish();
    stop();
    return isTaken;
  }

  async save(): Promise<Uint8Array> {
    try {
      return await this.#book.save(() => {
        this.#isDirty = false;
      });
    } catch (error) {
      this.#isDirty = true;
      throw error;
    }
  }

  backup(): Promise<Uint8Array> {
    return this.#book.save();
  }

  undo(): Promise<boolean> {
    return this.#spreadsheet.undo();
  }

  redo(): Promise<boolean> {
    return this.#spreadsheet.redo();
  }

  focus(): void {
    this.opened.focus();
  }

  setLanguage(language: Parameters<WorkbenchDocument['setLanguage']>[0]): void {
    this.opened.setLanguage(language);
  }

  dispose(): void {
    this.#guard.dispose();
    this.#spreadsheet.dispose();
    this.opened.release();
  }

  #paste(text: string): void {
    try {
      this.#spreadsheet.paste(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#refusals.tell({ code: 'tooLarge', sheet: this.#spreadsheet.activeSheet ?? '', cell: null });
    }
  }

  #markDirty(): void {
    if (this.#isDirty) return;
    this.#isDirty = true;
    this.#changes.tell();
  }
}
