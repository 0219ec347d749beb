import type { Reply, Route } from '@lib/contracts';
import type { Ask } from '@web/app/api';

/** What of the server's answers a state replaces. */
export interface Change {
  readonly route: Route;
  readonly answer: (real: () => Promise<Response>) => Promise<Response>;
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** What goes wrong by itself, with its status and the words of the server. */
const faults = {
  internal: [500, 'Something went wrong here, not with you.'],
  unavailable: [503, 'The service cannot be reached for a moment.'],
} as const;
type Fault = keyof typeof faults;

const refusal = (code: Fault): Response => {
  const [status, detail] = faults[code];
  const type = `urn:consilia:problem:${code}`;
  return json({ code, status, detail, title: code, type, reference: 'a-sample' }, status);
};

/** A view as the server has it, and then otherwise. */
export const changed = <R extends Route>(route: R, change: (reply: Reply<R>) => Reply<R>): Change => ({
  route,
  answer: async (real) => {
    const answer = await real();
    return answer.ok ? json(change(route.reply.parse(await answer.json()) as Reply<R>)) : answer;
  },
});

/** A view of which the server knows nothing. */
export const made = <R extends Route>(route: R, reply: Reply<R>): Change => ({
  route,
  answer: () => Promise.resolve(json(reply)),
});

export const refused = (route: Route, code: Fault): Change => ({
  route,
  answer: () => Promise.resolve(refusal(code)),
});

/** An answer that does not come. */
export const never = (route: Route): Change => ({ route, answer: () => new Promise<never>(() => {}) });

/** What comes at first, and from then on no more. */
export const lostAfter = (ms: number): ((real: Ask) => Ask) => {
  const from = performance.now();
  return (real) => (address, asks) =>
    performance.now() - from < ms ? real(address, asks) : Promise.reject(new TypeError('Nothing comes.'));
};

const isOf = ({ method, path }: Route, address: string, asks: RequestInit): boolean => {
  const [bare = ''] = address.split('?');
  const pattern = path.replace(/:\w+/g, '[^/]+');
  return (asks.method ?? 'GET') === method && new RegExp(`^${pattern}$`).test(bare);
};

/** Asks as ever, but for what is changed. Nothing is sent from a state: it is there to be looked at. */
export const through =
  (changes: readonly Change[]): ((real: Ask) => Ask) =>
  (real) =>
  (address, asks) => {
    const change = changes.find(({ route }) => isOf(route, address, asks));
    if (change) return change.answer(() => real(address, asks));
    return (asks.method ?? 'GET') === 'GET' ? real(address, asks) : Promise.resolve(refusal('unavailable'));
  };
