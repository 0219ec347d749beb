import { randomUUID } from 'node:crypto';
import {
  fillVacancy,
  inviteReplacement,
  listCompositions,
  publishComposition,
  readCycle,
  readNotification,
  readRoster,
  readVacancies,
  recordDeparture,
} from '@lib/contracts';
import { decided, explained, publish, published } from './support/deciding';
import { issue } from './support/nominating';

import { useWorld } from './support/world';

const world = useWorld();

test('publishing seats the members, takes the cycle on, and drafts the notification with the list', async () => {
  const prepared = await published(world);
  const { it, sn, fj, gh, ke, done } = prepared;
  expect(done).toMatchObject({ version: 1, seated: 2 });
  const { members, vacant } = await it.desk.call(readRoster, it.of);
  expect(members.map(({ party, name, seatGroup, expertise }) => [party, name, seatGroup, expertise])).toEqual(
    [
      ['SN', 'Awa Sow', 'AFRICA', ['CBD', 'CITES']],
      ['FJ', 'Ratu Vaka', 'ASIA_PACIFIC', ['CBD']],
    ],
  );
  expect(vacant).toEqual([]);
  expect((await it.desk.call(readCycle, it.of)).stage).toBe('constituted');
  const { compositions } = await it.head.call(listCompositions, it.of);
  expect(compositions).toMatchObject([
    { version: 1, number: null, notificationId: done.notificationId, vacant: 0, change: '' },
  ]);
  const draft = await it.desk.call(readNotification, { ...it.of, notificationId: done.notificationId });
  expect(draft).toMatchObject({ kind: 'composition', state: 'draft' });
  expect(JSON.stringify(draft)).toContain('Awa Sow (SN)');
  // They are invited: an account of their own address, the role, and the message of it.
  const [account] = await world.query(
    `select p.id, g.role from person p join person_address a on a.person_id = p.id
       join access_grant g on g.person_id = p.id and g.group_id = $2 where a.email = $1 || '@example.org'`,
    [sn, it.groupId],
  );
  expect(account.role).toBe('member');
  const status = await world.sealed(it.groupId, 'select id, status from nomination where group_id = $1', [
    it.groupId,
  ]);
  const of = Object.fromEntries(status.map(({ id, status: at }) => [id, at]));
  expect([of[sn], of[fj], of[gh], of[ke]]).toEqual(['selected', 'selected', 'reserve', 'not_selected']);
  // The board stays to be read, and nothing on it moves.
  expect(await it.board()).toMatchObject({
    state: 'published',
    announced: { version: 1 },
    may: { propose: false },
  });
  await expect(world.query('update composition set change = $1', ['x'])).rejects.toThrow('never changes');
});

test('published twice at once, or again with the same key, it is published once', async () => {
  const prepared = await decided(world);
  await explained(prepared);
  const { it } = prepared;
  const key = randomUUID();
  const ask = (by = key) => it.head.ask(publishComposition, { ...it.of, note: '' }, { key: by });
  const [one, two, other] = await Promise.all([ask(), ask(), ask(randomUUID())]);
  const replies = [one, two, other].filter(({ status }) => status === 201).map(({ body }) => body);
  expect(replies.length).toBeGreaterThan(0);
  for (const reply of replies) expect(reply).toEqual(replies[0]);
  const counts = await world.query(
    `select (select count(*) from composition where group_id = $1)::int as compositions,
            (select count(*) from membership where group_id = $1)::int as members,
            (select count(*) from notification where group_id = $1 and kind = 'composition')::int as drafts`,
    [it.groupId],
  );
  expect(counts).toEqual([{ compositions: 1, members: 2, drafts: 1 }]);
});

test('a filling that broke off is known by the nominee, not by their Party, and says what it had published', async () => {
  const { it, np } = await published(world);
  const [other = ''] = await it.nominate({
    ...{ party: 'NP', name: 'Sita Rai', status: 'not_selected', receipt: 9 },
  });
  // Of a later call: in one call a Party has one who is eligible.
  const callId = await issue(world, it.groupId, { kind: 'supplementary_call', closesIn: -0.5 });
  await world.sealed(it.groupId, `update nomination set call_id = $2, status = 'reserve' where id = $1`, [
    other,
    callId,
  ]);
  const { members } = await it.desk.call(readRoster, it.of);
  const leave = (party: string) => {
    const personId = members.find((one) => one.party === party)?.id ?? '';
    return it.head.call(recordDeparture, { ...it.of, personId, why: 'resigned', reason: 'Another post.' });
  };
  await leave('FJ');
  const [seat] = (await it.desk.call(readVacancies, it.of)).vacancies;
  const fill = {
    ...it.of,
    membershipId: seat?.membershipId ?? '',
    nominationId: np,
    reason: 'First reserve.',
  };
  const filled = await it.head.call(fillVacancy, fill);
  await leave('SN');
  expect((await it.head.refused(fillVacancy, { ...fill, nominationId: other })).code).toBe('not-vacant');
  const statusOf = async (id: string) =>
    (await world.sealed(it.groupId, 'select status from nomination where id = $1', [id]))[0].status;
  expect(await statusOf(other)).toBe('reserve');
  // As if the process had died before the chamber was told.
  await world.sealed(it.groupId, `update nomination set status = 'reserve' where id = $1`, [np]);
  expect(await it.head.call(fillVacancy, fill)).toEqual(filled);
  expect(await statusOf(np)).toBe('selected');
});

test('what broke off between the two journals is gone on with; what cannot be done is said and can be seen to', async () => {
  const prepared = await decided(world);
  await explained(prepared);
  const { it } = prepared;
  // No seat for Fiji: nobody is seated at all, and the decision stands as it was.
  await world.query(`delete from seat_plan where group_id = $1 and seat_group = 'ASIA_PACIFIC'`, [
    it.groupId,
  ]);
  expect((await it.head.refused(publishComposition, { ...it.of, note: '' })).code).toBe('no-seat-left');
  expect(await world.query('select id from membership where group_id = $1', [it.groupId])).toEqual([]);
  expect((await it.board()).state).toBe('decided');
  await it.seatPlan({ ASIA_PACIFIC: 1 });
  // As if the process had died after the group had its members: the chamber is told when it is asked for again.
  const done = await publish(prepared);
  await world.sealed(
    it.groupId,
    `update selection set state = 'publishing', published_at = null where group_id = $1`,
    [it.groupId],
  );
  await world.sealed(it.groupId, 'delete from selection_letter where group_id = $1', [it.groupId]);
  await world.query(`update cycle set stage = 'selecting' where group_id = $1`, [it.groupId]);
  await world.query('update journal_head set standing_since = seq + 1 where group_id = $1', [it.groupId]);
  const key = randomUUID();
  expect(await publish(prepared, key)).toEqual(done);
  // And whoever asks again by the same key, when nothing can be published any more, is told the same again.
  expect(await publish(prepared, key)).toEqual(done);
  expect(await it.board()).toMatchObject({ state: 'published' });
  expect(await world.query('select id from membership where group_id = $1', [it.groupId])).toHaveLength(2);
});

test('a member who leaves leaves a seat: reserves who keep every quota come first, else it says what breaks', async () => {
  const { it, gh, np } = await published(world);
  const [fiji] = (await it.desk.call(readRoster, it.of)).members.filter(({ party }) => party === 'FJ');
  const depart = { ...it.of, personId: fiji?.id ?? '', why: 'resigned' as const, reason: 'Another post.' };
  expect((await it.desk.refused(recordDeparture, depart)).status).toBe(403);
  const left = await it.head.call(recordDeparture, depart);
  expect(left.version).toBe(2);
  const { vacancies } = await it.desk.call(readVacancies, it.of);
  expect(vacancies).toMatchObject([
    {
      ...{ member: { name: 'Ratu Vaka', party: 'FJ' }, seatGroup: 'ASIA_PACIFIC', invitedAt: null },
      ...{ why: 'resigned', reason: 'Another post.' },
    },
  ]);
  // Nepal's reserve takes the seat of the region; Ghana's would put two into that of Africa.
  expect(
    vacancies[0]?.reserves.map(({ nominationId, breaks }) => [nominationId, breaks.map(({ id }) => id)]),
  ).toEqual([
    [np, []],
    [gh, ['AFRICA', 'ASIA_PACIFIC']],
  ]);
  const membershipId = vacancies[0]?.membershipId ?? '';
  await it.head.call(inviteReplacement, { ...it.of, membershipId, note: 'By 1 March.' });
  expect((await it.head.refused(inviteReplacement, { ...it.of, membershipId, note: 'Again.' })).code).toBe(
    'party-invited',
  );
  const fill = { ...it.of, membershipId, nominationId: np, reason: 'First reserve of the region.' };
  const key = randomUUID();
  const filled = await it.head.call(fillVacancy, fill, { key });
  expect(await it.head.call(fillVacancy, fill, { key })).toEqual(filled);
  expect(filled.version).toBe(3);
  const { compositions } = await it.head.call(listCompositions, it.of);
  expect(compositions.map(({ version, change, vacant }) => [version, change, vacant])).toEqual([
    [3, 'Prakash Thapa (NP) takes the seat of Ratu Vaka (FJ) for the rest of the term.', 0],
    [2, 'Ratu Vaka (FJ) has resigned.', 1],
    [1, '', 0],
  ]);
  expect(await it.desk.call(readVacancies, it.of)).toMatchObject({
    vacancies: [],
    filled: [
      {
        ...{ member: { party: 'FJ' }, why: 'resigned', reason: 'Another post.' },
        by: { name: 'Prakash Thapa', party: 'NP' },
      },
    ],
  });
  expect((await it.head.refused(fillVacancy, { ...fill, nominationId: gh })).code).toBe('not-vacant');
  // Who has left stays in the roster of the group, as having left.
  const roster = await it.desk.call(readRoster, it.of);
  expect(roster.members.map(({ party, status }) => [party, status])).toEqual(
    expect.arrayContaining([
      ['FJ', 'resigned'],
      ['NP', 'active'],
    ]),
  );
});
