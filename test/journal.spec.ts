import { Reader, theSystem } from '@lib/platform';
import { Pool } from 'pg';
import { useWorld } from './support/world';

const world = useWorld();
const dated = { step: 'mandate', from: null, to: null } as const;
const date = (groupId: string) =>
  world.journal.write(groupId, theSystem, async (page) => page.record('step.dated', dated));

test('forty commands at once leave forty numbers without a gap, in the order in which they became visible', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const following = member.follow(groupId);
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      world.journal.write(groupId, theSystem, async (page) => {
        await page.ask('select pg_sleep($1)', (i % 3) / 500);
        page.record('step.dated', dated);
      }),
    ),
  );
  const entries = await following.reached(40);
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  following.socket.close();
});

test('the record cannot be rewritten, not even by the owner of its table', async () => {
  const groupId = await world.group();
  await date(groupId);
  await expect(world.query(`update journal_entry set payload = '{}'`)).rejects.toThrow('append-only');
  await expect(world.query(`delete from journal_entry`)).rejects.toThrow('append-only');
  await expect(world.query(`truncate journal_entry cascade`)).rejects.toThrow('append-only');
});

test('the role the app works under may add to the record and read it, and make no tables', async () => {
  const app = new Pool({ connectionString: process.env['DATABASE_URL'], max: 1 });
  await expect(app.query(`update journal_entry set payload = '{}'`)).rejects.toThrow('permission denied');
  await expect(app.query(`delete from journal_entry`)).rejects.toThrow('permission denied');
  await expect(app.query(`create table mine (id int)`)).rejects.toThrow('permission denied');
  await expect(app.query(`drop table journal_entry`)).rejects.toThrow('must be owner');
  await app.end();
});

test('nobody writes but the journal', async () => {
  const db = world.app.get<Reader>(Reader, { strict: false });
  await expect(db.query('delete from comment')).rejects.toThrow('read-only transaction');
});

test('a command that records nothing is a mistake', async () => {
  const groupId = await world.group();
  await expect(world.journal.write(groupId, theSystem, async () => {})).rejects.toThrow('must record');
});

test('a listener whose connection is cut hears what it missed', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const following = member.follow(groupId);
  await new Promise((r) => setTimeout(r, 100));
  await world.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'journal' and datname = current_database()`,
  );
  await date(groupId);
  expect(await following.reached(1)).toHaveLength(1);
  following.socket.close();
});

test('a reader is handed each entry once, however many read under its name', async () => {
  const groupId = await world.group();
  for (let i = 0; i < 5; i++) await date(groupId);
  const handed: number[] = [];
  const read = () =>
    world.journal.drain('test', groupId, async (entries) => {
      handed.push(...entries.map(({ seq }) => seq));
    });
  await Promise.all([read(), read(), read()]);
  expect(handed).toEqual([1, 2, 3, 4, 5]);
});

test('replies are kept for two weeks', async () => {
  const groupId = await world.group();
  const keep = (key: string, age: string) =>
    world.query(
      `insert into journal_reply values ($1, 'POST /somewhere', $2, '', '{}', now() - $3::interval)`,
      [groupId, key, age],
    );
  await keep('old', '15 days');
  await keep('young', '13 days');
  await world.journal.forgetOldReplies();
  expect(await world.query('select key from journal_reply where person_id = $1', [groupId])).toEqual([
    { key: 'young' },
  ]);
});
