import { useQueryClient } from '@tanstack/react-query';

/** Has the people of a group and their seats read anew, after something was done about one of them. */
export function useRefreshPeople(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const view of ['people', 'roster']) void queries.invalidateQueries({ queryKey: [view] });
  };
}
