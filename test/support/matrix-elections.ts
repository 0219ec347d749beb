import { randomUUID } from 'node:crypto';
import type { Scene } from './matrix-scene';

const elections = new WeakMap<Scene, string>();
export function electionOf(scene: Scene): string {
  const id = elections.get(scene) ?? randomUUID();
  elections.set(scene, id);
  return id;
}

/** An election in this state, in which these stand. */
export const electing =
  (state: string, ...candidates: ('member' | 'chair')[]) =>
  async (scene: Scene): Promise<void> => {
    const { world, groupId, people } = scene;
    const elected = state === 'elected' ? people.member.id : null;
    await world.query(
      `insert into chair_election (id, group_id, n, state, opened_at, candidates_until, objections_until, zone, ended_at,
         elected_id, how)
       values ($1, $2, 1, $3, now(), now() + interval '1 day' * $4, now() + interval '5 days', 'UTC', $5, $6, $7)
       on conflict do nothing`,
      [
        electionOf(scene),
        groupId,
        state,
        state === 'candidates' ? 1 : -1,
        elected && new Date(),
        elected,
        elected && 'acclamation',
      ],
    );
    for (const it of candidates)
      await world.query(
        `insert into chair_candidate values ($1, $2, $3, null, now(), '', null) on conflict do nothing`,
        [electionOf(scene), people[it].id, groupId],
      );
  };
