import { previewNotification, type Reply } from '@lib/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, type Problem } from '@web/app/api';
import { useGroup } from '@web/app/group';
import type { Notification } from './names';

export type Preview = Reply<typeof previewNotification>;

/** Who gets it as it stands, and the mail as one of them would get it. */
export function usePreview({ id: notificationId, version }: Notification, recipient: string | null) {
  const { groupId } = useGroup();
  const input = { groupId, notificationId, ...(recipient !== null && { recipient }) };
  return useQuery<Preview, Problem>({
    queryKey: ['preview', input, version],
    queryFn: ({ signal }) => call(previewNotification, input, { signal }),
    placeholderData: keepPreviousData,
  });
}
