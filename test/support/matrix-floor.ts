import { randomUUID } from 'node:crypto';
import type { Asker } from './matrix-facts';
import { meeting, planOf } from './matrix-meetings';
import type { Scene } from './matrix-scene';

interface Things {
  readonly speakerId: string;
  readonly soundingId: string;
  readonly decidedId: string;
}
const known = new WeakMap<Scene, Things>();

/** The ids of somebody who waits to speak, of a decision that is proposed, and of one that was agreed. */
export function floorOf(scene: Scene): Things {
  const it = known.get(scene) ?? {
    ...{ speakerId: randomUUID(), soundingId: randomUUID(), decidedId: randomUUID() },
  };
  known.set(scene, it);
  return it;
}

/** Whoever asks; another member where that is nobody. */
export const askerOf = (scene: Scene, asker: Asker): string => scene.people[asker].id || scene.other;

const agenda = (itemId: string): string =>
  JSON.stringify([
    {
      ...{ id: itemId, level: 0, title: 'Opening', annotation: '', minutes: 5, presenter: '' },
      ...{ visibility: 'group', documents: [], number: '1', heading: false },
    },
  ]);

/** A meeting that was convened with an agenda of one item, and of which it is said what its quorum is. */
export async function convened(scene: Scene): Promise<void> {
  await meeting('convened')(scene);
  const { meetingId, itemId } = planOf(scene);
  await scene.world.query('update meeting set quorum = 1 where id = $1', [meetingId]);
  await scene.world.query(
    `insert into agenda_issue values ($1, 0, $2, now(), null, '', $3, '[]') on conflict do nothing`,
    [meetingId, scene.groupId, agenda(itemId)],
  );
}

/** The same meeting in session, its item open; everybody is there, and whoever asks waits to speak. */
export async function sitting(scene: Scene, asker: Asker): Promise<void> {
  const { world, groupId, people } = scene;
  const { meetingId, itemId } = planOf(scene);
  await convened(scene);
  await world.query(`update meeting set state = 'in_session' where id = $1`, [meetingId]);
  await world.query(
    `insert into meeting_floor values ($1, $2, now(), null, null, $3, false, null, $4, true, null)
     on conflict do nothing`,
    [meetingId, groupId, people.chair.id, itemId],
  );
  await world.query(
    `insert into floor_item values ($1, $2, $3, 'open', 0, now(), false) on conflict do nothing`,
    [...[meetingId, itemId, groupId]],
  );
  const { chair, member, secretariat, head, observer } = people;
  for (const id of [...[chair, member, secretariat, head, observer].map((it) => it.id), scene.other])
    await world.query(
      `insert into attendance values ($1, $2, $3, 'present', now(), null, null, '') on conflict do nothing`,
      [meetingId, id, groupId],
    );
  await world.query(
    `insert into floor_turn values ($1, $2, $3, $4, $5, 'statement', 'waiting', 1, now(), null, null, null, null)
     on conflict do nothing`,
    [floorOf(scene).speakerId, meetingId, groupId, itemId, askerOf(scene, asker)],
  );
}

/** And a decision is proposed in it. */
export async function sounding(scene: Scene, asker: Asker): Promise<void> {
  await sitting(scene, asker);
  const { meetingId, itemId } = planOf(scene);
  await scene.world.query(
    `insert into sounding values ($1, $2, $3, $4, 'So be it.', 'open', now(), null) on conflict do nothing`,
    [floorOf(scene).soundingId, meetingId, scene.groupId, itemId],
  );
}

/** And somebody has the floor. */
export async function speaking(scene: Scene, asker: Asker): Promise<void> {
  await sitting(scene, asker);
  await scene.world.query(
    `update floor_turn set state = 'speaking', began_at = now(), seconds = 180 where id = $1`,
    [floorOf(scene).speakerId],
  );
}

/** A meeting in session that has decided something. */
export async function decided(scene: Scene, asker: Asker): Promise<void> {
  await sitting(scene, asker);
  const { meetingId, itemId } = planOf(scene);
  const { decidedId } = floorOf(scene);
  await scene.world.query(
    `insert into sounding values ($1, $2, $3, $4, 'So be it.', 'agreed', now(), now()) on conflict do nothing`,
    [decidedId, meetingId, scene.groupId, itemId],
  );
  await scene.world.query(
    `insert into meeting_decision values ($1, 1, $2, $3, $4, '1/1', 'So be it.', now(), '{}') on conflict do nothing`,
    [meetingId, scene.groupId, itemId, decidedId],
  );
}
