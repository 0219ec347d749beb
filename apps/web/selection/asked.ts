import type { Input, Reply, Route } from '@lib/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call, type Problem } from '@web/app/api';
import { useDevice } from '@web/app/device';

interface When {
  /** Of what the answer holds: it is asked for anew when that has changed. */
  readonly of: readonly (string | number)[];
  readonly enabled?: boolean;
}

/**
 * A question to the engine, asked once for each state of what it is about. Pages are not held up by it: it is asked
 * only once they are there, and going away from it cancels it.
 */
export function useAsked<R extends Route>(
  route: R,
  input: Input<R>,
  { of, enabled = true }: When,
): UseQueryResult<Reply<R>, Problem> {
  const [isHere] = useDevice(() => true, false);
  return useQuery<Reply<R>, Problem>({
    queryKey: ['asked', route.path, input, ...of],
    queryFn: ({ signal }) => call(route, input, { signal }),
    enabled: isHere && enabled,
    staleTime: Infinity,
    retry: false,
  });
}
