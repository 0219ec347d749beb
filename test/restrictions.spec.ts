import {
  discloseMyInterests,
  readDisclosure,
  readMyInterests,
  readRestrictions,
  recordDeparture,
  reviewDisclosure,
} from '@lib/contracts';
import { decided, explained, publish } from './support/deciding';
import type { Person } from './support/person';
import { answers } from './support/nominating';
import { useWorld } from './support/world';

const world = useWorld();

/** A composition of two: of Awa something was found before, of Ratu something is only proposed. */
async function seated() {
  const prepared = await decided(world);
  const { it, sn, fj, ke } = prepared;
  const nominee = async (nominationId: string, status: string, restriction: string): Promise<Person> => {
    const person = await world.stranger();
    await world.sealed(
      it.groupId,
      `update nominee set email = $2 where id = (select nominee_id from nomination where id = $1)`,
      [nominationId, ` ${person.id.toUpperCase()}@Example.org`],
    );
    await world.sealed(
      it.groupId,
      `insert into disclosure
         (nomination_id, chamber_id, group_id, status, form_version, restriction, in_force, note, revision)
       select id, chamber_id, group_id, $2, 1, $3, case $2 when 'managed' then $3 else '' end,
              'A grant of the producers.', 1 from nomination where id = $1
       on conflict (nomination_id) do update
         set status = $2, restriction = $3, in_force = excluded.in_force, note = excluded.note`,
      [nominationId, status, restriction],
    );
    return person;
  };
  const awa = await nominee(sn, 'managed', 'Items on CITES.');
  const ratu = await nominee(fj, 'submitted', 'Items on seeds.');
  await nominee(ke, 'managed', 'Everything.');
  await explained(prepared);
  await publish(prepared);
  const found = async (who: Person) => (await who.call(readRestrictions, it.of)).restrictions;
  const [inAgain, other] = [await world.comesIn(awa.id), await world.comesIn(ratu.id)];
  return { ...prepared, awa: inAgain, ratu: other, found };
}

test('from what a member keeps away the chair and the secretariat read, and the member; nobody else, and no more of it', async () => {
  const { it, awa, ratu, found } = await seated();
  const of = [{ personId: awa.id, name: expect.any(String), restriction: 'Items on CITES.' }];
  const chair = await world.stranger();
  await world.query(`insert into access_grant (person_id, group_id, role) values ($1, $2, 'chair')`, [
    chair.id,
    it.groupId,
  ]);
  for (const who of [chair, it.desk, it.head, awa]) expect(await found(who)).toEqual(of);
  expect(await found(ratu)).toEqual([]);
  expect(await found(await world.person(it.groupId, 'observer'))).toEqual([]);
  for (const who of [await it.bureau(), await world.stranger(), await world.person(it.groupId, 'focalPoint')])
    expect((await who.refused(readRestrictions, it.of)).status).toBe(404);
  expect(JSON.stringify((await chair.ask(readRestrictions, it.of)).body)).not.toContain('grant');
});

const signedAt = '2026-01-02';
const answered = (yes: boolean) =>
  answers.map((it) => ({ ...it, yes, details: yes ? 'A cousin in the ministry.' : '' }));

test('a member reads and amends what was disclosed of them; what was found stays in force until it is looked at anew', async () => {
  const { it, sn, awa, ratu, found } = await seated();
  const mine = async (who: Person) => (await who.call(readMyInterests, it.of)).disclosure;
  expect(await mine(awa)).toMatchObject({
    status: 'managed',
    inForce: 'Items on CITES.',
    revision: 1,
    note: '',
  });
  expect(JSON.stringify(await mine(ratu))).not.toContain('seeds');
  await awa.call(discloseMyInterests, { ...it.of, answers: answered(true), signedAt });
  expect(await mine(awa)).toMatchObject({ status: 'submitted', inForce: 'Items on CITES.', revision: 2 });
  expect(await found(it.desk)).toMatchObject([{ personId: awa.id, restriction: 'Items on CITES.' }]);
  const { disclosure } = await it.head.call(readDisclosure, { ...it.of, nominationId: sn });
  expect(disclosure?.answers).toEqual(answered(true));

  const review = { ...it.of, nominationId: sn, note: '', restriction: '' };
  expect((await it.head.refused(reviewDisclosure, { ...review, to: 'clear', revision: 1 })).code).toBe(
    'changed-meanwhile',
  );
  await it.desk.call(reviewDisclosure, { ...review, to: 'clear', revision: 2 });
  expect(await found(it.desk)).toHaveLength(1); // to find it clear was only proposed
  await it.head.call(reviewDisclosure, { ...review, to: 'query', note: 'Which ministry?', revision: 2 });
  expect(await mine(awa)).toMatchObject({ note: 'Which ministry?', inForce: 'Items on CITES.' });
  await it.head.call(reviewDisclosure, { ...review, to: 'clear', revision: 2 });
  expect(await found(it.desk)).toEqual([]);
});

test('of others nobody reads or amends anything, and whoever sits by no nomination finds nothing', async () => {
  const { it } = await seated();
  const observer = await world.person(it.groupId, 'observer');
  for (const who of [observer, it.desk, it.head, await it.bureau(), await world.stranger()]) {
    expect((await who.refused(readMyInterests, it.of)).status).toBe(404);
    const amended = { ...it.of, answers: answered(false), signedAt };
    expect((await who.refused(discloseMyInterests, amended)).status).toBe(404);
  }
});

test('nobody decides about their own disclosure', async () => {
  const { it, sn } = await seated();
  await world.sealed(
    it.groupId,
    `update nominee set email = $2 where id = (select nominee_id from nomination where id = $1)`,
    [sn, ` ${it.head.id.toUpperCase()}@Example.org`],
  );
  await world.sealed(it.groupId, `update disclosure set status = 'submitted' where nomination_id = $1`, [sn]);
  const found = { ...it.of, nominationId: sn, to: 'clear', note: '', restriction: '' } as const;
  expect((await it.head.refused(reviewDisclosure, found)).code).toBe('own-disclosure');
  await it.desk.call(reviewDisclosure, found);
});

test('whoever has left is not told of any more', async () => {
  const { it, awa, found } = await seated();
  expect(await found(it.desk)).toHaveLength(1);
  await it.head.call(recordDeparture, {
    ...{ ...it.of, personId: awa.id, why: 'resigned', reason: 'Another post.' },
  });
  expect(await found(it.desk)).toEqual([]);
});
