import { signOut, whoAmI, type Reply, type Role } from '@lib/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from './api';
import { queryOf } from './query';

export type Me = NonNullable<Reply<typeof whoAmI>['me']>;

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

const useWhoAmI = () => useQuery({ ...queryOf(whoAmI, {}), refetchOnWindowFocus: 'always' });

let lastSeen: Me | null = null;

/**
 * Who is signed in here; null is nobody, undefined is not known yet. Whose session has run out stays on the page,
 * so that nothing they have typed is taken away; what they send is refused until they have signed in again.
 */
export function useMe(): Me | null | undefined {
  const me = useWhoAmI().data?.me;
  // A server shows pages to many: what one of them was is none of the next one's business.
  if (me && typeof window !== 'undefined') lastSeen = me;
  return me === null ? lastSeen : me;
}

/** Whether the session ran out while this page was open. */
export const useRanOut = (): boolean => useWhoAmI().data?.me === null && lastSeen !== null;

export const useDemo = (): boolean => useWhoAmI().data?.demo ?? false;

/** The time zone of the reader: of their profile, else of their device. */
export const useZone = (): string => useMe()?.timeZone ?? ownZone();

/** What the reader may be in a group. */
export function useRoles(groupId: string): readonly Role[] {
  return useMe()?.groups.find(({ id }) => id === groupId)?.roles ?? [];
}

/**
 * Ends the session and forgets every view that was read in it.
 * @param forget takes from the device what is kept there of whoever leaves
 */
export function useSignOut(): (forget: () => Promise<void>) => Promise<void> {
  const queries = useQueryClient();
  return async (forget) => {
    await call(signOut, {});
    await forget();
    queries.clear();
    // Nothing of the person who has left stays in the memory of the page.
    window.location.assign('/');
  };
}
