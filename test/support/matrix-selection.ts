import { createHash, randomUUID } from 'node:crypto';
import { bureauToken } from '@lib/selection';
import type { SelectionState } from '@lib/contracts';
import { config } from '@lib/platform';
import { having, thingsOf } from './matrix-nominations';
import type { Scene } from './matrix-scene';
import { profileOf } from './seat-profiles';

/** What there is of a selection in a scene. */
interface Choice {
  readonly proposalId: string;
  readonly otherId: string;
  readonly roundId: string;
  readonly decisionId: string;
  readonly lotteryId: string;
  readonly membershipId: string;
  put: Promise<void> | null;
}
const known = new WeakMap<Scene, Choice>();

export function choiceOf(scene: Scene): Choice {
  const [proposalId, otherId, roundId, decisionId, lotteryId, membershipId] = Array.from({ length: 6 }, () =>
    randomUUID(),
  );
  const fresh = { proposalId, otherId, roundId, decisionId, lotteryId, membershipId, put: null } as Choice;
  const choice = known.get(scene) ?? fresh;
  known.set(scene, choice);
  return choice;
}

const profile = profileOf({ AFRICA: 1 });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const at = new Date(Date.now() - 1_800_000);

/**
 * Puts a selection into a scene, once: two nominees, a profile and a draft of the next, two proposals; where it is with
 * the Bureau, or was, a round; where it is decided, or was, the decision with its reasons. In a group that is
 * constituted, or further, it is published.
 */
export const choosing =
  (state: SelectionState) =>
  async (scene: Scene): Promise<void> => {
    await having({ status: 'eligible' })(scene);
    const choice = choiceOf(scene);
    choice.put ??= put(scene, choice, stateIn(scene, state));
    await choice.put;
  };

const stateIn = ({ when }: Scene, state: SelectionState): SelectionState =>
  when.stage === 'constituted' || when.stage === 'closed' ? 'published' : state;

const inserter =
  (scene: Scene) =>
  async (table: string, row: object): Promise<void> => {
    const whose = { chamber_id: thingsOf(scene).chamberId, group_id: scene.groupId };
    await scene.world.sealed(
      scene.groupId,
      `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify({ ...whose, ...row })],
    );
  };

async function put(scene: Scene, choice: Choice, state: SelectionState): Promise<void> {
  const insert = inserter(scene);
  const { nominationId } = thingsOf(scene);
  // Interests that are not cleared keep whoever has them from being chosen.
  await scene.world.sealed(scene.groupId, `update disclosure set status = 'clear' where group_id = $1`, [
    scene.groupId,
  ]);
  await insert('selection', { state, begun_at: at, published_at: state === 'published' ? at : null });
  for (const [version, adopted_on] of [
    [1, '2026-01-05'],
    [2, null],
  ])
    await insert('seat_profile', {
      ...{ id: randomUUID(), version, profile, adopted_on, note: '', revision: 1 },
      written_at: at,
    });
  for (const [id, letter] of [
    [choice.proposalId, 'A'],
    [choice.otherId, 'B'],
  ])
    await insert('proposal', {
      ...{
        id,
        letter,
        name: letter,
        revision: 1,
        profile_version: 1,
        pool_version: '',
        made_at: at,
        changed_at: at,
      },
    });
  const place = { nomination_id: nominationId, place: 'in', revision: 1, at };
  for (const proposal_id of [choice.proposalId, choice.otherId])
    await insert('proposal_place', { ...place, proposal_id });
  await insert('lottery', {
    ...{ id: choice.lotteryId, at, among: 'all', size: 1, chances: [], panels: [[nominationId]], off: 0 },
    receipt: { inputs: '', list: sha256(`${nominationId}\n`), solver: 'HiGHS', among: 'all', size: 1 },
  });
  if (state !== 'open') await putRound(scene, choice, state);
  if (state === 'decided' || state === 'published') await putDecision(scene, choice);
}

async function putRound(scene: Scene, { roundId, proposalId }: Choice, state: SelectionState): Promise<void> {
  const insert = inserter(scene);
  const { nominationId: id } = thingsOf(scene);
  const nominee = {
    ...{
      id,
      receipt: 1,
      party: 'SN',
      region: 'AFR',
      ldc: true,
      sids: false,
      name: 'Nominee of SN',
      title: '',
    },
    ...{ organization: '', gender: null, languages: [], fundingEligible: null, seatGroup: 'AFRICA' },
    ...{
      seats: ['AFRICA'],
      seatsReason: null,
      expertise: [],
      status: 'eligible',
      standing: 'choosable',
      reason: '',
    },
    ...{ disclosure: null, letterDate: null, files: [], sameAs: [], place: 'in', rank: null },
  };
  const isOpen = state === 'with_bureau';
  await insert('consultation', {
    ...{
      id: roundId,
      n: 1,
      proposal_id: proposalId,
      state: isOpen ? 'open' : 'concluded',
      profile_version: 1,
    },
    ...{ pool_version: '', frozen: { profile, nominees: [nominee] }, note: '', sent_at: at, zone: 'UTC' },
    ...{
      ends_at: new Date(Date.now() + 86_400_000),
      outcome: '',
      rework: false,
      concluded_at: isOpen ? null : at,
    },
  });
  await insert('consultation_seat', {
    ...{ round_id: roundId, person_id: scene.people.bureau.id, answer: 'no_objection', about: '', text: '' },
    ...{ answered_at: at, by_link: false, no_reply: false },
  });
}

async function putDecision(scene: Scene, { decisionId, proposalId, roundId }: Choice): Promise<void> {
  const insert = inserter(scene);
  const { nominationId, otherId } = thingsOf(scene);
  await insert('selection_decision', {
    ...{ id: decisionId, proposal_id: proposalId, round_id: roundId, profile_version: 1, pool_version: '' },
    ...{ accepted: [], vacant: 0, how: 'So.', revision: 1, decided_at: at },
  });
  for (const [nomination_id, outcome, category, rank] of [
    [nominationId, 'selected', 'AFRICA', null],
    [otherId, 'reserve', null, 1],
  ])
    await insert('selection_outcome', {
      ...{ decision_id: decisionId, nomination_id, outcome, category, rank, code: 'balance', text: 'So.' },
    });
  await insert('selection_letter', {
    ...{
      nomination_id: otherId,
      addressee: 'nominee',
      kind: 'reserve',
      language: 'en',
      subject: 'A letter',
      body: 'Dear',
      revision: 1,
    },
  });
}

/** A seat that somebody has left, and seats for whoever comes. */
export async function vacating(scene: Scene): Promise<void> {
  await choosing('decided')(scene);
  const { world, groupId, guest } = scene;
  const { membershipId } = choiceOf(scene);
  await world.query(
    `insert into membership (id, group_id, person_id, party, seat_group, overlays, time_zone, expertise, status, starts_at)
     values ($1, $2, $3, 'ZA', 'AFRICA', '{}', 'UTC', '{}', 'resigned', now()) on conflict do nothing`,
    [membershipId, groupId, guest],
  );
  await world.query(
    `insert into vacancy values ($1, $2, 'resigned', 'So.', now(), null, null) on conflict do nothing`,
    [membershipId, groupId],
  );
  await planning(scene);
}

/** Seats enough for whoever sits and comes, and a composition that was published. */
export async function planning({ world, groupId }: Scene): Promise<void> {
  await world.query(`insert into seat_plan values ($1, 'AFRICA', 9, 0, 0) on conflict do nothing`, [groupId]);
}
export async function composing(scene: Scene): Promise<void> {
  await scene.world.query(
    `insert into composition values ($1, 1, now(), null, 'What has changed', '[]', 0) on conflict do nothing`,
    [scene.groupId],
  );
}

export const bureauTokenOf = (scene: Scene): string =>
  bureauToken(config.SECRET, {
    ...{ groupId: scene.groupId, roundId: choiceOf(scene).roundId, personId: scene.people.bureau.id },
  });
