import { randomUUID } from 'node:crypto';
import {
  downloadPooledFile,
  downloadPooledFileByLink,
  readConsultation,
  readPooled,
  readPooledByLink,
  recuse,
  type Route,
  searchPool,
  searchPoolByLink,
} from '@lib/contracts';
import { config } from '@lib/platform';
import { bureauToken } from '@lib/selection';
import { consulted } from './support/consulting';
import { storePdf } from './support/nominating';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
type Answer = Awaited<ReturnType<Person['ask']>>;

/** Everything by which the files of a list can be asked for, signed in and by the link. */
async function asked() {
  const found = await consulted(world);
  const { it, roundId } = found;
  await storePdf(world);
  const token = (who: Person) =>
    bureauToken(config.SECRET, { groupId: it.groupId, roundId, personId: who.id });
  const ways = (who: Person, nominationId: string): [Person, Route, Record<string, unknown>][] => [
    [who, readPooled, { ...it.of, nominationId }],
    [who, downloadPooledFile, { ...it.of, nominationId, kind: 'cv' }],
    [who, downloadPooledFile, { ...it.of, nominationId, kind: 'letter' }],
    [world.public, readPooledByLink, { token: token(who), nominationId }],
    [world.public, downloadPooledFileByLink, { token: token(who), nominationId, kind: 'cv' }],
  ];
  const answers = async (who: Person, nominationId: string) => {
    const all: Answer[] = [];
    for (const [person, route, input] of ways(who, nominationId)) all.push(await person.ask(route, input));
    return all as [Answer, Answer, Answer, Answer, Answer];
  };
  return { ...found, token, answers };
}

test('the Bureau reads the nominations it is asked about with their files, signed in and by the link', async () => {
  const { it, sn, ben, token, answers } = await asked();
  expect((await ben.call(readConsultation, it.of)).consultation?.may.readFiles).toBe(true);
  const [read, cv, letter, readBy, cvBy] = await answers(ben, sn);
  expect(read.body).toMatchObject({
    form: {
      nominator: { name: 'Ama Focal', email: '' },
      nominee: { name: 'Nominee of SN', email: '', phone: '' },
      expertise: [{ convention: 'CBD', evidence: 'Since 2012.' }],
    },
    files: [{ kind: 'letter' }, { kind: 'cv' }],
    restriction: '',
  });
  expect(readBy.body).toEqual(read.body);
  // How they are reached is nowhere in it.
  expect(JSON.stringify(read.body)).not.toContain('@');
  for (const file of [cv, letter, cvBy]) {
    expect(file.status).toBeLessThan(300);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('attachment'),
      'cache-control': 'no-store',
    });
  }
  const found = await ben.call(searchPool, { ...it.of, words: 'SINCE 2012' });
  expect(found.total).toBe(4);
  expect(await world.public.call(searchPoolByLink, { token: token(ben), words: 'since 2012' })).toEqual(
    found,
  );
  expect(await ben.call(searchPool, { ...it.of, words: '%' })).toEqual({ nominees: [], total: 0 });
  for (const role of ['secretariat', 'head', 'chair', 'member', 'observer', 'focalPoint'] as const)
    for (const answer of (await answers(await world.person(it.groupId, role), sn)).slice(0, 3))
      expect(answer.status).toBe(404);
});

test('with a nomination the Bureau reads from what its nominee keeps away, once that was found', async () => {
  const { it, sn, ben, answers } = await asked();
  const read = async () => (await answers(ben, sn)).map(({ body }) => body.restriction);
  expect(await read()).toEqual(['', undefined, undefined, '', undefined]);
  await world.sealed(
    it.groupId,
    `insert into disclosure (nomination_id, chamber_id, group_id, status, form_version, in_force, note, revision)
     select id, chamber_id, group_id, 'managed', 1, 'Items on CITES.', 'A grant.', 2 from nomination where id = $1`,
    [sn],
  );
  const found = 'Items on CITES.';
  expect(await read()).toEqual([found, undefined, undefined, found, undefined]);
});

test('a file from which somebody is recused is to them like one that never was, by every way', async () => {
  const { it, sn, gh, ke, ann, ben, answers } = await asked();
  const plain = async (who: Person, nominationId: string) =>
    (await answers(who, nominationId)).map(({ status, body: { reference: _, ...said } }) => [status, said]);
  const unknown = await plain(ann, randomUUID());
  expect(unknown.map(([status]) => status)).toEqual([404, 404, 404, 404, 404]);
  expect(await plain(ann, gh)).toEqual(unknown);
  expect((await ann.call(searchPool, { ...it.of, words: 'of gh' })).total).toBe(0);
  expect((await ann.call(searchPool, { ...it.of, words: 'nominee' })).total).toBe(3);
  await ben.call(recuse, { ...it.of, nominationId: sn, reason: 'A cousin.' });
  expect(await plain(ben, sn)).toEqual(await plain(ben, randomUUID()));
  expect((await ben.call(searchPool, { ...it.of, words: 'nominee' })).total).toBe(3);
  // Another nomination turns out to be of the same person: it is theirs to keep away from too.
  expect((await answers(ben, ke)).map(({ status }) => status)).toEqual([200, 200, 200, 201, 201]);
  await world.sealed(
    it.groupId,
    `update nominee set person_no = (select m.person_no from nominee m join nomination n on n.nominee_id = m.id where n.id = $1)
      where id = (select nominee_id from nomination where id = $2)`,
    [sn, ke],
  );
  expect((await answers(ben, ke)).every(({ status }) => status === 404)).toBe(true);
});

test('there are files for whoever is asked, of who is eligible, and until the outcome is noted', async () => {
  const { it, sn, ke, zm, ben, ann, roundId, say, answers } = await asked();
  const late = await it.bureau(null, 'Came later');
  const denied = async (who: Person, id: string) =>
    (await answers(who, id)).every(({ status }) => status === 404);
  expect(await denied(late, sn)).toBe(true);
  await world.sealed(it.groupId, `update nomination set status = 'withdrawn' where id = $1`, [ke]);
  expect(await denied(ben, ke)).toBe(true);
  await it.insert('disclosure', {
    ...{ nomination_id: zm, status: 'disqualifying', form_version: 1, answers: null, note: '', revision: 1 },
    ...{ restriction: '', in_force: '' },
  });
  expect(await denied(ben, zm)).toBe(true);
  const [added = ''] = await it.nominate({ party: 'ML', receipt: 9 });
  expect(await denied(ben, added)).toBe(true);
  expect((await ben.call(searchPool, { ...it.of, words: 'nominee' })).total).toBe(2);
  await say(ann, 'no_objection');
  await say(ben, 'no_objection');
  expect(await denied(ben, sn)).toBe(false);
  await it.conclude(roundId);
  expect(await denied(ben, sn)).toBe(true);
  expect((await ben.call(readConsultation, it.of)).consultation?.may.readFiles).toBe(false);
});
