import { config, Sealed } from '@lib/platform';
import * as contracts from '@lib/contracts';
import { listGroups, readJournal, type Route, search } from '@lib/contracts';
import { Pool } from 'pg';
import { all } from './support/house';
import { Calling, filled } from './support/nominating';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const tables = [
  'nomination',
  'nominee',
  'nominee_expertise',
  'disclosure',
  'nomination_file',
  'nomination_export',
  'party_reminder',
  'seat_profile',
  'selection',
  'proposal',
  'proposal_place',
  'opened_seats',
  'lottery',
  'consultation',
  'consultation_seat',
  'recusal',
  'selection_decision',
  'selection_outcome',
  'selection_letter',
];

const views = (Object.values(contracts) as unknown[])
  .filter((it): it is Route => typeof it === 'object' && it !== null && 'path' in it && 'does' in it)
  .filter(({ method, demo, path }) => method === 'GET' && !demo && path.startsWith('/api/'))
  .filter(({ path }) => (path.match(/:(\w+)/g) ?? []).every((it) => it === ':groupId'));

/** What of a list that tells of all groups is of this one: other tests have theirs at the same time. */
const ofGroup = (text: string, groupId: string): string =>
  JSON.stringify(
    Object.values(JSON.parse(text) as object)
      .flat()
      .filter((it) => JSON.stringify(it).includes(groupId)),
  );

/** How each view answers somebody; without what is new with each request. */
async function seenBy(who: Person, groupId: string): Promise<string[]> {
  const answers = [];
  for (const view of views) {
    const isOfGroup = view.path.includes(':groupId');
    const more = view === readJournal ? { after: 0 } : view === search ? { q: 'nominee' } : {};
    const { status, headers, text } = await who.ask(view, isOfGroup ? { groupId, ...more } : {});
    const said = text.replace(/"(now|at|reference|seenAt|lastVisitAt)":"[^"]*"/g, '');
    const body = isOfGroup ? said : ofGroup(text, groupId);
    answers.push(`${view.path} ${status} ${headers.etag ?? ''} ${body}`);
  }
  return answers;
}

test('ten nominations leave what everybody but secretariat and head can see as it was, byte for byte', async () => {
  const calling = await Calling.open(world);
  const { groupId } = calling;
  const roles = all.filter((it) => it !== 'secretariat' && it !== 'head' && it !== 'focalPoint');
  const people: Person[] = [
    world.public,
    await world.stranger(),
    await world.stranger(null, { admin: true }),
  ];
  for (const role of roles) people.push(await calling.person(role));
  const other = await calling.party('JP');
  people.push(other);
  const look = async () => {
    const seen = [];
    for (const it of people) seen.push(await seenBy(it, groupId));
    return seen;
  };
  const head = async () => world.query('select * from journal_head where group_id = $1', [groupId]);
  const group = async () => (await world.public.call(listGroups, {})).groups.find(({ id }) => id === groupId);
  const [before, headBefore, groupBefore] = [await look(), await head(), await group()];
  const follower = people[3]?.follow(groupId);
  await follower?.reached(0);
  for (const party of ['SN', 'GH', 'KE', 'FJ', 'NP', 'CR', 'PE', 'SK', 'UA', 'SE'])
    await calling.nominate(party);
  expect(await head()).toEqual(headBefore);
  expect(await group()).toEqual(groupBefore);
  const after = await look();
  after.forEach((it, i) => expect(it.filter((one, n) => one !== before[i]?.[n])).toEqual([]));
  expect(follower?.entries).toEqual([]);
  follower?.socket.close();
  // Secretariat and head, and nobody else, follow the chamber; its entries are not in the group's journal.
  const [{ id: chamberId }] = await world.query('select id from chamber where group_id = $1', [groupId]);
  const desk = (await calling.person('secretariat')).follow(chamberId);
  const [{ seq }] = await world.query('select seq from journal_head where group_id = $1', [chamberId]);
  expect((await desk.reached(seq)).map(({ type }) => type)).toContain('nomination.submitted');
  desk.socket.close();
  const stranger = (await calling.person('chair')).follow(chamberId);
  await stranger.untilLeft();
  stranger.socket.close();
  const types = await world.query('select distinct audience from journal_entry where group_id = $1', [
    chamberId,
  ]);
  expect(types).toEqual([{ audience: 'staff' }]);
}, 120_000);

test('the database shows the app none of it but in a transaction that names the chamber, and not after it', async () => {
  const calling = await Calling.open(world);
  const nominationId = await calling.nominate('SN', filled('SN'));
  const [{ id: chamberId }] = await world.query('select id from chamber where group_id = $1', [
    calling.groupId,
  ]);
  const elsewhere = await Calling.open(world);
  await elsewhere.nominate('GH');
  // One line, so that each question comes after the one before on the same.
  const line = new Pool({ connectionString: config.DATABASE_URL, max: 1 });
  const rows = async () => {
    const counts = [];
    for (const it of tables) counts.push((await line.query(`select 1 from ${it}`)).rowCount);
    return counts;
  };
  expect(await rows()).toEqual(tables.map(() => 0));
  await line.query('begin');
  await line.query(`select set_config('consilia.chamber', $1, true)`, [chamberId]);
  expect((await line.query('select id from nomination')).rows).toEqual([{ id: nominationId }]);
  await expect(
    line.query(`update nomination set chamber_id = (select id from chamber where id <> $1 limit 1)`, [
      chamberId,
    ]),
  ).rejects.toThrow('row-level security');
  await line.query('rollback');
  expect(await rows()).toEqual(tables.map(() => 0));
  expect((await line.query(`update nomination set reason = 'x'`)).rowCount).toBe(0);
  expect((await line.query('delete from nomination_file')).rowCount).toBe(0);
  await line.end();
  // Nor to whoever owns the tables.
  for (const it of tables) expect(await world.query(`select 1 from ${it}`)).toEqual([]);
  const sealed = world.app.get(Sealed, { strict: false });
  const ids = () => sealed.read(chamberId, (ask) => ask<{ id: string }>('select id from nomination'));
  expect(await ids()).toEqual([{ id: nominationId }]);
  await expect(sealed.read(chamberId, (ask) => ask(`update nomination set reason = ''`))).rejects.toThrow(
    'read-only',
  );
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      await ids();
      expect(
        await world.app
          .get(Sealed, { strict: false })
          .read('00000000-0000-4000-8000-000000000000', (ask) => ask('select id from nomination')),
      ).toEqual([]);
    }),
  );
});
