// Keeps the workbook in the browser's own store, so that it is there again after a reload.
import type { KeptStores } from '../../apps-script/execution/kept-stores';

export interface KeptWorkbook {
  readonly version: 1;
  readonly name: string;
  readonly locale: string;
  readonly workbook: object;
  readonly stores: KeptStores;
  /** Whether anything was changed in it. */
  readonly touched: boolean;
  /** What the sample was made from and on which day; undefined for a workbook of the user's own. */
  readonly sampleOf?: string;
}

const database = 'customer-health';
const shelf = 'workbook';
const key = 'open';

let connection: Promise<IDBDatabase> | undefined;

/** The connection stays open: while a page is being left there is no time to open one. */
function opened(): Promise<IDBDatabase> {
  connection ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(shelf);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  connection.catch(() => {
    connection = undefined;
  });
  return connection;
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const base = await opened();
  return new Promise((resolve, reject) => {
    const transaction = base.transaction(shelf, mode);
    const request = act(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
    transaction.commit();
  });
}

function isKept(value: unknown): value is KeptWorkbook {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}

export async function readKept(): Promise<KeptWorkbook | undefined> {
  const found: unknown = await inStore('readonly', (store) => store.get(key));
  return isKept(found) ? found : undefined;
}

export async function keep(workbook: KeptWorkbook): Promise<void> {
  await inStore('readwrite', (store) => store.put(workbook, key));
}

export async function forget(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}
