import { useQueryClient } from '@tanstack/react-query';

/** Reads anew what has changed about nominations. */
export function useReadNominations(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    const names = ['nomination', 'nominations', 'disclosure'];
    await Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })));
  };
}
