import { randomUUID } from 'node:crypto';
import type { Asker } from './matrix-facts';
import type { When } from './matrix-rows';
import type { Scene } from './matrix-scene';
import { inEachCirculation, inEachDraft, type Step, workday } from './matrix-step';

const ofCirculation = ({ groupId, circulationId }: Scene) => ({ groupId, circulationId });
const shows = ({ circulationId }: Scene) => circulationId;
const isOver = ({ circulation }: When) => !['open', 'broken', 'consulting'].includes(circulation);

/** An objection of this asker stands; only in what still takes answers can there be one. */
async function objects(scene: Scene, asker: Asker): Promise<void> {
  const { world, groupId, circulationId, people, sha256, when } = scene;
  const { id, party } = people[asker];
  if (isOver(when) || party === null) return;
  await world.query('delete from agreement_answer where circulation_id = $1', [circulationId]);
  await world.query(
    `insert into agreement_answer (id, group_id, circulation_id, person_id, party, kind, note, paragraphs, reason,
                                   proposed, hashes, at, late)
     values ($1, $2, $3, $4, $5, 'object', '', '{1}', 'Too narrow', 'Wider', $6, now(), false)`,
    [randomUUID(), groupId, circulationId, id, party, [sha256]],
  );
}

/** No other circulation of this text is under way. */
const isFree = ({ world, circulationId }: Scene) =>
  world.query(`update circulation set state = 'superseded', bundle = '[]' where id = $1`, [circulationId]);

/** Circulations for agreement. */
export const agreementSteps: Record<string, Step> = {
  listCirculations: { ...inEachDraft(), isList: true, input: ({ groupId }) => ({ groupId }), shows },
  readCirculation: { ...inEachDraft(), input: ofCirculation, shows },
  openCirculation: {
    ...inEachDraft(),
    ready: isFree,
    input: ({ groupId, versionId, sha256 }) => ({
      groupId,
      versions: [{ versionId, sha256 }],
      mode: 'silence',
      expiresAt: workday(8),
      zone: 'UTC',
      note: '',
    }),
  },
  giveAnswer: {
    ...inEachCirculation(),
    input: (scene) => ({
      ...ofCirculation(scene),
      hashes: [scene.sha256],
      kind: 'agree',
      note: '',
      objection: null,
    }),
  },
  liftObjection: {
    ...inEachCirculation(),
    ready: objects,
    input: (scene) => ({ ...ofCirculation(scene), note: '' }),
    instead: (when) => (isOver(when) ? 'circulation-over' : null),
  },
  extendCirculation: {
    ...inEachCirculation(),
    input: (scene) => ({
      ...ofCirculation(scene),
      expiresAt: workday(10),
      zone: 'UTC',
      reason: 'A holiday.',
    }),
    instead: (when) => (isOver(when) ? 'circulation-over' : null),
  },
  consultObjectors: {
    ...inEachCirculation(),
    input: (scene) => ({ ...ofCirculation(scene), note: '' }),
    instead: (when) => {
      if (isOver(when)) return 'circulation-over';
      return when.circulation === 'open' ? 'not-broken' : null;
    },
  },
  reviseText: {
    ...inEachCirculation(),
    input: (scene) => ({ ...ofCirculation(scene), reason: 'Paragraph 1 is not clear.' }),
    instead: (when) => (isOver(when) ? 'circulation-over' : null),
  },
  concludeCirculation: {
    ...inEachCirculation(),
    input: (scene) => ({ ...ofCirculation(scene), as: 'to_meeting', reason: 'It takes a talk.' }),
    instead: (when) => {
      if (isOver(when)) return 'circulation-over';
      return when.circulation === 'open' ? 'not-broken' : null;
    },
  },
};
