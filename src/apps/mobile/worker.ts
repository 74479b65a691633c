/** Keeps the shell of the phone app for use without network. Answers of the API are never kept: they hold personal data. */
declare const __PRECACHE__: readonly string[];

interface WorkerEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface WorkerFetch extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };
const home = '/m/';
// file names carry their hashes, so the list itself is the version
const version = `shell-${__PRECACHE__.join('|').split('').reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0, 7) >>> 0}`;

worker.addEventListener('install', (event) => {
  (event as WorkerEvent).waitUntil(caches.open(version).then((cache) => cache.addAll([...__PRECACHE__])).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  (event as WorkerEvent).waitUntil(
    caches.keys()
      .then((keys) => Promise.all(keys.filter((key) => key !== version).map((key) => caches.delete(key))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const visit = event as WorkerFetch;
  const { request } = visit;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(home)) return;
  if (request.mode === 'navigate') visit.respondWith(fetch(request).catch(() => kept(home)));
  else if (__PRECACHE__.includes(url.pathname)) visit.respondWith(kept(url.pathname));
});

async function kept(address: string): Promise<Response> {
  return (await caches.match(address)) ?? fetch(address);
}
