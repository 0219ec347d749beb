import { compareVersions, type DraftHead } from '@lib/contracts';
import { useView } from '@web/app/query';
import type { Change } from './changed-paragraphs';

const none: readonly Change[] = [];

/** What the working text has that the version the members know has not. */
export function useWorkingChanges(groupId: string, { id, current }: DraftHead): readonly Change[] {
  const input = { groupId, draftId: id, from: current?.n ?? 1, to: 'working' as const };
  return useView(compareVersions, input, { enabled: current !== null }).data?.changes ?? none;
}
