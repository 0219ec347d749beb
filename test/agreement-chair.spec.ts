import {
  concludeCirculation,
  consultObjectors,
  extendCirculation,
  giveAnswer,
  liftObjection,
  openCirculation,
  reviseText,
} from '@lib/contracts';
import { Agreeing, workdayIn } from './support/agreeing';
import { newFinalVersion } from './support/final-text';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
const HOUR = 3_600_000;
type Opened = Awaited<ReturnType<Agreeing['opened']>>;
const of = ({ groupId, circulationId }: Opened) => ({ groupId, circulationId });
const reason = 'So the group decided.';

test('after the end a lifted objection lets the chair declare the text agreed, dated then', async () => {
  const it = await agreeing.opened();
  await agreeing.give(it, it.ann, 'object');
  agreeing.passEnd(it, HOUR);
  expect(await it.ann.call(liftObjection, { ...of(it), note: '' })).toEqual({ state: 'broken' });
  expect(await it.chair.call(concludeCirculation, { ...of(it), as: 'agreed', reason })).toEqual({
    state: 'agreed',
  });
  const seen = await agreeing.read(it);
  expect(seen).toMatchObject({ conclusion: reason, state: 'agreed' });
  expect(seen.concludedAt?.getTime()).toBeGreaterThan(it.expiresAt.getTime());
  expect(await agreeing.told(it.groupId, 'circulation.agreed')).toMatchObject([
    { payload: { how: 'declared' } },
  ]);
  expect(await agreeing.told(it.groupId, 'cycle.advanced')).toMatchObject(
    ['agreeing', 'working', 'agreeing', 'agreed'].map((to) => ({ payload: { to } })),
  );
});

test('where the procedure allows it, the chair records agreement with a reservation', async () => {
  const [strict, mild] = [await agreeing.opened({ reservations: false }), await agreeing.opened()];
  for (const it of [strict, mild]) await agreeing.give(it, it.ann, 'object');
  const as = 'agreed_with_reservation' as const;
  expect(await strict.chair.refused(concludeCirculation, { ...of(strict), as, reason })).toMatchObject({
    code: 'no-reservations',
  });
  expect(await mild.chair.call(concludeCirculation, { ...of(mild), as, reason })).toEqual({ state: as });
  expect(await agreeing.told(mild.groupId, 'circulation.agreed')).toMatchObject([
    { payload: { how: 'with_reservation', reservations: 1, counts: { object: 1 } } },
  ]);
  expect([await agreeing.stage(mild.groupId), await agreeing.draftState(mild)]).toEqual([
    'agreed',
    'decided',
  ]);
  expect((await agreeing.read(mild)).objections).toMatchObject([{ liftedAt: null }]);
});

test('the chair consults whoever objected, and may refer the text to a meeting', async () => {
  const it = await agreeing.opened();
  const conclusion = { ...of(it), as: 'to_meeting' as const, reason };
  expect(await it.chair.refused(consultObjectors, { ...of(it), note: '' })).toMatchObject({
    code: 'not-broken',
  });
  expect(await it.chair.refused(concludeCirculation, conclusion)).toMatchObject({ code: 'not-broken' });
  await agreeing.give(it, it.ann, 'object');
  expect(await it.chair.call(consultObjectors, { ...of(it), note: 'On Monday.' })).toEqual({
    state: 'consulting',
  });
  expect(await agreeing.give(it, it.ben, 'object')).toMatchObject({ state: 'consulting' });
  expect(await it.chair.call(concludeCirculation, conclusion)).toEqual({ state: 'to_meeting' });
  expect([await agreeing.stage(it.groupId), await agreeing.draftState(it)]).toEqual([
    'working',
    'finalising',
  ]);
  expect(await agreeing.told(it.groupId, 'circulation.consulting', 'circulation.referred')).toMatchObject([
    { payload: { note: 'On Monday.' } },
    { payload: { reason } },
  ]);
});

test('none but the chair decides what becomes of it, and when it is over nobody does', async () => {
  const it = await agreeing.opened();
  for (const person of [it.ann, it.desk, it.head])
    expect(await person.refused(reviseText, { ...of(it), reason })).toMatchObject({ code: 'not-your-role' });
  agreeing.passEnd(it);
  const over = async () => {
    const more = { expiresAt: workdayIn(400), zone: 'UTC', reason };
    const said = [
      await it.chair.refused(reviseText, { ...of(it), reason }),
      await it.chair.refused(consultObjectors, { ...of(it), note: '' }),
      await it.chair.refused(concludeCirculation, { ...of(it), as: 'agreed', reason }),
      await it.chair.refused(extendCirculation, { ...of(it), ...more }),
    ];
    expect(new Set(said.map(({ code }) => code))).toEqual(new Set(['circulation-over']));
  };
  await over(); // the hour decides, before the sweep has said so
  await agreeing.expire(it);
  await over();
  expect(await it.ann.refused(liftObjection, { ...of(it), note: '' })).toMatchObject({
    code: 'circulation-over',
  });
});

test('a new version voids every answer: the next circulation begins with none, and for a full period', async () => {
  const first = await agreeing.opened();
  await agreeing.give(first, first.ann, 'agree');
  await agreeing.give(first, first.ben, 'object');
  const { groupId, chair, text } = first;
  expect(await chair.call(reviseText, { ...of(first), reason })).toEqual({ state: 'superseded' });
  expect([await agreeing.stage(groupId), await agreeing.draftState(first)]).toEqual([
    'working',
    'finalising',
  ]);
  // The text that was taken back is still the final one.
  expect(await chair.refused(openCirculation, agreeing.asked(first))).toMatchObject({
    code: 'version-taken-back',
  });
  const changed = { ...first, text: await newFinalVersion(world, groupId, text) };
  const soon = agreeing.asked(changed, { expiresAt: new Date(Date.now() + 71 * HOUR) });
  expect(await chair.refused(openCirculation, soon)).toMatchObject({ code: 'period-too-short' });
  const second = await agreeing.open(changed);
  expect(await agreeing.read(second, first.ann)).toMatchObject({
    n: 2,
    predecessorId: first.circulationId,
    counts: { silent: 3, total: 3 },
    objections: [],
    mine: { kind: null },
  });
  expect(await agreeing.read(first)).toMatchObject({
    successorId: second.circulationId,
    counts: { agree: 1, object: 1 },
  });
  const old = agreeing.answer({ ...second, text }, 'agree');
  expect(await first.ann.refused(giveAnswer, old)).toMatchObject({ code: 'hash-mismatch' });
  expect(await agreeing.give(first, first.ann, 'agree')).toMatchObject({ late: true, state: 'superseded' });
  expect((await agreeing.read(second)).counts.silent).toBe(3);
});

test('explicit agreement cannot be declared while somebody has said nothing', async () => {
  const it = await agreeing.opened({ agreement: 'explicit' }, { mode: 'explicit' });
  await agreeing.give(it, it.ann, 'object');
  await agreeing.give(it, it.ben, 'agree');
  agreeing.passEnd(it, HOUR);
  await it.ann.call(liftObjection, { ...of(it), note: '' });
  expect(await it.chair.refused(concludeCirculation, { ...of(it), as: 'agreed', reason })).toMatchObject({
    code: 'answers-missing',
    facts: { silent: 2 },
  });
});
