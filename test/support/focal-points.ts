import { addFocalPoint, endFocalPoint } from '@lib/contracts';
import type { Person } from './person';

/** Somebody of each of these Parties who gets its letters, at an address of this group alone; and the way to end them. */
export async function speaking(desk: Person, groupId: string, ...parties: string[]) {
  const addressOf = (party: string) => `${party.toLowerCase()}.${groupId}@parties.example`;
  const ids = new Map<string, string>();
  for (const party of parties) {
    const who = { name: `Focal of ${party}`, title: '', email: addressOf(party), fallbackEmail: null };
    const { focalPointId } = await desk.call(addFocalPoint, {
      ...{ groupId, party, ...who, language: 'en' as const },
    });
    ids.set(party, focalPointId);
  }
  const end = (party: string) =>
    desk.call(endFocalPoint, { groupId, focalPointId: ids.get(party) ?? '' }).then(() => ids.delete(party));
  return {
    addressOf,
    idOf: (party: string): string => ids.get(party) ?? '',
    /** Of some recipients the Parties whose people these are, in their order. */
    among: (all: readonly { address: string; party: string | null }[]): string[] =>
      all.filter(({ address }) => address.includes(groupId)).map(({ party }) => party ?? ''),
    end,
    /** Nobody speaks any longer: focal points are those of all groups, also of other tests. */
    silence: async () => {
      for (const party of [...ids.keys()]) await end(party);
    },
  };
}
