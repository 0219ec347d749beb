import type { readMeeting, Reply } from '@lib/contracts';

/** One meeting as whoever reads it may see it. */
export type Meeting = Reply<typeof readMeeting>;
