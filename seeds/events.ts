import { Events } from '@lib/groups';
import { events } from './facts/events';
import type { Cast } from './people';
import type { Seeding } from './seeding';

/** The calendar of what other bodies did during the cycle. */
export async function seedEvents(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  for (const it of events) await seeding.the(Events).add(cast.as('secretariat'), { groupId, ...it });
}
