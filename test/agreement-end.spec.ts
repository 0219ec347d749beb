import { randomUUID } from 'node:crypto';
import { concludeCirculation, liftObjection } from '@lib/contracts';
import { Memberships } from '@lib/groups';
import { theSystem } from '@lib/platform';
import { Agreeing, objection, workdayIn } from './support/agreeing';
import { finalText } from './support/final-text';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
const HOUR = 3_600_000;
type Opened = Awaited<ReturnType<Agreeing['opened']>>;
const of = ({ groupId, circulationId }: Opened) => ({ groupId, circulationId });
const reason = 'So the group decided.';

test('where nobody objects, silence is agreement: at the end, with the notes as reservations', async () => {
  const it = await agreeing.opened();
  await agreeing.give(it, it.ann, 'agree');
  await agreeing.give(it, it.ben, 'agree_with_note', 'As we understand it.');
  agreeing.passEnd(it, -1_000);
  await agreeing.expire(it);
  expect((await agreeing.read(it)).state).toBe('open');
  agreeing.passEnd(it);
  await agreeing.expire(it);
  await agreeing.expire(it);
  const counts = { agree: 1, agreeWithNote: 1, object: 0, silent: 1, total: 3 };
  expect(await agreeing.told(it.groupId, 'circulation.agreed')).toMatchObject([
    { actor_id: null, payload: { counts, reservations: 1, how: 'silence', symbol: it.text.symbol } },
  ]);
  expect(await agreeing.read(it, it.ann)).toMatchObject({
    state: 'agreed',
    counts,
    concludedAt: expect.any(Date),
  });
  expect([await agreeing.stage(it.groupId), await agreeing.draftState(it)]).toEqual(['agreed', 'decided']);
});

test('an answer at the end itself is too late: it is kept, changes nothing, and only the desk reads it', async () => {
  const it = await agreeing.opened();
  agreeing.passEnd(it);
  // The sweep has not run: it is the hour that decides.
  expect(await agreeing.give(it, it.ann, 'object')).toMatchObject({ late: true, state: 'open' });
  await agreeing.expire(it);
  expect(await agreeing.give(it, it.ben, 'agree', 'Gladly.')).toMatchObject({ late: true, state: 'agreed' });
  expect(await agreeing.read(it)).toMatchObject({
    state: 'agreed',
    objections: [],
    counts: { agree: 0, object: 0, silent: 3 },
    late: [
      { personId: it.ann.id, text: `${objection.reason}\n\n${objection.proposed}` },
      { personId: it.ben.id, text: 'Gladly.' },
    ],
  });
  expect((await agreeing.read(it, it.ben)).late).toEqual([]);
  expect(await agreeing.told(it.groupId, 'statement.late', 'silence.broken')).toMatchObject([
    { type: 'statement.late', payload: { personId: it.ann.id } },
    { type: 'statement.late', payload: { personId: it.ben.id } },
  ]);
  await world.query(`update draft set state = 'published' where id = $1`, [it.text.draftId]);
  expect((await agreeing.read(it, it.ben)).late).toHaveLength(2);
});

test('a broken circulation does not expire: it waits for the chair', async () => {
  const it = await agreeing.opened();
  await agreeing.give(it, it.ann, 'object');
  agreeing.passEnd(it, HOUR);
  await agreeing.expire(it);
  expect((await agreeing.read(it)).state).toBe('broken');
  expect(await it.chair.refused(concludeCirculation, { ...of(it), as: 'agreed', reason })).toMatchObject({
    code: 'objections-stand',
  });
});

test('explicit agreement is there once everyone has agreed, and not a moment sooner', async () => {
  const it = await agreeing.opened({ agreement: 'explicit' }, { mode: 'explicit' });
  expect(await agreeing.give(it, it.ann, 'agree')).toMatchObject({ state: 'open' });
  expect(await agreeing.give(it, it.ben, 'object')).toMatchObject({ state: 'broken' });
  expect(await agreeing.give(it, it.chair, 'agree')).toMatchObject({ state: 'broken' });
  expect(await agreeing.give(it, it.ben, 'agree', 'Now it is clear.')).toMatchObject({ state: 'agreed' });
  expect(await agreeing.told(it.groupId, 'circulation.agreed')).toMatchObject([
    { payload: { how: 'explicit', reservations: 1, counts: { silent: 0 } } },
  ]);
  expect(await agreeing.stage(it.groupId)).toBe('agreed');
});

test('explicit agreement that is not complete in time lapses, and nothing is agreed', async () => {
  const it = await agreeing.opened({ agreement: 'explicit' }, { mode: 'explicit' });
  await agreeing.give(it, it.ann, 'agree');
  agreeing.passEnd(it);
  await agreeing.expire(it);
  expect(await agreeing.read(it)).toMatchObject({ state: 'lapsed', counts: { agree: 1, silent: 2 } });
  expect(await agreeing.told(it.groupId, 'circulation.lapsed', 'circulation.agreed')).toMatchObject([
    { type: 'circulation.lapsed', payload: { counts: { agree: 1 } } },
  ]);
  expect([await agreeing.stage(it.groupId), await agreeing.draftState(it)]).toEqual([
    'working',
    'finalising',
  ]);
});

test('when the cycle has been terminated there is nobody to agree: the circulation lapses', async () => {
  const it = await agreeing.opened();
  await world.query(`update cycle set stage = 'terminated' where group_id = $1`, [it.groupId]);
  agreeing.passEnd(it);
  await agreeing.expire(it);
  const [row] = await world.query('select state from circulation where id = $1', [it.circulationId]);
  expect(row).toEqual({ state: 'lapsed' });
});

test('what was counted when it ended stays so, whoever leaves afterwards', async () => {
  const it = await agreeing.opened();
  await agreeing.give(it, it.ann, 'agree');
  agreeing.passEnd(it);
  await agreeing.expire(it);
  agreeing.passEnd(it, HOUR);
  const memberships = world.app.get(Memberships, { strict: false });
  await memberships.end(theSystem, { groupId: it.groupId, personId: it.ann.id, status: 'ended' });
  expect((await agreeing.read(it)).counts).toMatchObject({ agree: 1, total: 3 });
});

test('the database itself takes no answer to another text, none after the end, and none that is bare', async () => {
  const it = await agreeing.opened();
  const forge = (change: { hashes?: string[]; kind?: string; late?: boolean }) =>
    world.query(
      `insert into agreement_answer values ($1, $2, $3, $4, 'SN', $5, '', '{}', '', '', $6, now(), null, null, $7)`,
      [
        randomUUID(),
        it.groupId,
        it.circulationId,
        it.ann.id,
        change.kind ?? 'agree',
        change.hashes ?? [it.text.sha256],
        change.late ?? false,
      ],
    );
  await expect(forge({ hashes: ['c'.repeat(64)] })).rejects.toThrow('fingerprint of every text');
  await expect(forge({ hashes: [] })).rejects.toThrow('fingerprint of every text');
  await expect(forge({ kind: 'object' })).rejects.toThrow('check constraint');
  await forge({});
  await expect(forge({})).rejects.toThrow('one_standing_answer');
  await world.query(`update circulation set expires_at = now() where id = $1`, [it.circulationId]);
  await expect(forge({})).rejects.toThrow('takes no answers any more');
  await forge({ late: true });
});

test('while another circulation is open the group is agreeing, and it has agreed when the last has', async () => {
  const one = await agreeing.opened();
  const { groupId } = one;
  const other = await agreeing.open({ ...one, text: await finalText(world, groupId) });
  await agreeing.give(one, one.ann, 'object');
  expect(await agreeing.stage(groupId)).toBe('agreeing');
  agreeing.passEnd(other);
  await agreeing.expire(other);
  expect(await agreeing.stage(groupId)).toBe('working');
  await one.ann.call(liftObjection, { ...of(one), note: '' });
  await one.chair.call(concludeCirculation, { ...of(one), as: 'agreed', reason });
  expect(await agreeing.stage(groupId)).toBe('agreed');
});

test('advice and report may be agreed one after the other: the second is circulated when the first has been agreed', async () => {
  const one = await agreeing.opened();
  const { groupId } = one;
  agreeing.passEnd(one);
  await agreeing.expire(one);
  expect(await agreeing.stage(groupId)).toBe('agreed');
  const later = { expiresAt: workdayIn(200) };
  const other = await agreeing.open({ ...one, text: await finalText(world, groupId) }, later);
  expect(await agreeing.stage(groupId)).toBe('agreeing');
  agreeing.passEnd(other);
  await agreeing.expire(other);
  expect(await agreeing.stage(groupId)).toBe('agreed');
});
