import { whoAmI } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { call } from '@web/app/api';

const wanted = 'wanted';

/** Goes on to the first group of the one who has just signed in, or to the list of groups. */
export function useEnter(): () => Promise<void> {
  const queries = useQueryClient();
  const [, go] = useLocation();
  return async () => {
    // What was read as somebody else, or as nobody, is not this person's.
    queries.clear();
    const { me } = await call(whoAmI, {});
    const next = new URLSearchParams(window.location.search).get(wanted);
    const [first] = me?.groups ?? [];
    const own = first ? `/g/${first.slug}` : '/';
    go(next?.startsWith('/') && !next.startsWith('//') ? next : own);
  };
}
