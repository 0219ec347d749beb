import { randomUUID } from 'node:crypto';
import { Agendas, Attendances, Meetings, Sessions, Soundings, Speaking } from '@lib/meetings';
import {
  agendaSitting,
  decisionSitting,
  meetingSitting,
  present,
  quorumSitting,
  waiting,
} from './facts/sitting';
import type { Viewer } from '@lib/platform';
import type { Cast } from './people';
import type { Seeding } from './seeding';

const MINUTE = 60_000;

/**
 * A meeting that is in session: the chair has opened it a little early, one item is done with, and members wait to speak
 * on the next. They attend without a device, so that no line of theirs is missed.
 */
export async function seedSitting(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  const [desk, chair] = [cast.as('secretariat'), presiding(cast)];
  const startsAt = new Date(Math.ceil(Date.now() / MINUTE + 10) * MINUTE);
  const days = [{ startsAt, endsAt: new Date(startsAt.getTime() + 120 * MINUTE) }];
  const { meetingId } = await seeding.the(Meetings).plan(desk, { groupId, ...meetingSitting, days });
  const items = agendaSitting.map((it) => ({ id: randomUUID(), ...it }));
  await seeding.the(Agendas).edit({ ...desk, match: 1 }, { groupId, meetingId, items });
  await seeding.the(Agendas).issue(desk, { groupId, meetingId, note: '' });
  const of = { groupId, meetingId };
  await seeding.the(Sessions).setQuorum(desk, { ...of, members: quorumSitting });
  await seeding.the(Sessions).open(chair, { ...of, actingId: null });
  await attend(seeding, cast, of);
  await discuss(
    seeding,
    cast,
    of,
    items.map(({ id }) => id),
  );
}

/** The chair, asked by the policy: that they are it is what lets them open the meeting. */
const presiding = (cast: Cast): Viewer => ({ ...cast.as('chair'), does: 'M08' });

interface OfMeeting {
  readonly groupId: string;
  readonly meetingId: string;
}

async function attend(seeding: Seeding, cast: Cast, of: OfMeeting): Promise<void> {
  for (const key of ['chair', ...present])
    await seeding.the(Attendances).mark(presiding(cast), {
      ...{ ...of, personId: cast.id(key) },
      ...{ status: 'present', note: 'Sample' },
    });
}

async function discuss(
  seeding: Seeding,
  cast: Cast,
  of: OfMeeting,
  itemIds: readonly string[],
): Promise<void> {
  const chair = presiding(cast);
  const [opening = '', advice = ''] = itemIds;
  const take = (itemId: string) => seeding.the(Speaking).take(chair, { ...of, itemId, to: 'open' });
  await take(opening);
  const { soundingId } = await seeding.the(Soundings).open(chair, { ...of, text: decisionSitting });
  for (const key of present)
    await seeding.the(Soundings).answer(cast.as(key), { ...of, soundingId, objects: false, words: '' });
  await seeding.the(Soundings).end(chair, { ...of, soundingId, agreed: true });
  await take(advice);
  for (const key of waiting)
    await seeding
      .the(Speaking)
      .ask(cast.as(key), { ...of, itemId: advice, kind: 'statement', personId: null });
}
