import { Cycles } from '@lib/groups';
import type { Step } from './facts/cycle';
import type { Cast } from './people';
import type { Seeding } from './seeding';

/** The secretariat says when steps of the cycle began and ended. */
export async function dateSteps(
  seeding: Seeding,
  cast: Cast,
  groupId: string,
  steps: readonly Step[],
): Promise<void> {
  for (const step of steps) await seeding.the(Cycles).date(cast.as('secretariat'), { groupId, ...step });
}
