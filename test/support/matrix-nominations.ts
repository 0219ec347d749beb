import { createHash, randomUUID } from 'node:crypto';
import { nomineeToken } from '@lib/nominations';
import type { NominationStatus } from '@lib/contracts';
import { config } from '@lib/platform';
import type { Asker } from './matrix-facts';
import { askerOf } from './matrix-floor';
import type { Scene } from './matrix-scene';
import { answers, filled, issue, pdf, storePdf } from './nominating';

/** What there is of nominations in a scene: two of them, for Senegal and for Ghana. */
interface Things {
  readonly nominationId: string;
  readonly otherId: string;
  readonly chamberId: string;
  callId: string;
  put: Promise<void> | null;
}
const known = new WeakMap<Scene, Things>();
const fresh = new Map<string, string>();

export function thingsOf(scene: Scene): Things {
  const things = known.get(scene) ?? {
    ...{ nominationId: randomUUID(), otherId: randomUUID(), chamberId: randomUUID(), callId: randomUUID() },
    put: null,
  };
  known.set(scene, things);
  return things;
}

/** An id that nothing has yet: the same for one asker in a scene. */
export function freshId(scene: Scene, asker: Asker): string {
  const key = scene.groupId + asker;
  fresh.set(key, fresh.get(key) ?? randomUUID());
  return fresh.get(key) ?? '';
}

export interface Having {
  readonly status: NominationStatus;
  readonly channel?: 'form' | 'letter';
}

/** Puts a call and two nominations into a scene, once; and gives its focal point a Party. */
export const having =
  ({ status, channel = 'form' }: Having) =>
  async (scene: Scene): Promise<void> => {
    const things = thingsOf(scene);
    things.put ??= put(scene, things, { status, channel });
    await things.put;
  };

async function put(scene: Scene, things: Things, { status, channel }: Required<Having>): Promise<void> {
  const { world, groupId, people } = scene;
  const { chamberId } = things;
  things.callId = await issue(world, groupId, {
    kind: 'call',
    closesIn: scene.when.stage === 'calling' ? 48 : -0.5,
  });
  await world.query(`update person set party = 'SN' where id = $1`, [people.focalPoint.id]);
  await world.query('insert into journal_head (group_id) values ($1)', [chamberId]);
  await world.query('insert into chamber values ($1, $2)', [chamberId, groupId]);
  await storePdf(world);
  await world.query(
    `insert into stored_file values ($1, $2, 'application/pdf', now()) on conflict do nothing`,
    [sha256, pdf.length],
  );
  for (const [id, party] of [
    [things.nominationId, 'SN'],
    [things.otherId, 'GH'],
  ] as const)
    await putOne(scene, { id, party, status, channel });
}

const sha256 = createHash('sha256').update(pdf).digest('hex');

async function putOne(
  scene: Scene,
  { id, party, status, channel }: Required<Having> & { id: string; party: string },
): Promise<void> {
  const { world, groupId: group_id } = scene;
  const { chamberId: chamber_id, callId: call_id } = thingsOf(scene);
  const { nominator, nominee, seatGroup: seat_group } = filled(party);
  const at = new Date(Date.now() - 1_800_000);
  const nominee_id = randomUUID();
  const insert = (table: string, row: object) =>
    world.sealed(group_id, `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify({ chamber_id, group_id, ...row }),
    ]);
  await insert('nominee', {
    ...{ ...nominee, id: nominee_id, time_zone: nominee.timeZone, funding_eligible: true, person_no: id },
  });
  await insert('nomination', {
    ...{
      id,
      call_id,
      party,
      nominee_id,
      status,
      channel,
      seat_group,
      begun_at: at,
      saved_at: at,
      revision: 1,
    },
    ...{ nominator_name: nominator.name, nominator_title: nominator.title, nominator_role: nominator.role },
    ...{ nominator_email: nominator.email, letter_date: '2026-01-02', receipt: receiptOf(status, party) },
    ...{ received_at: at, submitted_at: at, late: status === 'late', late_reason: '', missing: [] },
    ...{ missing_note: '', reason: '', answer: 'waiting', link_no: 1 },
  });
  await insert('nominee_expertise', {
    ...{ nominee_id, place: 0, convention: 'CBD', level: 'authority', evidence: 'Since 2012.' },
  });
  for (const kind of ['letter', 'cv'])
    await insert('nomination_file', {
      nomination_id: id,
      kind,
      sha256,
      name: `${kind}.pdf`,
      at,
    });
  await insert('disclosure', {
    ...{ nomination_id: id, status: 'submitted', form_version: 1, answers, signed_at: '2026-01-02' },
    ...{ submitted_at: at, note: '', restriction: '', in_force: '', revision: 1 },
  });
}

const receiptOf = (status: NominationStatus, party: string): number | null =>
  status === 'draft' ? null : party === 'SN' ? 1 : 2;

/** Senegal comes in by a code. */
export async function coded(scene: Scene): Promise<void> {
  await having({ status: 'received' })(scene);
  await scene.world.query(
    `insert into pass (group_id, purpose, party, made_at) values ($1, 'nominate', 'SN', now())
     on conflict (group_id, purpose, party) where ends_at is null do nothing`,
    [scene.groupId],
  );
}

/** The member of the scene sits by the second nomination, and was found to keep away from something. */
export async function restricted(scene: Scene): Promise<void> {
  await having({ status: 'received' })(scene);
  const { world, groupId, people } = scene;
  const { otherId } = thingsOf(scene);
  await world.query('update membership set nomination_id = $1 where group_id = $2 and person_id = $3', [
    ...[otherId, groupId, people.member.id],
  ]);
  await world.sealed(
    groupId,
    `update disclosure set status = 'managed', in_force = 'Items on CITES.' where nomination_id = $1`,
    [otherId],
  );
}

/** Whoever asks sits by a nomination, where they have a seat. */
export async function seated(scene: Scene, asker: Asker): Promise<void> {
  await having({ status: 'received' })(scene);
  const { world, groupId } = scene;
  await world.query('update membership set nomination_id = $1 where group_id = $2 and person_id = $3', [
    ...[thingsOf(scene).nominationId, groupId, askerOf(scene, asker)],
  ]);
}

export const tokenOf = (scene: Scene): string =>
  nomineeToken(config.SECRET, {
    ...{ groupId: scene.groupId, nominationId: thingsOf(scene).nominationId, linkNo: 1 },
  });

/** An export that this asker has asked for a moment ago. */
export async function putExport(scene: Scene, asker: Asker): Promise<void> {
  if (asker === 'nobody') return;
  await scene.world.sealed(
    scene.groupId,
    `insert into nomination_export values ($1, $2, $3, $4, 'csv', now()) on conflict do nothing`,
    [freshId(scene, asker), thingsOf(scene).chamberId, scene.groupId, scene.people[asker].id],
  );
}
