import {
  NominationStatus,
  SeatGroup,
  UnRegion,
  type Input,
  type listNominations,
  type Reply,
} from '@lib/contracts';
import { useSearch, useLocation } from 'wouter';

export type Register = Reply<typeof listNominations>;
export type Sieve = Omit<Input<typeof listNominations>, 'groupId'>;

const names = ['status', 'region', 'seatGroup', 'late', 'words', 'callId', 'from'] as const;
type Name = (typeof names)[number];

/** What the address asks for; what it says that there is not is passed over. */
export function sieveIn(search: string): Sieve {
  const said = new URLSearchParams(search);
  const one = <T>(name: Name, read: (text: string) => T | undefined): T | undefined => {
    const text = said.get(name);
    return text === null || text === '' ? undefined : read(text);
  };
  const from = one('from', Number);
  const late = said.get('late');
  return clean({
    status: one('status', (it) => NominationStatus.safeParse(it).data),
    region: one('region', (it) => UnRegion.safeParse(it).data),
    seatGroup: one('seatGroup', (it) => SeatGroup.safeParse(it).data),
    late: late === 'yes' || late === 'no' ? late : undefined,
    words: one('words', (it) => it.slice(0, 100)),
    callId: one('callId', String),
    from: from !== undefined && Number.isInteger(from) && from > 0 ? from : undefined,
  });
}

const clean = (it: { [K in keyof Sieve]: Sieve[K] | undefined }): Sieve =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined));

/** The address of the register with a sieve, at its beginning unless it says where. */
export function addressWith(base: string, sieve: { [K in keyof Sieve]?: Sieve[K] | undefined }): string {
  const said = new URLSearchParams();
  for (const name of names) {
    const value = sieve[name];
    if (value !== undefined && value !== '') said.set(name, String(value));
  }
  const words = said.toString();
  return `${base}/nominations${words === '' ? '' : `?${words}`}`;
}

/** The sieve of the page, which stands in its address, and the way to change it. */
export function useSieve(base: string) {
  const search = useSearch();
  const [, go] = useLocation();
  const sieve = sieveIn(search);
  const set = (some: { [K in keyof Sieve]?: Sieve[K] | undefined }) =>
    go(addressWith(base, { ...sieve, from: undefined, ...some }), { replace: true });
  return { sieve, set };
}
