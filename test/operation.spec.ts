import { readHealth } from '@lib/contracts';
import request from 'supertest';
import { Agreeing } from './support/agreeing';
import { announcing } from './support/announced';
import { useWorld } from './support/world';

const world = useWorld();

test('whoever runs the installation sees what waits, what failed and what nobody has noticed', async () => {
  const admin = await world.stranger(null, { admin: true });
  const { groupId, circulationId, ann } = await new Agreeing(world).opened();
  const late = `update circulation set expires_at = now() - interval '2 minutes' where id = $1`;
  await world.query(late, [circulationId]);
  const owe = (seq: number, state: string) =>
    world.query(
      `insert into delivery (id, group_id, person_id, seq, kind, state, next_at, created_at)
       values (gen_random_uuid(), $1, $2, $3, 'a kind', $4, '2001-02-03', now())`,
      [groupId, ann.id, seq, state],
    );
  await owe(1, 'waiting');
  await owe(2, 'failed');
  const bookmark = `insert into journal_bookmark (reader, group_id, seq) values ('a reader', $1, 0)`;
  await world.query(bookmark, [groupId]);
  const { mail, overdue, readers, databaseBytes } = await admin.call(readHealth, {});
  expect(mail.dueSince).toEqual(new Date('2001-02-03T00:00:00Z'));
  expect(Math.min(mail.waiting, mail.failed, overdue)).toBeGreaterThan(0);
  expect(readers).toContainEqual({ reader: 'a reader', behind: 2 });
  expect(databaseBytes).toBeGreaterThan(1_000_000);
  await world.query(`update cycle set stage = 'suspended' where group_id = $1`, [groupId]);
  expect((await admin.call(readHealth, {})).overdue).toBeLessThan(overdue); // while the work rests, no time runs out
  await world.query('delete from delivery where group_id = $1', [groupId]);
});

test('of letters too: what waits, what is tried again, what nobody got; of chambers nothing', async () => {
  const admin = await world.stranger(null, { admin: true });
  const it = await announcing(world);
  const { id } = await it.out();
  const [{ chamber } = { chamber: '' }] = await world.query('select gen_random_uuid() as chamber');
  await world.query('insert into journal_head (group_id) values ($1)', [chamber]);
  await world.query('insert into chamber values ($1, $2)', [chamber, it.groupId]);
  const letters = async () => (await admin.call(readHealth, {})).letters;
  const post = (
    journal: string,
    said: { state: string; tries?: number; bounced?: boolean; party?: string },
  ) =>
    world.query(
      `insert into letter (journal_id, kind, about, party, to_name, to_address, language, state, tries, bounced_at,
                           next_at, created_at)
       values ($1, 'nobody writes this', jsonb_build_object('notificationId', $2::text), $3, 'A', 'a@example.org', 'en',
               $4, $5, case when $6 then now() end, now() + interval '1 hour', now())`,
      [journal, id, said.party ?? null, said.state, said.tries ?? 0, said.bounced ?? false],
    );
  const before = await letters();
  for (const journal of [it.groupId, String(chamber)]) {
    await post(journal, { state: 'waiting' });
    await post(journal, { state: 'leased', tries: 1 });
    await post(journal, { state: 'waiting', tries: 1 });
    await post(journal, { state: 'leased', tries: 2 });
    await post(journal, { state: 'failed', tries: 9 });
    await post(journal, { state: 'accepted', tries: 1 });
    await post(journal, { state: 'accepted', tries: 1, bounced: true });
    await post(journal, { state: 'failed', tries: 9, party: 'FJ' });
  }
  expect(await letters()).toMatchObject({
    waiting: before.waiting + 2,
    retrying: before.retrying + 2,
    undelivered: before.undelivered + 3,
  });
  await world.query(`insert into party_reached values ($1, 'FJ', 'By telephone.', null, now())`, [id]);
  expect((await letters()).undelivered).toBe(before.undelivered + 2);
  await world.query(`update letter set next_at = '2001-02-03' where journal_id = $1 and state = 'waiting'`, [
    it.groupId,
  ]);
  expect((await letters()).dueSince).toEqual(new Date('2001-02-03T00:00:00Z'));
  await world.query('delete from letter where journal_id = any($1)', [[it.groupId, chamber]]);
});

test('for everyone else there is nothing here', async () => {
  const groupId = await world.group();
  for (const who of [await world.person(groupId, 'head'), await world.stranger()])
    expect(await who.refused(readHealth, {})).toMatchObject({ status: 404, code: 'not-found' });
});

test('from outside there is nothing here for an administrator either', async () => {
  const admin = await world.stranger(null, { admin: true });
  const from = (address: string) => admin.ask(readHealth, {}).set('x-forwarded-for', address);
  const server = world.app.getHttpAdapter().getInstance();
  server.set('trust proxy', 'loopback');
  try {
    expect(await from('203.0.113.9')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await from('10.1.2.3')).toMatchObject({ status: 200 });
  } finally {
    server.set('trust proxy', false);
  }
});

test('a silent connection is kept for longer than proxies keep theirs', async () => {
  const { headers } = await request(world.app.getHttpServer())
    .get('/health/live')
    .set('connection', 'keep-alive');
  const [, seconds] = /^timeout=(\d+)/.exec(String(headers['keep-alive'])) ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});
