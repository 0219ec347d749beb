import type { readMeeting, Reply } from '@lib/contracts';

/** One meeting as whoever reads it may see it. */
export type Meeting = Reply<typeof readMeeting>;

/** Whether it has not begun, and is not called off. */
export const isToCome = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'planned' || state === 'convened';
