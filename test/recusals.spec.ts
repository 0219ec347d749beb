import { randomUUID } from 'node:crypto';
import {
  answerSounding,
  askForFloor,
  downloadAgenda,
  endSounding,
  handOverChair,
  leaveList,
  liftRecusal,
  openSounding,
  putUpText,
  readAgenda,
  readFloor,
  readHome,
  readJournal,
  readMeeting,
  readMeetings,
  readRecord,
  readRecusals,
  search,
  setActionPoint,
  stateAbsence,
} from '@lib/contracts';
import { secret, withRecused, wordsIn } from './support/recused';
import { useWorld } from './support/world';

const world = useWorld();

const timeless = ({ now, ...rest }: { now: Date }) => JSON.stringify(rest);

test('a recused member leaves the item at once: nothing of it is in what they read, and after it all is as before', async () => {
  const { is, of, ann, ben, closed, recuse, sit, take, advice } = await withRecused(world);
  await recuse(ann);
  const look = async () => timeless(await ann.call(readFloor, is));
  const { seq } = await ann.call(readHome, of);
  const around = async (who = ann) =>
    JSON.stringify([
      await who.call(readAgenda, is),
      await who.call(readMeeting, is),
      (await who.call(readMeetings, of)).meetings,
      (await who.call(readJournal, { ...of, after: 0 })).entries,
      (await who.call(readRecord, of)).entries,
      { ...(await who.call(readHome, of)), seq },
      await who.call(search, { ...of, q: 'zymurgy' }),
      await who.call(search, { ...of, q: secret }),
      await wordsIn(who.ask(downloadAgenda, { ...is, as: 'docx', copy: 'own' })),
    ]);
  const [before, beside] = [await look(), await around()];
  const during = new Set(await sit(look));
  expect(during.size).toBe(1);
  const outside = await ann.call(readFloor, is);
  expect(outside).toMatchObject({ closedItem: true, recused: true, itemId: null, sounding: null });
  expect(outside.attendance.map(({ personId }) => personId)).toEqual([ann.id]);
  expect(await around()).toBe(beside);
  for (const seen of [before, beside, ...during]) expect(seen).not.toContain(secret);
  // Whoever takes part reads it in each of these places.
  expect((await around(ben)).split(secret).length).toBeGreaterThan(10);
  await take(closed.id, 'closed');
  expect(await look()).toBe(before);
  await take(advice);
  const whole = await ben.call(readFloor, is);
  expect(whole).toMatchObject({ closedItem: false, recused: false, decisions: [{ text: secret }] });
  const seen = await ann.call(readFloor, is);
  expect([seen.itemId, seen.attendance, seen.quorum]).toEqual([advice, whole.attendance, whole.quorum]);
});

test('what a recused member reads of the item is what an observer reads of it', async () => {
  const { is, ann, observer, recuse, sit } = await withRecused(world);
  await recuse(ann);
  const pairs = await sit(async () => {
    const [own, other] = [await ann.call(readFloor, is), await observer.call(readFloor, is)];
    const plain = { now: 0, recused: false, attendance: [] };
    return JSON.stringify({ ...own, ...plain }) === JSON.stringify({ ...other, ...plain });
  });
  expect(new Set(pairs)).toEqual(new Set([true]));
  const agendas = await Promise.all([ann, observer].map((who) => who.call(readAgenda, is)));
  expect(agendas[0]?.issues).toEqual(agendas[1]?.issues);
});

test('on an open line nothing of the item comes after the entry that says so; lifted, it comes again', async () => {
  const { is, of, ann, ben, desk, chair, closed, recuse, take, groupId } = await withRecused(world);
  await take(closed.id);
  const [hers, his] = [ann.follow(groupId), ben.follow(groupId)];
  const head = async () => (await chair.call(readJournal, { ...of, after: 0 })).upTo;
  await Promise.all([hers.reached(await head()), his.reached(await head())]);
  const text = (words: string) => chair.call(putUpText, { ...is, text: words, paragraph: null });
  const [{ recusalId }] = await Promise.all([recuse(ann), ...['a', 'b', 'c'].map(text)]);
  for (const words of ['d', 'e', 'f']) await text(words);
  const last = await head();
  const inItem = (entries: readonly { payload: object }[]) =>
    entries.filter(({ payload }) => 'itemId' in payload && payload.itemId === closed.id);
  const ofHers = await hers.reached(last);
  const said = ofHers.findIndex(({ type }) => type === 'agenda-item.recused');
  expect(inItem(ofHers.slice(said + 1))).toEqual([]);
  expect(inItem(await his.reached(last)).length).toBeGreaterThan(6);
  await desk.call(liftRecusal, { ...is, recusalId });
  await text('again');
  const told = (await hers.reached(await head())).filter(({ seq }) => seq > last);
  expect(told.map(({ type }) => type)).toEqual(['agenda-item.recused', 'text.put-up']);
  // Whoever comes back on a new line catches up by the same rule.
  expect((await ann.follow(groupId).reached(await head())).length).toBe(
    (await his.reached(await head())).length,
  );
});

test('they take no part in it: what they asked for and answered is taken back, and the others are as many as before', async () => {
  const { is, ann, ben, chair, desk, closed, recuse, take, ask, give, floor } = await withRecused(world);
  await take(closed.id);
  await ask(ann, 'statement', closed.id);
  await give();
  await ask(ann, 'point_of_order', closed.id);
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'So be it.' });
  const answer = { ...is, soundingId, objects: true, words: 'Not so.' };
  await ann.call(answerSounding, answer);
  const { quorum } = await floor();
  await recuse(ann, ann);
  const now = await floor();
  expect([now.speaking, now.list.waiting, now.sounding?.objections, now.quorum]).toEqual([
    null,
    [],
    [],
    quorum,
  ]);
  // Of those who are present only Ben and the chair have not answered.
  expect(now.sounding?.unanswered).toBe(2);
  const same = async (
    is: Promise<{ status: number; code: string }>,
    unknown: Promise<{ status: number; code: string }>,
  ) => {
    const [one, other] = [await is, await unknown];
    expect([one.status, one.code]).toEqual([other.status, other.code]);
    return one.code;
  };
  const asking = (itemId: string) =>
    ann.refused(askForFloor, { ...is, itemId, kind: 'statement', personId: null });
  expect(await same(asking(closed.id), asking(randomUUID()))).toBe('not-found');
  const answering = (id: string) => ann.refused(answerSounding, { ...answer, soundingId: id });
  expect(await same(answering(soundingId), answering(randomUUID()))).toBe('not-found');
  for (const refused of [
    desk.refused(askForFloor, { ...is, itemId: closed.id, kind: 'statement', personId: ann.id }),
    chair.refused(handOverChair, { ...is, personId: ann.id }),
    desk.refused(setActionPoint, { ...is, text: 'See to it.', ownerId: ann.id, dueOn: '2031-03-01' }),
  ])
    expect(await refused).toMatchObject({ status: 409, code: 'is-recused' });
  const speakerId = await ask(ben, 'statement', closed.id);
  const leaving = (id: string) => ann.refused(leaveList, { ...is, speakerId: id });
  expect(await same(leaving(speakerId), leaving(randomUUID()))).toBe('not-found');
  const { number } = await chair.call(endSounding, { ...is, soundingId, agreed: true });
  const stating = (it: string) => ann.refused(stateAbsence, { ...is, number: it, words: '' });
  expect(await same(stating(number ?? ''), stating('1/99'))).toBe('not-found');
});

test('while they wait outside, their page is a sign that they are there', async () => {
  const { is, ann, closed, recuse, take, pass } = await withRecused(world);
  await recuse(ann);
  await take(closed.id);
  pass(60);
  await ann.call(readFloor, is);
  const [sign] = await world.query(
    "select seen_at > now() + interval '50 seconds' as fresh from attendance_sign where meeting_id = $1 and person_id = $2",
    [is.meetingId, ann.id],
  );
  expect(sign?.fresh).toBe(true);
});

test('a member reads their own recusal alone, with the number of the item; the desk reads all', async () => {
  const { is, ann, ben, desk, observer, recuse } = await withRecused(world);
  await recuse(ann);
  await recuse(ben, ben);
  const hers = await ann.call(readRecusals, is);
  expect(hers).toMatchObject({ recusals: [{ number: '3', personId: ann.id }], items: [], mayLift: false });
  expect(JSON.stringify(hers)).not.toContain(secret);
  const all = await desk.call(readRecusals, is);
  expect(all.recusals.map(({ personId }) => personId)).toEqual([ann.id, ben.id]);
  expect(all.items).toMatchObject([{ number: '3', title: secret }]);
  expect((await observer.ask(readRecusals, is)).status).toBe(404);
});
