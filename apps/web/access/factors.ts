import type { listFactors, Reply } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';

/** With what somebody comes in. */
export type Factors = Reply<typeof listFactors>;

/** Reads again with what one comes in, and where one is signed in: a change of the first may end some of the second. */
export function useRefreshFactors(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(['factors', 'sessions'].map((name) => queries.invalidateQueries({ queryKey: [name] })));
  };
}

/** A long code in groups of four, as it is read out and typed. */
export const inFours = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ');
