import { extendCirculation, openCirculation } from '@lib/contracts';
import { theSystem } from '@lib/platform';
import { Agreeing, saturdayIn } from './support/agreeing';
import { finalText, newFinalVersion } from './support/final-text';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
const HOUR = 3_600_000;

test('the chair circulates a final text, and everyone who is a member then is asked', async () => {
  const setting = await agreeing.setting();
  const { groupId, ann, chair, text } = setting;
  let it = await agreeing.open({ ...setting, ann });
  const late = await world.person(groupId, 'member');
  const seen = await agreeing.read(it, ann);
  expect(seen).toMatchObject({
    n: 1,
    state: 'open',
    mode: 'silence',
    bundle: [{ ...text, title: 'Advice on key actions' }],
    openedBy: chair.id,
    expiresAt: it.expiresAt,
    zone: 'Africa/Dakar',
    counts: { agree: 0, agreeWithNote: 0, object: 0, silent: 3, total: 3 },
    objections: [],
    mine: { kind: null, note: '', at: null, objectionId: null },
  });
  expect((await agreeing.read(it, late)).mine).toBeNull();
  expect([await agreeing.stage(groupId), await agreeing.draftState(it)]).toEqual(['agreeing', 'circulating']);
  expect(await agreeing.told(groupId, 'circulation.opened', 'cycle.advanced')).toMatchObject([
    { type: 'cycle.advanced', payload: { from: 'working', to: 'agreeing' } },
    { type: 'circulation.opened', payload: { draftId: text.draftId, hashes: [text.sha256] } },
  ]);
  it = await agreeing.open({ ...setting, text: await finalText(world, groupId) });
  expect(await agreeing.read(it)).toMatchObject({ n: 2, counts: { total: 4 } });
});

test('nobody but the chair circulates', async () => {
  const setting = await agreeing.setting();
  const ask = agreeing.asked(setting);
  for (const person of [setting.ann, setting.desk, setting.head])
    expect(await person.refused(openCirculation, ask)).toMatchObject({ code: 'not-your-role' });
});

test('what is circulated is final, is what the chair read, and is the group’s', async () => {
  const setting = await agreeing.setting();
  const { chair, groupId, text } = setting;
  const refused = async (versions: { versionId: string; sha256: string }[]) =>
    (await chair.refused(openCirculation, agreeing.asked(setting, { versions }))).code;
  expect(await refused([{ ...bound(text), sha256: 'a'.repeat(64) }])).toBe('hash-mismatch');
  const foreign = await agreeing.setting();
  expect(await refused([bound(foreign.text)])).toBe('not-found');
  const drafting = await finalText(world, groupId, 'drafting');
  expect(await refused([bound(drafting)])).toBe('not-at-this-stage');
  await newFinalVersion(world, groupId, text);
  expect(await refused([bound(text)])).toBe('version-not-final');
});

test('a text is in one circulation at a time, and once in it', async () => {
  const it = await agreeing.opened();
  const ask = agreeing.asked(it);
  expect(await it.chair.refused(openCirculation, ask)).toMatchObject({ code: 'not-at-this-stage' });
  const other = bound(await finalText(world, it.groupId));
  const both = agreeing.asked(it, { versions: [other, bound(it.text)] });
  expect(await it.chair.refused(openCirculation, both)).toMatchObject({ code: 'not-at-this-stage' });
  const twice = agreeing.asked(it, { versions: [other, other] });
  expect(await it.chair.refused(openCirculation, twice)).toMatchObject({ code: 'already-circulating' });
});

test('the period is that of the working procedure at least, and does not end on a weekend anywhere it counts', async () => {
  const setting = await agreeing.setting({ silenceHours: 100 });
  const refused = (expiresAt: Date, zone = 'UTC') =>
    setting.chair.refused(openCirculation, agreeing.asked(setting, { expiresAt, zone }));
  const short = await refused(new Date(Date.now() + 99 * HOUR));
  expect(short).toMatchObject({ code: 'period-too-short', status: 422 });
  const earliest = new Date(String(short.facts?.['earliest'])).getTime();
  expect(Math.abs(earliest - Date.now() - 100 * HOUR)).toBeLessThan(60_000);
  const saturday = saturdayIn(101);
  expect(await refused(saturday)).toMatchObject({ code: 'ends-on-weekend' });
  const sundayInDakarMondayInAuckland = new Date(saturday.getTime() + 34 * HOUR);
  expect(await refused(sundayInDakarMondayInAuckland, 'Pacific/Auckland')).toMatchObject({
    code: 'ends-on-weekend',
  });
  const fridayInDakarSaturdayInAuckland = new Date(saturday.getTime() - 14 * HOUR + 7 * 24 * HOUR);
  expect(await refused(fridayInDakarSaturdayInAuckland, 'Pacific/Auckland')).toMatchObject({
    code: 'ends-on-weekend',
  });
});

test('the group agrees as its working procedure says, by silence or by an answer from each', async () => {
  for (const [agreement, mode] of [
    ['silence', 'explicit'],
    ['explicit', 'silence'],
  ] as const) {
    const setting = await agreeing.setting({ agreement });
    expect(await setting.chair.refused(openCirculation, agreeing.asked(setting, { mode }))).toMatchObject({
      code: 'not-as-agreed',
      status: 422,
      facts: { agreement },
    });
    expect(await agreeing.draftState(setting)).toBe('finalising');
    const it = await agreeing.open(setting, { mode: agreement });
    expect(await agreeing.read(it)).toMatchObject({ mode: agreement, state: 'open' });
  }
});

test('a cycle that is not at work opens no circulation', async () => {
  const setting = await agreeing.setting();
  await world.query(`update cycle set stage = 'constituted' where group_id = $1`, [setting.groupId]);
  await world.journal.write(setting.groupId, theSystem, async (page) =>
    page.record('role.granted', { personId: setting.ann.id, role: 'member' }),
  );
  expect(await setting.chair.refused(openCirculation, agreeing.asked(setting))).toMatchObject({
    code: 'no-such-step',
    facts: { stage: 'constituted' },
  });
  expect(await agreeing.draftState(setting)).toBe('finalising');
});

test('before the end there can be more time for all, never less, and the reason is told', async () => {
  const it = await agreeing.opened();
  await agreeing.give(it, it.ann, 'agree');
  const later = new Date(it.expiresAt.getTime() + 7 * 24 * HOUR);
  // Iceland's days are those of UTC at every hour: elsewhere a Friday evening may be a Saturday already.
  const zone = 'Atlantic/Reykjavik';
  const extension = (expiresAt: Date, inZone = 'UTC') => ({
    ...{ groupId: it.groupId, circulationId: it.circulationId },
    ...{ expiresAt, zone: inZone, reason: 'A capital is closed.' },
  });
  expect(await it.ann.refused(extendCirculation, extension(later))).toMatchObject({ code: 'not-your-role' });
  expect(await it.chair.refused(extendCirculation, extension(it.expiresAt))).toMatchObject({
    code: 'closes-too-soon',
  });
  expect(await it.chair.refused(extendCirculation, extension(saturdayIn(200)))).toMatchObject({
    code: 'ends-on-weekend',
  });
  expect(await it.head.call(extendCirculation, extension(later, zone))).toEqual({ expiresAt: later });
  expect(await agreeing.read(it)).toMatchObject({
    expiresAt: later,
    movedFrom: it.expiresAt,
    zone,
    counts: { agree: 1 },
  });
  agreeing.passEnd(it, 1_000);
  await agreeing.expire(it);
  expect((await agreeing.read(it)).state).toBe('open');
  agreeing.passEnd({ expiresAt: later });
  const more = extension(new Date(later.getTime() + 7 * 24 * HOUR));
  expect(await it.chair.refused(extendCirculation, more)).toMatchObject({ code: 'circulation-over' });
});

const bound = ({ versionId, sha256 }: { versionId: string; sha256: string }) => ({ versionId, sha256 });
