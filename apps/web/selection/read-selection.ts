import { useQueryClient } from '@tanstack/react-query';

const names = [
  ...['selection', 'seat-profiles', 'consultation', 'consultation-views', 'decision', 'selection-letters'],
  ...['compositions', 'vacancies', 'roster'],
];

/** Reads anew what has changed about the selection. */
export function useReadSelection(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })));
  };
}
