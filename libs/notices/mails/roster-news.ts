import type { EntryType, Payload } from '@lib/contracts';
import type { Told } from './told';
import type { Words } from './words';

type Say<T extends EntryType> = (payload: Payload<T>, name: string, words: Words) => string;

const says: { [T in EntryType]?: Say<T> } = {
  'membership.started': ({ party }, name, words) =>
    words.say('news.seated', { name, party: words.party(party) }),
  'membership.ended': ({ party }, name, words) =>
    words.say('news.unseated', { name, party: words.party(party) }),
  'office.taken': ({ kind }, name, words) => words.say('news.office', { name, kind }),
  'office.left': ({ kind }, name, words) => words.say('news.officeLeft', { name, kind }),
  'role.granted': ({ role }, name, words) => words.say('news.role', { name, role }),
  'role.ended': ({ role }, name, words) => words.say('news.roleEnded', { name, role }),
};

/** A role that comes or goes with a seat or an office is told with it. */
const impliedBy: Partial<Record<string, EntryType>> = {
  'role.granted member': 'membership.started',
  'role.ended member': 'membership.ended',
  'role.granted chair': 'office.taken',
  'role.ended chair': 'office.left',
};

function isImplied({ type, payload }: Told, all: readonly Told[]): boolean {
  if (type !== 'role.granted' && type !== 'role.ended') return false;
  const { personId, role } = payload as Payload<typeof type>;
  const by = impliedBy[`${type} ${role}`];
  return all.some((it) => it.type === by && (it.payload as { personId: string }).personId === personId);
}

/** What has changed in the roster of a group, a line for each. */
export const rosterNews = (told: readonly Told[], words: Words): string[] =>
  told
    .filter((it) => !isImplied(it, told))
    .map(({ type, payload, person }) => {
      const say: Say<EntryType> | undefined = says[type];
      return say?.(payload, person ?? '', words) ?? '';
    })
    .filter((it) => it !== '');
