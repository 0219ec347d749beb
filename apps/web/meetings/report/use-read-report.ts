import { useQueryClient } from '@tanstack/react-query';
import { useReadMeetings } from '../read-meetings';

/** Reads anew what an act on a report changes. */
export function useReadReport(): () => void {
  const queries = useQueryClient();
  const readMeetings = useReadMeetings();
  return () => {
    void queries.invalidateQueries({ queryKey: ['meeting-report'] });
    readMeetings();
  };
}
