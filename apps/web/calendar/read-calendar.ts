import { useQueryClient } from '@tanstack/react-query';

/** Reads anew what an act on the calendar changes. */
export function useReadCalendar(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const name of ['events', 'back-plan']) void queries.invalidateQueries({ queryKey: [name] });
  };
}
