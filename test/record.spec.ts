import { catalogue, Family, familyOf, type Input, readRecord } from '@lib/contracts';
import { Drafted } from './support/drafted';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
type Filter = Omit<Input<typeof readRecord>, 'groupId'>;

const reads = (who: Person, { groupId }: { groupId: string }, filter: Filter = {}) =>
  who.call(readRecord, { groupId, ...filter });
const seqs = ({ entries }: Awaited<ReturnType<typeof reads>>) => entries.map(({ seq }) => seq);
const types = ({ entries }: Awaited<ReturnType<typeof reads>>) => entries.map(({ type }) => type);

async function talked(): Promise<Drafted> {
  const it = await Drafted.open(world);
  const { id } = await it.comment(it.kenya);
  await it.comment(it.fiji, 2);
  await it.answer(id);
  return it;
}

test('the record is read backwards, fifty entries at a time, to its beginning', async () => {
  const it = await Drafted.open(world);
  for (let i = 0; i < 101; i += 1) await it.comment(it.kenya, 1, { text: `Comment ${i}` });
  const pages: number[][] = [];
  for (let before: number | undefined, more = true; more;) {
    const page = await reads(it.chair, it, before === undefined ? {} : { before });
    pages.push(seqs(page));
    more = page.next !== null;
    before = page.next ?? undefined;
  }
  const all = await world.query('select seq from journal_entry where group_id = $1 order by seq desc', [
    it.groupId,
  ]);
  expect(pages.flat()).toEqual(all.map(({ seq }) => seq));
  expect(pages.map((page) => page.length)).toEqual([50, 50, all.length - 100]);
});

test('it is sifted by what an entry is about, by whom and by when', async () => {
  const it = await talked();
  expect(types(await reads(it.chair, it, { type: 'comments' }))).toEqual([
    'comment.answered',
    'comment.added',
    'comment.added',
  ]);
  expect(types(await reads(it.chair, it, { type: 'rounds' }))).toEqual(['round.opened']);
  expect(types(await reads(it.chair, it, { type: 'agreement' }))).toEqual([]);
  expect(types(await reads(it.chair, it, { actor: it.fiji.id }))).toEqual(['comment.added']);
  expect(types(await reads(it.chair, it, { actor: it.fiji.id, type: 'text' }))).toEqual([]);
  const { entries } = await reads(it.chair, it);
  const [from, to] = [entries[2]?.at, entries[0]?.at];
  const between = await reads(it.chair, it, { ...(from && { from }), ...(to && { to }) });
  expect(seqs(between)).toEqual(entries.slice(1, 3).map(({ seq }) => seq));
});

test('each reads what is for them: the desk more than members, members more than observers, others nothing', async () => {
  const it = await talked();
  const observer = await world.person(it.groupId, 'observer');
  const [desk, members, guests] = [
    seqs(await reads(it.secretary, it)),
    seqs(await reads(it.kenya, it)),
    seqs(await reads(observer, it)),
  ];
  const audience = async (...to: string[]) => {
    const their =
      'select seq from journal_entry where group_id = $1 and audience = any($2) order by seq desc';
    return (await world.query(their, [it.groupId, to])).map(({ seq }) => seq);
  };
  expect(desk).toEqual(await audience('staff', 'desk', 'group', 'public'));
  expect(members).toEqual(await audience('group', 'public'));
  expect(guests).toEqual(await audience('public'));
  expect(desk.length).toBeGreaterThan(members.length);
  expect(members.length).toBeGreaterThan(guests.length);
  for (const who of [await world.person(it.groupId, 'bureau'), await world.stranger(), world.public])
    expect((await who.refused(readRecord, { groupId: it.groupId })).status).toBe(404);
});

test('a filter does not reach into another group, and one that is none is refused', async () => {
  const [one, other] = [await talked(), await talked()];
  expect((await reads(one.chair, one, { actor: other.fiji.id })).entries).toEqual([]);
  for (const filter of [{ type: 'secrets' }, { actor: 'me' }, { before: '0' }, { from: 'yesterday' }])
    expect((await one.chair.ask(readRecord, { groupId: one.groupId, ...filter })).status).toBe(400);
});

test('what a group’s journal tells of its texts, talks, terms, agreement and people is in that family', () => {
  const families = Object.keys(catalogue).map((type) => [type, familyOf(type)]);
  expect(families).toEqual(
    expect.arrayContaining([
      ['version.issued', 'text'],
      ['finalising.begun', 'text'],
      ['task-group.returned', 'text'],
      ['task-proposal.taken', 'text'],
      ['comment.admitted', 'comments'],
      ['reply.added', 'comments'],
      ['round.extended', 'rounds'],
      ['silence.broken', 'agreement'],
      ['statement.late', 'agreement'],
      ['role.granted', 'people'],
      ['office.taken', 'people'],
      ['cycle.advanced', 'cycle'],
    ]),
  );
  expect(new Set(families.map(([, family]) => family))).toEqual(new Set(Family.options));
});
