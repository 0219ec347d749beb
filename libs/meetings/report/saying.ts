import type { Sat, Saying, Who } from './saying.rules';

const nobodyKnown: Pick<Who, 'name' | 'party' | 'affiliation'> = {
  name: 'somebody',
  party: null,
  affiliation: '',
};
const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Times are those of the meeting's zone; those of another day than its first name that day. */
export function saidOf(
  { people, zone, kind }: Pick<Sat, 'people' | 'zone' | 'kind'>,
  openedAt: Date | null,
): Saying {
  const parties = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const date = new Intl.DateTimeFormat('en-GB', { ...long, timeZone: zone });
  const day = new Intl.DateTimeFormat('en-GB', { ...long, timeZone: 'UTC' });
  const person = (id: string): string => {
    const { name, party, affiliation } = people.get(id) ?? nobodyKnown;
    const from = party === null ? affiliation : (parties.of(party) ?? party);
    return from === '' ? name : `${name} (${from})`;
  };
  return {
    group: kind === 'task_group' ? 'task group' : 'group',
    person,
    people: (ids) => new Intl.ListFormat('en-GB').format(ids.map(person)),
    time: (at) => {
      const isAnotherDay = openedAt !== null && date.format(at) !== date.format(openedAt);
      return isAnotherDay ? `${hour.format(at)} on ${date.format(at)}` : hour.format(at);
    },
    date: (at) => date.format(at),
    day: (on) => day.format(new Date(`${on}T00:00:00Z`)),
  };
}
