import { readRestrictions, recordDeparture } from '@lib/contracts';
import { decided, explained, publish } from './support/deciding';
import type { Person } from './support/person';
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
      `insert into disclosure (nomination_id, chamber_id, group_id, status, form_version, restriction, note, revision)
       select id, chamber_id, group_id, $2, 1, $3, 'A grant of the producers.', 1 from nomination where id = $1
       on conflict (nomination_id) do update set status = $2, restriction = $3, note = excluded.note`,
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

test('what is disclosed anew has to be looked at again, and whoever has left is not told of any more', async () => {
  const { it, sn, awa, found } = await seated();
  const become = (status: string) =>
    world.sealed(it.groupId, 'update disclosure set status = $2 where nomination_id = $1', [sn, status]);
  await become('submitted');
  expect(await found(it.desk)).toEqual([]);
  await become('managed');
  expect(await found(it.desk)).toHaveLength(1);
  await it.head.call(recordDeparture, {
    ...{ ...it.of, personId: awa.id, why: 'resigned', reason: 'Another post.' },
  });
  expect(await found(it.desk)).toEqual([]);
});
