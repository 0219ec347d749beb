import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advanceStage, listPeople, readCycle, readGroup } from '@lib/contracts';
import { found } from '../apps/founding/found';
import { faultsOf, GroupFile } from '../apps/founding/group-file';
import { Door } from './support/door';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
const example: GroupFile = JSON.parse(
  readFileSync(join(__dirname, '..', 'docs', 'group.example.json'), 'utf8'),
);

/** The file of the manual, for a group of its own and people of its own. */
function file(): GroupFile {
  const own = randomUUID();
  const people = example.people.map((it) => ({ ...it, email: `${it.role}.${own}@example.org` }));
  return GroupFile.parse({ ...example, slug: `g-${own}`, people });
}

test('the example of the manual founds a group, whose head comes in by mail and calls for nominations', async () => {
  const it = file();
  expect(await found(world.app, it)).toEqual([
    `founded ${it.title}`,
    'planned its seats',
    'invited A sample head as head',
    'invited A sample officer as secretariat',
  ]);
  const [{ id: groupId }] = await world.query('select id from advisory_group where slug = $1', [it.slug]);
  const [{ id }] = await world.query('select person_id as id from person_address where email = $1', [
    it.people[0]?.email,
  ]);
  const head = await door.comeIn({ id, email: it.people[0]?.email ?? '' });
  expect(await head.call(readCycle, { groupId })).toMatchObject({ stage: 'draft', procedure: it.procedure });
  expect((await head.call(readGroup, { groupId })).seats).toEqual(it.seats);
  expect((await head.call(listPeople, { groupId })).people).toHaveLength(2);
  await head.call(advanceStage, { groupId, to: 'calling', reason: '' });
});

test('run again it does what is missing, and leaves what is there', async () => {
  const it = file();
  const [head, officer] = it.people;
  if (!head || !officer) throw new Error('The example has two people.');
  await found(world.app, { ...it, people: [head] });
  expect(await found(world.app, { ...it, title: 'Another title' })).toEqual([
    'invited A sample officer as secretariat',
  ]);
  expect(await found(world.app, it)).toEqual([]);
  const [{ title }] = await world.query('select title from advisory_group where slug = $1', [it.slug]);
  expect(title).toBe(it.title);
});

test('where it was cut off before the seats were planned, it goes on there', async () => {
  const it = file();
  await found(world.app, { ...it, seats: [], people: [] });
  expect(await found(world.app, it)).toEqual([
    'planned its seats',
    'invited A sample head as head',
    'invited A sample officer as secretariat',
  ]);
});

test.each([
  ['no name', { slug: undefined }, 'slug: This is missing.'],
  ['no head', { people: [] }, 'people: Somebody must be the head.'],
  [
    'a name that is none',
    { slug: 'A group' },
    'slug: Small letters, digits and hyphens; a letter first; 41 at most.',
  ],
  [
    'too short a silence',
    { procedure: { ...example.procedure, silenceHours: 24 } },
    'procedure.silenceHours: A silence procedure lasts 72 hours at least.',
  ],
  [
    'more seats tied than there are',
    { seats: [{ ...example.seats[0], seats: 2, ofWhichEu: 2, ofWhichJuscanz: 1 }] },
    'seats.0: More seats are tied than there are.',
  ],
  [
    'seats named twice',
    { seats: [example.seats[0], example.seats[0]] },
    'seats: A group of seats is named once.',
  ],
  [
    'an address that is none',
    { people: [{ ...example.people[0], email: 'head' }] },
    'people.0.email: Enter an',
  ],
] as const)('a file with %s is answered with a sentence', (_, change, sentence) => {
  expect(faultsOf({ ...example, ...change })).toEqual([expect.stringContaining(sentence)]);
  expect(faultsOf(example)).toEqual([]);
});
