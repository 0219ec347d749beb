/** What one person has last read, on this device: pages and views, each with the time at which it was so. */
const copies = 'consilia-copies';
/** Under this address stands whose they are. */
const whose = '/whose';

const marked = 'kept-at';

async function owner(): Promise<string | null> {
  return (await (await (await caches.open(copies)).match(whose))?.text()) ?? null;
}

/** Forgets everything that somebody has read here. */
export const forgetCopies = (): Promise<boolean> => caches.delete(copies);

/** Says that it is not known who is here: until it is, no copy is kept or shown. */
export async function forgetWho(): Promise<void> {
  await (await caches.open(copies)).delete(whose);
}

let unknown: string | null = null;

/** Notes who is here. What another person has read does not stay. */
export async function knowWho(personId: string | null): Promise<void> {
  const before = (await owner()) ?? unknown;
  if (before !== null && before !== personId) await forgetCopies();
  unknown = personId;
  if (personId !== null) await (await caches.open(copies)).put(whose, new Response(personId));
}

/** Keeps a copy, if it is known whose it is. The answer itself goes on its way. */
export async function keepCopy(address: string, answer: Response): Promise<void> {
  if ((await owner()) === null) return;
  const headers = new Headers(answer.headers);
  // The body is no longer packed; and it says when it was so.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(marked, new Date().toISOString());
  const { status } = answer;
  await (await caches.open(copies)).put(address, new Response(await answer.blob(), { status, headers }));
}

export const dropCopy = async (address: string): Promise<void> =>
  void (await (await caches.open(copies)).delete(address));

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
