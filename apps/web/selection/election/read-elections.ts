import { useQueryClient } from '@tanstack/react-query';

/** Reads anew what an election changes: itself, and who holds the office. */
export function useReadElections(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const name of ['chair-elections', 'roster', 'cycle'])
      void queries.invalidateQueries({ queryKey: [name] });
  };
}
