import { useQueryClient } from '@tanstack/react-query';

/** Reads the lotteries anew. */
export function useReadLotteries(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['lotteries'] });
}
