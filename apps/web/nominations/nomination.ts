import type { readNomination, Reply } from '@lib/contracts';

/** One nomination as the secretariat has it. */
export type Nomination = Reply<typeof readNomination>;
