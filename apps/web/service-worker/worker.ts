import { idIn } from '../app/folded-views';
import { copyOf, dropCopy, forgetWho, keepCopy, knowWho, pageCopyOf, turnNow } from './copies';
import { asked, changesWho } from './what-is-kept';

declare const self: ServiceWorkerGlobalScope;
/** The files of this build that pages may need without a connection; the build writes them here. */
declare const FILES: readonly string[];

const files = 'consilia-files';
const shell = '/index.html';
/** Of files that no page asks for any more, so many stay. */
const mostFiles = 300;
/** So long a page is waited for, in milliseconds, when there is a copy of it. */
const patience = 8_000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function install(): Promise<void> {
  const cache = await caches.open(files);
  await cache.add(new Request(shell, { cache: 'reload' }));
  const known = await Promise.all(FILES.map((it) => cache.match(it)));
  await cache.addAll(FILES.filter((_, i) => !known[i]));
}

/** Takes over pages that have none; a page that runs with the one before goes on with it. */
async function activate(): Promise<void> {
  await self.registration.navigationPreload.enable();
  const cache = await caches.open(files);
  const old = (await cache.keys()).filter(({ url }) => !FILES.includes(new URL(url).pathname));
  await Promise.all(old.slice(0, -mostFiles).map((it) => cache.delete(it)));
  await self.clients.claim();
  // The pages that are open came before there was anybody to keep them.
  for (const { url } of await self.clients.matchAll({ type: 'window' })) await keepOpen(new URL(url));
}

async function keepOpen({ pathname, search }: URL): Promise<void> {
  if (asked('GET', true, pathname) !== 'page') return;
  const address = pathname + search;
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok) await keepPage(address, answer);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (changesWho(request.method, pathname)) event.waitUntil(forgetWho());
  switch (asked(request.method, request.mode === 'navigate', pathname)) {
    case 'file':
      event.respondWith(fileOf(request));
      return;
    case 'page':
      event.respondWith(freshPage(event, pathname + search));
      return;
    case 'other page':
      event.respondWith(fetched(event).catch(() => orShell()));
      return;
    case 'view':
      event.respondWith(freshView(event, pathname + search));
      return;
    case 'other':
  }
});

/** A file never changes under its name. */
async function fileOf(request: Request): Promise<Response> {
  const cache = await caches.open(files);
  const known = await cache.match(request.url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

const fetched = async (event: FetchEvent): Promise<Response> =>
  ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request);

const orShell = async (): Promise<Response> =>
  (await (await caches.open(files)).match(shell)) ?? Response.error();

/** Whether a server that answers so has no answer for now: what was read before stays. */
const isForNow = (status: number): boolean => status >= 500 || status === 429;

async function freshPage(event: FetchEvent, address: string): Promise<Response> {
  const copy = await pageCopyOf(address);
  try {
    const answer = await (copy ? inTime(fetched(event)) : fetched(event));
    if (answer.ok) event.waitUntil(keepPage(address, answer.clone()));
    else if (isForNow(answer.status)) return copy ?? answer;
    else event.waitUntil(dropCopy(address));
    return answer;
  } catch {
    return copy ?? orShell();
  }
}

const inTime = (answer: Promise<Response>): Promise<Response> =>
  Promise.race([
    answer,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('This takes too long.')), patience)),
  ]);

/** A page says itself whose it is: it may be kept whatever was known before. */
async function keepPage(address: string, answer: Response): Promise<void> {
  const views = /<script type="application\/json" id="views">(.*?)<\/script>/s.exec(
    await answer.clone().text(),
  );
  // Sent without its words: it tells nothing, also not whose it is.
  if (!views?.[1]) return;
  const folded = JSON.parse(views[1]) as { views: Record<string, unknown> };
  await noteWho(folded.views['["me",{}]']);
  await keepCopy(address, answer, turnNow());
}

async function noteWho(said: unknown): Promise<void> {
  const { me } = said as { me: { id: string } | null };
  await knowWho(me && idIn(me.id));
}

async function freshView(event: FetchEvent, address: string): Promise<Response> {
  const turn = turnNow();
  try {
    const answer = await fetch(event.request);
    const kept = answer.clone();
    if (answer.ok) event.waitUntil(keepView(address, kept, turn));
    else if (!isForNow(answer.status)) event.waitUntil(dropCopy(address));
    return answer;
  } catch (lost) {
    const copy = await copyOf(address);
    if (copy) return copy;
    throw lost;
  }
}

async function keepView(address: string, answer: Response, turn: number): Promise<void> {
  if (address === '/api/me') await noteWho(await answer.clone().json());
  await keepCopy(address, answer, turn);
}
