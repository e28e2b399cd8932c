import type { Said } from '../../core/i18n/catalogue';
import type { Language } from '../../core/i18n/text';
import type { LiveChart, NotShown, UnreadableSheet, WorkbenchDocument } from '../../hosts/workbench';
import type { Backup } from '../offline/backup-store';
import type { PrintedSheets } from '../print/printed-sheets';

/** A file on the person's disk that can be saved in place. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  /** Its date, in milliseconds, and its length, in bytes, when it was last read or written here. */
  readonly lastModified: number;
  readonly size: number;
}

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** `null` where the browser gives no access to it. */
  readonly place: FilePlace | null;
  readonly origin: 'sample' | 'person' | 'backup';
}

/** The workbook on the page. */
export interface OpenWorkbook {
  readonly document: WorkbenchDocument;
  readonly name: string;
  readonly origin: ChosenFile['origin'];
  readonly place: FilePlace | null;
  /** A person agreed that this file is written over. */
  readonly mayOverwrite: boolean;
}

/** What came of the last thing that a person did. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly said: Said;
}

/** What only a person can decide. */
export type Question =
  | { readonly kind: 'overwrite' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'discard'; readonly next: ChosenFile };

export interface WorkbenchState {
  readonly language: Language;
  readonly open: OpenWorkbook | null;
  /** How many workbooks were opened so far. */
  readonly opened: number;
  /** There are changes that stand in no file of the person. */
  readonly unsaved: boolean;
  /** What keeps the page busy. */
  readonly work: Said | null;
  readonly notice: Notice | null;
  readonly invited: boolean;
  /** What the grid does not show of the file, until a person has taken note. */
  readonly notShown: readonly NotShown[];
  /** The sheets that could not be read, until a person has taken note. */
  readonly unreadable: readonly UnreadableSheet[];
  readonly question: Question | null;
  /** Work of an earlier visit that was not saved. */
  readonly backup: Backup | null;
  /** Puts the new version that is there in the place of this one. */
  readonly activateUpdate: (() => Promise<void>) | null;
  /** The charts of the sheet in front. */
  readonly charts: readonly LiveChart[];
  readonly print: PrintedSheets | null;
  readonly helps: boolean;
}

export function initialState(language: Language): WorkbenchState {
  return {
    language,
    open: null,
    opened: 0,
    unsaved: false,
    work: null,
    notice: null,
    invited: false,
    notShown: [],
    unreadable: [],
    question: null,
    backup: null,
    activateUpdate: null,
    charts: [],
    print: null,
    helps: false,
  };
}
