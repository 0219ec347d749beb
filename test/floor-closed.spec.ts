import { randomUUID } from 'node:crypto';
import {
  adoptMeetingReport,
  askForFloor,
  circulateMeetingReport,
  draftMeetingReport,
  editMeetingReport,
  endSounding,
  findSymbol,
  handOverChair,
  issueCorrigendum,
  openDatePoll,
  openSounding,
  planMeeting,
  putUpText,
  readAgenda,
  readDatePoll,
  readFloor,
  readJournal,
  readMeeting,
  readMeetingReport,
  readMeetings,
  setActionPoint,
  steerMeeting,
} from '@lib/contracts';
import { laterIn } from './support/electing';
import { item, sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();
const secret = 'Conflict of interest';

/** A meeting in session of which one item is closed, and an observer who follows it. */
async function withClosedItem() {
  const closed = item(0, secret, {
    ...{ annotation: secret, minutes: 10, visibility: 'closed' },
    documents: [{ symbol: '', title: secret, url: 'https://papers.example/y' }],
  });
  const meeting = await sittingMeeting(world, closed);
  const { is, desk, chair, ann, groupId, opening, take, give } = meeting;
  const observer = await world.person(groupId, 'observer');
  const ask = { ...is, kind: 'statement' as const, personId: null };
  const speak = async () => {
    await ann.call(askForFloor, { ...ask, itemId: closed.id });
    await give();
  };
  /** Everything that is done in an item, with a look of the observer after each step. */
  const sit = async (look: () => Promise<unknown>) => {
    const seen: unknown[] = [];
    const then = async (done: Promise<unknown>) => {
      await done;
      seen.push(await look());
    };
    await then(take(closed.id));
    await then(chair.call(putUpText, { ...is, text: secret, paragraph: null }));
    await then(speak());
    await then(chair.call(handOverChair, { ...is, personId: ann.id }));
    await then(chair.call(handOverChair, { ...is, personId: null }));
    const { soundingId } = await chair.call(openSounding, { ...is, text: secret });
    await then(chair.call(endSounding, { ...is, soundingId, agreed: true }));
    const point = { ...is, text: secret, ownerId: ann.id, dueOn: '2031-03-01' };
    await then(desk.call(setActionPoint, point));
    await then(chair.call(steerMeeting, { ...is, to: 'pause' }));
    await then(chair.call(steerMeeting, { ...is, to: 'resume' }));
    return seen;
  };
  await take(opening, 'closed');
  return { ...meeting, observer, closed, sit };
}

const timeless = ({ now, ...rest }: { now: Date }) => JSON.stringify(rest);

test('an observer leaves a closed item at once: nothing of it is in what they read, and after it all is as before', async () => {
  const { is, of, observer, ann, closed, sit, take, advice } = await withClosedItem();
  const look = async () => timeless(await observer.call(readFloor, is));
  const around = async () =>
    JSON.stringify([
      await observer.call(readAgenda, is),
      await observer.call(readMeeting, is),
      (await observer.call(readMeetings, of)).meetings,
      (await observer.call(readJournal, { ...of, after: 0 })).entries,
    ]);
  const [before, beside] = [await look(), await around()];
  const during = new Set(await sit(look));
  expect(during.size).toBe(1);
  const outside = await observer.call(readFloor, is);
  expect(outside).toMatchObject({
    closedItem: true,
    itemId: null,
    attendance: [{ personId: observer.id }],
    presidingId: expect.anything(),
  });
  expect(await around()).toBe(beside);
  await take(closed.id, 'closed');
  expect(await look()).toBe(before);
  for (const seen of [before, beside, ...during]) expect(seen).not.toContain(secret);
  // How much of an agenda has changed would tell of its closed items.
  expect(beside).not.toContain('agenda.issued');
  const whole = await ann.call(readFloor, is);
  expect(whole).toMatchObject({ closedItem: false, decisions: [{ text: secret }] });
  await take(advice);
  const { itemId, attendance } = await observer.call(readFloor, is);
  expect([itemId, attendance.length]).toEqual([advice, whole.attendance.length]);
});

/** The same when it is over, with its report as a draft: the desk has written something below what is told of that item. */
async function withReport() {
  const meeting = await withClosedItem();
  const { is, desk, chair, sit } = meeting;
  await sit(() => Promise.resolve());
  await chair.call(steerMeeting, { ...is, to: 'close' });
  await desk.call(draftMeetingReport, is);
  const read = async (who = desk) => (await who.call(readMeetingReport, is)).report;
  const whole = async () => {
    const report = await read();
    if (!report) throw new Error('There is no report.');
    return report;
  };
  const paragraphs = (await whole()).paragraphs.map(({ id, kind, text }) => ({ id, kind, text }));
  const at = paragraphs.findIndex(({ text }) => text.includes(secret));
  const more = { id: randomUUID(), kind: 'noted' as const, text: `${secret}: more of it.` };
  const written = [...paragraphs.slice(0, at + 1), more, ...paragraphs.slice(at + 1)];
  await desk.call(editMeetingReport, { ...is, paragraphs: written }, { match: 1 });
  const circulate = () =>
    desk.call(circulateMeetingReport, { ...is, correctionsUntil: laterIn(world, 7 * 24) });
  return { ...meeting, more, read, whole, circulate };
}

test('the report has nothing of a closed item for an observer, whatever is written there; the rest keeps its numbers', async () => {
  const { observer, read, whole, circulate } = await withReport();
  expect(await read(observer)).toBeNull();
  await circulate();
  const [{ paragraphs }, open] = [await whole(), await read(observer)];
  expect(paragraphs.filter(({ text }) => text.includes(secret)).length).toBeGreaterThan(3);
  expect(open?.paragraphs).toEqual(paragraphs.filter((it) => !it.closed));
  expect(JSON.stringify(open)).not.toContain(secret);
});

test('what puts right the report of a closed item is found by its symbol by those alone who may follow it', async () => {
  const { is, desk, chair, ann, observer, more, whole, circulate } = await withReport();
  await circulate();
  world.clock.ahead += 8 * 24 * 3_600_000;
  await chair.call(adoptMeetingReport, is);
  const of = (await whole()).paragraphs.filter((it) => !it.closed && it.kind === 'narrative');
  for (const { id } of [more, ...of.slice(0, 1)])
    await desk.call(issueCorrigendum, { ...is, paragraphId: id, text: 'Put right.', reason: 'An error.' });
  const symbols = (await whole()).corrigenda.map(({ symbol }) => symbol);
  const found = (who: typeof ann) =>
    Promise.all(symbols.map(async (symbol) => (await who.ask(findSymbol, { symbol })).status));
  expect([await found(ann), await found(observer)]).toEqual([
    [200, 200],
    [404, 200],
  ]);
});

test('an observer reads of meetings, but not of task groups or of the search for a date', async () => {
  const { is, of, observer, desk, ann, ben, facts, day } = await withClosedItem();
  const few = { kind: 'task_group' as const, memberIds: [ann.id, ben.id] };
  const apart = await desk.call(planMeeting, { ...of, ...facts, ...few, days: [day(90)] });
  expect((await observer.ask(readMeeting, { ...of, meetingId: apart.meetingId })).status).toBe(404);
  const { pollId } = await desk.call(openDatePoll, {
    ...{ ...of, kind: 'online' as const, title: 'Second online meeting', note: '', minutes: 120 },
    ...{ slots: [laterIn(world, 200)], closesAt: laterIn(world, 72), zone: 'UTC' },
  });
  expect((await observer.ask(readDatePoll, { ...of, pollId })).status).toBe(404);
  const { meetings, polls } = await observer.call(readMeetings, of);
  expect([meetings.map(({ id }) => id), polls]).toEqual([[is.meetingId], []]);
});

test('an observer of a group that has not planned anything is shown no meeting', async () => {
  const groupId = await world.group();
  const observer = await world.person(groupId, 'observer');
  expect(await observer.call(readMeetings, { groupId })).toMatchObject({ meetings: [], polls: [] });
});
