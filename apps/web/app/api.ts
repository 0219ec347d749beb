import type { Input, Problem as Refused, Reply, Route } from '@lib/contracts';
import { askAgain, type Lack } from './asking-again';
import { noteCopy } from './copies';
import { isProblem, Problem, type ProblemCode } from './problem';

export { isNowhere, isProblem, mayPass, Problem } from './problem';

const ranOut = new Set<() => void>();

/** Hears that a call was refused because nobody is signed in any more. */
export const whenRanOut = (hear: () => void): void => void ranOut.add(hear);

const acted = new Set<() => void>();

/** Hears that an act was done: what it has changed, a journal tells. */
export const whenActed = (hear: () => void): void => void acted.add(hear);

/** Tells that an act was done. */
export function tellActed(): void {
  for (const hear of acted) hear();
}

interface How {
  /** The revision that the caller has read and now edits. */
  etag?: number;
  /** Given again with a retry, so that what was done the first time is not done twice. */
  key?: string;
  signal?: AbortSignal;
  /** Who asks, where that is not said by a session. */
  as?: Readonly<Record<string, string>>;
  /** It is no act of the group: no journal tells of it. */
  aside?: boolean;
  /** How the request is sent; by the browser when nothing is said. */
  ask?: Ask;
}

export type Ask = (address: string, asks: RequestInit) => Promise<Response>;
let byBrowser: Ask = (address, asks) => fetch(address, asks);

/** Asks otherwise from now on: pages for review show what a server does not say. */
export const askThrough = (otherwise: (real: Ask) => Ask): void => void (byBrowser = otherwise(byBrowser));

/** A key that no other request has. Not every page is in the secure context that randomUUID asks for. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, '0')).join('');

const written = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : JSON.stringify(value);

/** The address of a route with its path filled in, and what of the input is left for query or body. */
export function addressed({ path }: Route, input: object): { at: string; rest: Record<string, unknown> } {
  const given = new Map<string, unknown>(Object.entries(input));
  const at = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = given.get(name);
    given.delete(name);
    return encodeURIComponent(written(value));
  });
  return { at, rest: Object.fromEntries(given) };
}

function asked(route: Route, input: object, { etag, key, signal, as }: How): [string, RequestInit] {
  const { at, rest } = addressed(route, input);
  const headers: Record<string, string> = { accept: 'application/json', ...as };
  const asks: RequestInit = { method: route.method, headers, credentials: 'same-origin' };
  if (signal) asks.signal = signal;
  if (etag !== undefined) headers['if-match'] = `"${String(etag)}"`;
  if (route.method === 'GET' || route.method === 'DELETE') {
    const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, written(value)]));
    const words = query.toString();
    return [words === '' ? at : `${at}?${words}`, asks];
  }
  headers['content-type'] = 'application/json';
  if (route.method === 'POST' && !route.anonymous) headers['idempotency-key'] = key ?? newKey();
  return [at, { ...asks, body: JSON.stringify(rest) }];
}

/** Why the server said no, from what it answered. */
export async function refusalIn(answer: Response): Promise<Problem> {
  const said = (await answer.json().catch(() => null)) as Partial<Refused> | null;
  // What stands in between, a proxy or a café, may answer in JSON too.
  if (said?.code === undefined || said.type !== `urn:consilia:problem:${said.code}`)
    return new Problem(answer.status >= 502 ? 'unavailable' : 'garbled', '', { status: answer.status });
  return new Problem(said.code, said.detail ?? '', said);
}

/**
 * Calls a route of the contract. Its reply comes back parsed, with dates as dates. What is refused because the
 * session is trusted too little is asked for on the page, and then sent again.
 * @throws {Problem} when the server refuses, when no answer comes (`lost`), or one that is none (`garbled`)
 */
export async function call<R extends Route>(route: R, input: Input<R>, how: How = {}): Promise<Reply<R>> {
  try {
    return await callOnce(route, input, how);
  } catch (error) {
    if (!isProblem(error) || !isLack(error.code) || !(await askAgain(error.code))) throw error;
    return call(route, input, how);
  }
}

const isLack = (code: ProblemCode): code is Lack =>
  code === 'fresh-sign-in-needed' || code === 'second-factor-needed';

async function callOnce<R extends Route>(route: R, input: Input<R>, how: How): Promise<Reply<R>> {
  const [address, asks] = asked(route, input as object, how);
  const answer = await (how.ask ?? byBrowser)(address, asks).catch((error: unknown) => {
    if (how.signal?.aborted) throw error;
    throw new Problem('lost', '');
  });
  if (!answer.ok) {
    const problem = await refusalIn(answer);
    if (problem.code === 'not-signed-in') for (const hear of ranOut) hear();
    throw problem;
  }
  const body: unknown = await answer.json().catch(() => null);
  noteCopy(answer.headers.get('kept-at'));
  const reply = route.reply.safeParse(body);
  if (route.method !== 'GET' && !how.aside) tellActed();
  if (!reply.success) throw new Problem('garbled', '', { status: answer.status });
  return reply.data as Reply<R>;
}
