import { useMemo } from 'react';
import { readRoster, type Reply } from '@lib/contracts';
import { useViewPart } from '@web/app/query';
import type { Somebody } from './review';

type Named = Somebody & { id: string };

type Roster = Reply<typeof readRoster>;

/** Everyone of the group: members, and those who serve or attend it. Of each only the name. */
const namesIn = ({ staff, members }: Roster): Named[] =>
  [...staff, ...members].map(({ id, name, party, sample }) => ({ id, name, party, sample }));

const byId = (all: readonly Named[]): ReadonlyMap<string, Somebody> => new Map(all.map((it) => [it.id, it]));

/** Who is who, where the whole roster has been read anyway. */
export const peopleOf = (roster: Roster | undefined): ReadonlyMap<string, Somebody> =>
  byId(roster ? namesIn(roster) : []);

/** Who somebody of the group is, by their id. */
export function usePeopleById(groupId: string): ReadonlyMap<string, Somebody> {
  const { data } = useViewPart(readRoster, { groupId }, { name: 'names', pick: namesIn });
  return useMemo(() => byId(data ?? []), [data]);
}
