import { Family, type Input, type readRecord } from '@lib/contracts';
import { instantOf } from '@web/ui/wall-time';

/** What of the record is asked for, as it stands in the address. Days are those of the reader’s own zone. */
export interface Sifting {
  type: Family | '';
  actor: string;
  from: string;
  to: string;
  /** Only what comes before this entry; null begins with the newest. */
  before: number | null;
}

const isDay = /^\d{4}-\d\d-\d\d$/;
const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads an address. What is none of the record's is passed over. */
export function siftingIn(search: string): Sifting {
  const asked = new URLSearchParams(search);
  const text = (name: string, is: RegExp) => {
    const it = asked.get(name) ?? '';
    return is.test(it) ? it : '';
  };
  return {
    type: Family.safeParse(asked.get('type')).data ?? '',
    actor: text('actor', isId),
    from: text('from', isDay),
    to: text('to', isDay),
    before: Number(text('before', /^[1-9]\d{0,8}$/)) || null,
  };
}

/** The address that asks for this. */
export function addressOf(place: string, sifting: Sifting): string {
  const asked = Object.entries(sifting).filter(([, it]) => it !== '' && it !== null);
  if (asked.length === 0) return place;
  return `${place}?${new URLSearchParams(asked.map(([name, it]) => [name, String(it)])).toString()}`;
}

export const isSifted = ({ type, actor, from, to }: Sifting): boolean =>
  [type, actor, from, to].some((it) => it !== '');

export const isBackwards = ({ from, to }: Sifting): boolean => from !== '' && to !== '' && to < from;

/** What the API is asked. The last day belongs to it. */
export function inputOf(groupId: string, sifting: Sifting, zone: string): Input<typeof readRecord> {
  const { type, actor, before } = sifting;
  const from = startOf(sifting.from, zone);
  const to = startOf(dayAfter(sifting.to), zone);
  return {
    groupId,
    ...(type !== '' && { type }),
    ...(actor !== '' && { actor }),
    ...(before !== null && { before }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

const startOf = (day: string, zone: string): Date | null => instantOf(`${day}T00:00`, zone);

function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(at) ? '' : new Date(at + 86_400_000).toISOString().slice(0, 10);
}
