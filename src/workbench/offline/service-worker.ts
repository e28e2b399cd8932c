import { activateMessage } from './worker-updates';

/** What the build fills in: every file of the page, and one name for all of their contents. */
declare const precache: { readonly version: string; readonly files: readonly string[] };

interface ExtendableEvent extends Event {
  waitUntil(end: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** As much of a service worker's world as is used here: the compiler knows that of pages. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;
const prefix = 'phuluc-';
const cacheName = prefix + precache.version;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) =>
      // Past the browser's own cache: all files must be of one version.
      cache.addAll(precache.files.map((file) => new Request(file, { cache: 'reload' }))),
    ),
  );
});

/** Pages of the version before may still be open and fetch their parts: theirs is kept, older ones go. */
async function dropOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

worker.addEventListener('activate', (event) => event.waitUntil(dropOld()));

worker.addEventListener('message', ({ data }) => {
  if (data === activateMessage) void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const options = { ignoreSearch: true } as const;
  const asked = request.mode === 'navigate' ? new URL('./', worker.registration.scope).href : request;
  const cache = await caches.open(cacheName);
  return (await cache.match(asked, options)) ?? (await caches.match(asked, options)) ?? fetch(request);
}
