import { readHealth } from '@lib/contracts';
import { Agreeing } from './support/agreeing';
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
  await world.query('delete from delivery where group_id = $1', [groupId]);
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
