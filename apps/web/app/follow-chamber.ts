import { useEffect } from 'react';
import { useGroup } from './group';
import { follow } from './live';

/** Follows the journal in which nominations stand: what comes in shows by itself. */
export function useChamber(chamber: { id: string; seq: number } | null | undefined): void {
  const { groupId } = useGroup();
  const id = chamber?.id;
  const after = chamber?.seq ?? 0;
  // The line is opened once, whatever its number is by now.
  useEffect(() => (id === undefined ? undefined : follow(id, after, groupId)), [id, groupId]);
}
