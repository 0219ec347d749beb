import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type MeetingState, MOST_BYTES } from '@lib/contracts';
import { FileStore, inspectAttachment } from '@lib/platform';
import type { Scene } from './matrix-scene';
import { pdf } from './nominating';

interface Things {
  readonly meetingId: string;
  readonly pollId: string;
  readonly slotId: string;
  readonly itemId: string;
  readonly suggestionId: string;
  readonly fileId: string;
  readonly recusalId: string;
}
const known = new WeakMap<Scene, Things>();

/** The ids of a meeting and of a poll in a scene. */
export function planOf(scene: Scene): Things {
  const it = known.get(scene) ?? {
    meetingId: randomUUID(),
    pollId: randomUUID(),
    slotId: randomUUID(),
    itemId: randomUUID(),
    suggestionId: randomUUID(),
    fileId: randomUUID(),
    recusalId: randomUUID(),
  };
  known.set(scene, it);
  return it;
}

/** A meeting in this state, a week ahead. */
export const meeting =
  (state: MeetingState) =>
  async (scene: Scene): Promise<void> => {
    const { meetingId } = planOf(scene);
    await scene.world.query(
      `insert into meeting (id, group_id, n, kind, title, state, zone, join_url)
       values ($1, $2, 1, 'online', 'First', $3, 'UTC', 'https://meet.example/x') on conflict do nothing`,
      [meetingId, scene.groupId, state],
    );
    await scene.world.query(
      `insert into meeting_day select $1, now() + interval '7 days', now() + interval '7 days 2 hours', $2
        where not exists (select from meeting_day where meeting_id = $1)`,
      [meetingId, scene.groupId],
    );
  };

/** A poll with one time, a week ahead. */
export async function poll(scene: Scene): Promise<void> {
  const { pollId, slotId } = planOf(scene);
  await scene.world.query(
    `insert into date_poll (id, group_id, kind, title, minutes, state, opened_at, closes_at, zone)
     values ($1, $2, 'online', 'First', 120, 'open', now(), now() + interval '3 days', 'UTC') on conflict do nothing`,
    [pollId, scene.groupId],
  );
  await scene.world.query(
    `insert into date_slot values ($1, $2, $3, now() + interval '7 days') on conflict do nothing`,
    [slotId, pollId, scene.groupId],
  );
}

/** A meeting with an agenda of one item that is being prepared, and one that was circulated; and a suggestion. */
export async function agenda(scene: Scene): Promise<void> {
  const { world, groupId, other } = scene;
  await meeting('planned')(scene);
  const { meetingId, itemId, suggestionId } = planOf(scene);
  await world.query(
    `insert into agenda_item (id, group_id, meeting_id, position, level, title, visibility)
     values ($1, $2, $3, 0, 0, 'Opening', 'group') on conflict do nothing`,
    [itemId, groupId, meetingId],
  );
  await world.query(
    `insert into agenda_issue values ($1, 0, $2, now(), null, 'A note', '[]', '[]') on conflict do nothing`,
    [meetingId, groupId],
  );
  await world.query(
    `insert into agenda_suggestion (id, group_id, meeting_id, person_id, title, reason, at)
     values ($1, $2, $3, $4, 'Funding', '', now()) on conflict do nothing`,
    [suggestionId, groupId, meetingId, other],
  );
}

/** The same with a file that an item of the circulated agenda names. */
export async function agendaFile(scene: Scene): Promise<void> {
  const { world, groupId } = scene;
  await meeting('planned')(scene);
  const { meetingId, fileId } = planOf(scene);
  const { sha256, size, mime } = await world.app
    .get(FileStore, { strict: false })
    .put(Readable.from([pdf]), { most: MOST_BYTES, inspect: inspectAttachment });
  await world.query('insert into stored_file values ($1, $2, $3, now()) on conflict do nothing', [
    sha256,
    size,
    mime,
  ]);
  await world.query(
    `insert into agenda_file values ($1, $2, $3, $4, 'annex.pdf', null, now()) on conflict do nothing`,
    [fileId, groupId, meetingId, sha256],
  );
  const items = [
    { number: '1', visibility: 'group', documents: [{ symbol: '', title: 'Annex', url: '', fileId }] },
  ];
  await world.query(
    `insert into agenda_issue values ($1, 0, $2, now(), null, '', $3, '[]') on conflict do nothing`,
    [meetingId, groupId, JSON.stringify(items)],
  );
}

/** A meeting whose circulated agenda has one item, and that is closed. */
export async function closedItem(scene: Scene): Promise<void> {
  await meeting('convened')(scene);
  const { meetingId, itemId } = planOf(scene);
  const item = {
    id: itemId,
    level: 0,
    title: 'Interests',
    number: '1',
    heading: false,
    visibility: 'closed',
  };
  await scene.world.query(
    `insert into agenda_issue values ($1, 0, $2, now(), null, '', $3, '[]') on conflict do nothing`,
    [meetingId, scene.groupId, JSON.stringify([{ ...item, minutes: null, documents: [] }])],
  );
}

/** And two members are recused from it. */
export async function recused(scene: Scene): Promise<void> {
  await closedItem(scene);
  const { meetingId, itemId, recusalId } = planOf(scene);
  for (const [id, personId] of [
    [recusalId, scene.other],
    [scene.people.member.id, scene.people.member.id],
  ])
    await scene.world.query(
      `insert into item_recusal values ($1, $2, $3, $4, $5, 'They hold shares', now(), $6, null, null) on conflict do nothing`,
      [id, scene.groupId, meetingId, itemId, personId, scene.people.secretariat.id],
    );
}
