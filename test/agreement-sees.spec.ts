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
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
type Opened = Awaited<ReturnType<Agreeing['opened']>>;
const reason = 'So the group decided.';

/** What the desk, and a member, see change when something is done. */
async function seen(it: Opened, act: () => Promise<unknown>): Promise<string[]> {
  const params = { circulationId: it.circulationId, draftId: it.text.draftId };
  let byMember: string[] = [];
  const byDesk = await it.desk.sees(it.groupId, params, async () => {
    byMember = await it.ben.sees(it.groupId, params, act);
  });
  expect(byDesk).toEqual(expect.arrayContaining(byMember));
  return byMember.filter((it) => it !== 'home' && it !== 'journal');
}

test('a text that is circulated shows up everywhere it is shown', async () => {
  const setting = await agreeing.setting();
  const { groupId, ben, chair, text } = setting;
  const changed = await ben.sees(groupId, { draftId: text.draftId }, () =>
    chair.call(openCirculation, agreeing.asked(setting)),
  );
  expect(changed).toEqual(expect.arrayContaining(['circulations', 'cycle', 'drafts', 'draft']));
});

test('every answer is seen by whoever reads the counts', async () => {
  const it = await agreeing.opened();
  const give = (kind: 'agree' | 'object') => seen(it, () => agreeing.give(it, it.ann, kind));
  expect(await give('agree')).toEqual(['circulation']);
  expect(await give('object')).toEqual(expect.arrayContaining(['circulation', 'circulations', 'cycle']));
  const lift = { groupId: it.groupId, circulationId: it.circulationId, note: 'We were heard.' };
  expect(await seen(it, () => it.ann.call(liftObjection, lift))).toEqual(
    expect.arrayContaining(['circulation', 'circulations', 'cycle']),
  );
  agreeing.passEnd(it);
  const params = { circulationId: it.circulationId };
  const late = await it.desk.sees(it.groupId, params, () => agreeing.give(it, it.ann, 'object'));
  expect(late).toContain('circulation');
});

test('the last answer of an explicit agreement is seen as agreement', async () => {
  const it = await agreeing.opened({ agreement: 'explicit' }, { mode: 'explicit' });
  await agreeing.give(it, it.chair, 'agree');
  await agreeing.give(it, it.ben, 'agree');
  expect(await seen(it, () => it.ann.call(giveAnswer, agreeing.answer(it, 'agree')))).toEqual(
    expect.arrayContaining(['circulation', 'circulations', 'cycle', 'drafts', 'draft']),
  );
});

test('what the chair makes of it is seen', async () => {
  const of = ({ groupId, circulationId }: Opened) => ({ groupId, circulationId });
  const more = { expiresAt: workdayIn(200), zone: 'UTC', reason };
  const broken = async () => {
    const it = await agreeing.opened();
    await agreeing.give(it, it.ann, 'object');
    return it;
  };
  const [one, two, three] = [await broken(), await broken(), await broken()];
  expect(await seen(one, () => one.chair.call(extendCirculation, { ...of(one), ...more }))).toEqual(
    expect.arrayContaining(['circulation', 'circulations']),
  );
  expect(await seen(one, () => one.chair.call(consultObjectors, { ...of(one), note: '' }))).toEqual(
    expect.arrayContaining(['circulation', 'circulations']),
  );
  expect(await seen(one, () => one.chair.call(reviseText, { ...of(one), reason }))).toEqual(
    expect.arrayContaining(['circulation', 'circulations', 'drafts', 'draft']),
  );
  const conclude = (it: Opened, as: 'to_meeting' | 'agreed_with_reservation') =>
    seen(it, () => it.chair.call(concludeCirculation, { ...of(it), as, reason }));
  expect(await conclude(two, 'to_meeting')).toContain('draft');
  expect(await conclude(three, 'agreed_with_reservation')).toEqual(
    expect.arrayContaining(['circulation', 'cycle', 'draft']),
  );
});

test('the end of the period is seen by everyone', async () => {
  const it = await agreeing.opened();
  agreeing.passEnd(it);
  expect(await seen(it, () => agreeing.expire(it))).toEqual(
    expect.arrayContaining(['circulation', 'circulations', 'cycle', 'draft']),
  );
});
