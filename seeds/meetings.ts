import { randomUUID } from 'node:crypto';
import { Agendas, Meetings } from '@lib/meetings';
import { agendaAhead, meetingAhead } from './facts/meetings';
import type { Cast } from './people';
import type { Seeding } from './seeding';
import { workdayAfter } from './workdays';

const HOUR = 3_600_000;
const DAYS_AHEAD = 12;

/** A meeting that is ahead, and its agenda as it was circulated. */
export async function seedMeeting(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  const desk = cast.as('secretariat');
  const endsAt = workdayAfter(new Date(), DAYS_AHEAD);
  const days = [{ startsAt: new Date(endsAt.getTime() - 2 * HOUR), endsAt }];
  const { meetingId } = await seeding.the(Meetings).plan(desk, { groupId, ...meetingAhead, days });
  const items = agendaAhead.map((it) => ({ id: randomUUID(), ...it }));
  await seeding.the(Agendas).edit({ ...desk, match: 1 }, { groupId, meetingId, items });
  await seeding.the(Agendas).issue(desk, { groupId, meetingId, note: '' });
}
