/** Unsaved work of one visit to the page. */
export interface Backup {
  /** Of the visit. */
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** On the clock of the person: `2023-12-31T15:04:05`. */
  readonly at: string;
  readonly bytes: Uint8Array;
}

const databaseName = 'phuluc-workbench';
const storeName = 'backups';

/** Keeps backups in the browser, on this machine only. Every call fails where the browser forbids it. */
export const backupStore = {
  put: (backup: Backup): Promise<unknown> => inStore('readwrite', (store) => store.put(backup)),
  remove: (id: string): Promise<unknown> => inStore('readwrite', (store) => store.delete(id)),
  all: (): Promise<Backup[]> => inStore('readonly', (store) => store.getAll() as IDBRequest<Backup[]>),
};

export type BackupStore = typeof backupStore;

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(storeName, { keyPath: 'id' });
  };
  const database = await settled(opening);
  try {
    const transaction = database.transaction(storeName, mode);
    const result = await settled(ask(transaction.objectStore(storeName)));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser kept nothing.'));
    });
    return result;
  } finally {
    database.close();
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason.'));
  });
}
