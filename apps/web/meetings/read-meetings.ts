import { useQueryClient } from '@tanstack/react-query';

/** Reads anew what an act on a meeting, or on the search for its date, changes. */
export function useReadMeetings(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const name of [
      'meetings',
      'meeting',
      'agenda',
      'agenda-draft',
      'recusals',
      'floor',
      'date-poll',
      'home',
    ])
      void queries.invalidateQueries({ queryKey: [name] });
  };
}
