import {
  answerDates,
  closeDatePoll,
  openDatePoll,
  readDatePoll,
  readHome,
  readMeeting,
  readMeetings,
  voidDatePoll,
} from '@lib/contracts';
import { MeetingsClock } from '@lib/meetings';
import { NoticesReader } from '@lib/notices';
import { hour, meetingGroup, weekdayAt } from './support/meeting';
import type { Person } from './support/person';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();

/** A poll of a Wednesday noon in UTC and of the evening of that day, in a group that lives in four zones. */
async function polling() {
  const group = await meetingGroup(world, 'Pacific/Fiji', 'America/Costa_Rica', 'Africa/Dakar');
  const { of, members, desk } = group;
  const [fiji, costaRica, dakar] = members as [Person, Person, Person];
  const slots = [weekdayAt(3, 12), weekdayAt(3, 20)];
  const { pollId } = await group.poll(slots);
  const read = (who: Person = desk) => who.call(readDatePoll, { ...of, pollId });
  const [noon = '', evening = ''] = (await read()).slots.map(({ id }) => id);
  const give = (who: Person, first: 'yes' | 'if_need_be' | 'no', second: 'yes' | 'if_need_be' | 'no') =>
    who.call(answerDates, {
      ...{ ...of, pollId },
      answers: [
        { slotId: noon, answer: first },
        { slotId: evening, answer: second },
      ],
    });
  return { ...group, slots, pollId, read, noon, evening, give, fiji, costaRica, dakar };
}

test('everyone is asked; each time shows whom it keeps up, by the clocks of that date', async () => {
  const { read, fiji, of, chair, give, pollId } = await polling();
  const mine = await read(fiji);
  expect(mine).toMatchObject({
    state: 'open',
    answered: 0,
    asked: 4,
    unanswered: [],
    may: { answer: true, close: false },
  });
  expect(mine.slots.map(({ nights }) => nights)).toEqual([[fiji.party], []]);
  expect(mine.slots.map(({ suits, mine: said }) => [suits, said])).toEqual([
    [null, null],
    [null, null],
  ]);
  await give(fiji, 'if_need_be', 'yes');
  expect((await read(fiji)).slots.map(({ mine: said }) => said)).toEqual(['if_need_be', 'yes']);
  // Those of others are counted; whose they are, whoever chooses sees.
  expect((await read(chair)).slots.map(({ yes, ifNeedBe, no }) => [yes, ifNeedBe, no])).toEqual([
    [0, 1, 0],
    [1, 0, 0],
  ]);
  const { polls } = await fiji.call(readMeetings, of);
  expect(polls).toMatchObject([{ id: pollId, answered: 1, asked: 4, mine: true }]);
});

test('whoever chooses sees the times in order, and who is missing; the chosen one becomes a meeting', async () => {
  const { read, give, of, pollId, fiji, costaRica, dakar, chair, desk, noon, evening, slots } =
    await polling();
  await give(fiji, 'yes', 'yes');
  await give(costaRica, 'yes', 'yes');
  await give(dakar, 'no', 'yes');
  const { slots: ranked, unanswered } = await read();
  expect(unanswered.map(({ personId }) => personId)).toEqual([chair.id]);
  expect(ranked.map(({ suits }) => suits?.rank)).toEqual([2, 1]);
  expect(ranked[0]?.suits?.cannot).toEqual([dakar.party]);
  await expect(fiji.call(closeDatePoll, { ...of, pollId, slotId: evening })).rejects.toMatchObject({
    status: 403,
  });
  const { meetingId, n } = await desk.call(closeDatePoll, { ...of, pollId, slotId: evening });
  expect(n).toBe(1);
  expect(await read(fiji)).toMatchObject({ state: 'closed', meeting: { id: meetingId, n, slotId: evening } });
  expect(await fiji.call(readMeeting, { ...of, meetingId })).toMatchObject({
    ...{ title: 'Second online meeting', state: 'planned' },
    days: [{ startsAt: slots[1], endsAt: new Date((slots[1]?.getTime() ?? 0) + 2 * hour) }],
  });
  await expect(give(chair, 'yes', 'no')).rejects.toMatchObject({ code: 'date-poll-over' });
  expect((await desk.refused(closeDatePoll, { ...of, pollId, slotId: noon })).code).toBe('date-poll-over');
});

test('nights that somebody has had already count: the ledger is kept of meetings that were held from afar', async () => {
  const { read, groupId, fiji, of, desk } = await polling();
  const past = [
    ['online', '2018-02-07T12:00Z', 'planned'],
    ['online', '2018-03-15T13:00Z', 'report_adopted'],
    ['in_person', '2017-12-17T13:00Z', 'closed'],
    ['online', '2018-04-30T12:00Z', 'cancelled'],
    ['online', '2018-05-30T22:00Z', 'closed'],
  ] as const;
  for (const [i, [kind, at, state]] of past.entries())
    await world.query(
      `with m as (insert into meeting (group_id, n, kind, title, state, zone) values ($1, $2, $3, 'M', $4, 'UTC') returning id)
       insert into meeting_day select id, $5::timestamptz, $5::timestamptz + interval '2 hours', $1 from m`,
      [groupId, 100 + i, kind, state, at],
    );
  await world.query(`update membership set starts_at = '2017-11-03' where group_id = $1`, [groupId]);
  const { ledger } = await read(fiji);
  expect(ledger[0]).toMatchObject({ personId: fiji.id, nights: 2 });
  expect(ledger.slice(1).map(({ nights }) => nights)).toEqual([0, 0, 0]);
  expect((await desk.call(readMeetings, of)).meetings).toHaveLength(5);
});

test('a member is asked at home until they answer, and reminded once if they have not', async () => {
  const it = await polling();
  const { fiji, costaRica, dakar, chair, give, of, told, pollId } = it;
  const worker = await startWorker();
  try {
    const [clock, reader] = [
      worker.get(MeetingsClock, { strict: false }),
      worker.get(NoticesReader, { strict: false }),
    ];
    await reader.sweep();
    const all = [fiji, costaRica, dakar, chair].map(({ id }) => id).sort();
    expect(await told('date-poll.opened')).toEqual(all);
    const tasks = async (who: Person) =>
      (await who.call(readHome, of)).tasks.map(({ kind, about }) => [kind, about['pollId']]);
    expect(await tasks(fiji)).toEqual([['times', pollId]]);
    await give(fiji, 'yes', 'no');
    await give(chair, 'yes', 'no');
    await clock.remindDue();
    await world.query(
      `update date_poll set opened_at = now() - interval '3 days', closes_at = now() + interval '1 hour' where id = $1`,
      [pollId],
    );
    await Promise.all([clock.remindDue(), clock.remindDue()]);
    await clock.remindDue();
    await reader.sweep();
    expect(await tasks(fiji)).toEqual([]);
    expect(await tasks(dakar)).toEqual([['times', pollId]]);
    expect(await told('date-poll.reminded')).toEqual([costaRica.id, dakar.id].sort());
    await it.desk.call(closeDatePoll, { ...of, pollId, slotId: it.noon });
    await reader.sweep();
    expect(await tasks(dakar)).toEqual([]);
    expect(await told('meeting.planned')).toEqual([...all, it.desk.id, it.head.id].sort());
  } finally {
    await worker.close();
  }
  const reminded = await world.query(
    `select seq from journal_entry where group_id = $1 and type = 'date-poll.reminded'`,
    [it.groupId],
  );
  expect(reminded).toHaveLength(1);
});

test('what cannot be is refused, and says why; nothing of it is kept', async () => {
  const { of, desk, head, fiji, pollId, noon, evening, read, give, slots } = await polling();
  const poll = {
    ...{ ...of, kind: 'online' as const, title: 'Third', note: '', minutes: 120, zone: 'UTC' },
    ...{ slots, closesAt: new Date(Date.now() + 24 * hour) },
  };
  const code = async (change: object) => (await desk.refused(openDatePoll, { ...poll, ...change })).code;
  expect(await code({ slots: [new Date(Date.now() - hour)] })).toBe('slot-in-the-past');
  expect(await code({ slots: [slots[0], slots[0]] })).toBe('slot-twice');
  expect(await code({ closesAt: new Date() })).toBe('poll-closes-too-soon');
  expect(await code({ slots: [] })).toBe('malformed');
  expect(await code({ minutes: 5 })).toBe('malformed');
  const one = { ...of, pollId, answers: [{ slotId: noon, answer: 'yes' as const }] };
  expect((await fiji.refused(answerDates, one)).code).toBe('slot-unanswered');
  expect((await head.refused(answerDates, one)).code).toBe('not-a-member');
  expect((await read()).answered).toBe(0);
  await give(fiji, 'yes', 'yes');
  await desk.call(voidDatePoll, { ...of, pollId, reason: 'We meet in Montreal.' });
  await expect(give(fiji, 'no', 'no')).rejects.toMatchObject({ code: 'date-poll-over' });
  expect((await desk.refused(closeDatePoll, { ...of, pollId, slotId: evening })).code).toBe('date-poll-over');
  expect(await read(fiji)).toMatchObject({ state: 'void', may: { answer: false } });
});

test('a date is chosen once, however many choose; a group that is not constituted looks for none', async () => {
  const { of, desk, chair, pollId, noon, evening, groupId } = await polling();
  const tried = await Promise.allSettled([
    desk.call(closeDatePoll, { ...of, pollId, slotId: noon }),
    chair.call(closeDatePoll, { ...of, pollId, slotId: evening }),
  ]);
  expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await world.query('select id from meeting where group_id = $1', [groupId])).toHaveLength(1);
  const early = await world.group('selecting');
  const secretary = await world.person(early, 'secretariat');
  const poll = {
    ...{ groupId: early, kind: 'online' as const, title: 'Early', note: '', minutes: 120, zone: 'UTC' },
    ...{ slots: [weekdayAt(3, 12)], closesAt: new Date(Date.now() + 24 * hour) },
  };
  expect((await secretary.refused(openDatePoll, poll)).code).toBe('not-at-this-stage');
});

test('what changes in a poll reaches everyone who looks at it', async () => {
  const { groupId, fiji, dakar, chair, pollId, give, of, evening } = await polling();
  await fiji.sees(groupId, { pollId }, () => give(dakar, 'yes', 'no'));
  await fiji.sees(groupId, { pollId }, () => chair.call(closeDatePoll, { ...of, pollId, slotId: evening }));
});
