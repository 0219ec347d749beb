import type { Standee } from '@lib/access';
import type { Sheet } from '@lib/journal';

/** One batch of a journal, while it is turned into tasks, mail and news. */
export interface Batch {
  groupId: string;
  sheet: Sheet;
  /** Everyone who has a role in the group now. */
  people: () => Promise<Standee[]>;
  /** The messages that are now owed. */
  owed: string[];
}
