import type { Input, Reply, Route } from '@lib/contracts';
import { QueryClient, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call, mayPass, type Ask, type Problem } from './api';
import { givenPart, givenView } from './given-views';

/** A route that shows a view: its name is the first part of the query's key. */
export type Shown = Route & { readonly shows: string };

const newest = (tries: number, error: unknown): boolean => tries < 2 && mayPass(error);

/**
 * The views that this page has read. They grow stale by what the journal says, not by the clock.
 * @param server how to ask, where pages are drawn for others: each view is asked for once
 */
export const newQueries = (server?: { ask: Ask }): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: server ? Infinity : 600_000,
        retry: server ? false : newest,
        // What was refused is drawn as that, and not asked for anew by each drawing.
        ...(server && { retryOnMount: false }),
        retryDelay: (tries) => 600 * 2 ** tries * (0.75 + Math.random() / 2),
        networkMode: 'always',
        refetchOnWindowFocus: true,
        ...(server && { meta: server }),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** How a view is named and read: the same on a page and on a server that renders it. */
export const queryOf = <R extends Shown>(route: R, input: Input<R>) =>
  queryOptions<Reply<R>, Problem>({
    queryKey: [route.shows, input],
    queryFn: ({ signal, meta }) => call(route, input, { signal, ...(meta as { ask?: Ask } | undefined) }),
    // What came with the page need not be fetched again; it grows stale as if it had been fetched then.
    ...givenView(route, input),
  });

/** What a page needs of a larger view, under a name of its own: the rest does not travel with the page. */
export interface ViewPart<R extends Shown, T> {
  readonly name: string;
  readonly pick: (reply: Reply<R>) => T;
}

/** A part of a view, kept up to date as the view is. It is plain JSON: no dates. */
export function useViewPart<R extends Shown, T>(route: R, input: Input<R>, { name, pick }: ViewPart<R, T>) {
  const queryKey = [route.shows, input, name];
  return useQuery<T, Problem>({
    queryKey,
    queryFn: async ({ signal, meta }) =>
      pick(await call(route, input, { signal, ...(meta as { ask?: Ask } | undefined) })),
    ...givenPart<T>(queryKey),
  });
}

/** A view of the API, kept up to date by the journal while it is on the screen. */
export const useView = <R extends Shown>(
  route: R,
  input: Input<R>,
  when: { enabled?: boolean } = {},
): UseQueryResult<Reply<R>, Problem> => useQuery({ ...queryOf(route, input), ...when });
