/** What one person has last read, on this device: pages and views, each with the time at which it was so. */
const copies = 'consilia-copies';
/** Under this address stands whose they are. */
const whose = '/whose';

const marked = 'kept-at';

/** Before an id that was right until somebody may have signed in or out. */
const unsure = '?';
/** Grows whenever somebody may have: what was asked for before is nobody's. */
let turn = 0;

export const turnNow = (): number => turn;

async function said(): Promise<string> {
  const it = await (await caches.open(copies)).match(whose);
  return it ? it.text() : '';
}

/** Whose the copies are; null when that is not known for sure. */
async function owner(): Promise<string | null> {
  const id = await said();
  return id === '' || id.startsWith(unsure) ? null : id;
}

const say = async (id: string): Promise<void> => (await caches.open(copies)).put(whose, new Response(id));

/** Says that it is not known who is here: until it is, no copy is kept or shown. */
export async function forgetWho(): Promise<void> {
  turn += 1;
  const id = await owner();
  if (id !== null) await say(unsure + id);
}

/** Notes who is here. What another person has read does not stay. */
export async function knowWho(personId: string | null): Promise<void> {
  const before = (await said()).replace(unsure, '');
  if (before !== '' && before !== personId) {
    turn += 1;
    await caches.delete(copies);
  }
  if (personId !== null) await say(personId);
}

/**
 * Keeps a copy, if it is known whose it is. The answer itself goes on its way.
 * @param asked the turn at which it was asked for
 */
export async function keepCopy(address: string, answer: Response, asked: number): Promise<void> {
  if ((await owner()) === null || asked !== turn) return;
  const headers = new Headers(answer.headers);
  // The body is no longer packed; and it says when it was so.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(marked, new Date().toISOString());
  const { status } = answer;
  await (await caches.open(copies)).put(address, new Response(await answer.blob(), { status, headers }));
}

export async function dropCopy(address: string): Promise<void> {
  await (await caches.open(copies)).delete(address);
}

/** The last copy, marked with its time; nothing when there is none, or when it is not known who asks. */
export async function copyOf(address: string): Promise<Response | undefined> {
  if ((await owner()) === null) return undefined;
  return (await caches.open(copies)).match(address);
}

/** The page as it was, saying so in its first element: nothing on it is to be taken for what is now. */
export async function pageCopyOf(address: string): Promise<Response | undefined> {
  const copy = await copyOf(address);
  if (!copy) return undefined;
  const html = (await copy.text()).replace(
    '<html ',
    `<html data-${marked}="${copy.headers.get(marked) ?? ''}" `,
  );
  return new Response(html, { status: copy.status, headers: copy.headers });
}
