import type { TestingModule } from '@nestjs/testing';
import { giveViewByLink, readConsultation, readHome, recuse } from '@lib/contracts';
import { NoticesReader } from '@lib/notices';
import { config } from '@lib/platform';
import { bureauToken } from '@lib/selection';
import { consulted } from './support/consulting';
import { recordOf } from './support/facts';
import type { Person } from './support/person';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
let worker: TestingModule;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.close());

/** A list that is with the Bureau, and what waits for whom. */
async function waiting() {
  const found = await consulted(world);
  const { groupId } = found.it;
  const [{ id: chamberId }] = await world.query('select id from chamber where group_id = $1', [groupId]);
  const read = (journalId: string) => worker.get(NoticesReader, { strict: false }).catchUp(journalId);
  const tasks = async (who: Person) => {
    await read(chamberId);
    return (await who.call(readHome, { groupId })).tasks;
  };
  return { ...found, groupId, chamberId, read, tasks };
}

test('an open round waits for everyone who is asked, until they answer, its time is over, or its outcome is noted', async () => {
  const { it, ann, ben, roundId, tasks, say, groupId, chamberId } = await waiting();
  const late = await it.bureau(null, 'Came later');
  expect(await tasks(ann)).toMatchObject([
    { kind: 'consult', about: { roundId, n: 1 }, dueAt: expect.any(Date), zone: 'America/Toronto' },
  ]);
  for (const who of [late, it.desk, it.head]) expect(await tasks(who)).toEqual([]);
  // The Bureau's home is told when something moves; to others there is no chamber there.
  expect((await ann.call(readHome, { groupId })).chamber).toEqual({ id: chamberId, seq: 0 });
  const member = await world.person(groupId, 'member');
  for (const who of [it.desk, member]) expect((await who.call(readHome, { groupId })).chamber).toBeNull();
  const token = bureauToken(config.SECRET, { groupId, roundId, personId: ann.id });
  await world.public.call(giveViewByLink, { token, answer: 'no_objection', about: '', text: '' });
  expect(await tasks(ann)).toEqual([]);
  const [before] = await tasks(ben);
  await it.extend(roundId, 72);
  // Whoever has answered has nothing to do again; the others have until then.
  expect(await tasks(ann)).toEqual([]);
  const [after] = await tasks(ben);
  expect(after?.dueAt?.getTime()).toBeGreaterThan(before?.dueAt?.getTime() ?? 0);
  await say(ben, 'comment', 'Fine.');
  await it.conclude(roundId);
  expect(await tasks(ben)).toEqual([]);
});

test('who leaves the Bureau has it no longer, and who comes back has it again', async () => {
  const { ann, ben, it, roundId, tasks, read, groupId } = await waiting();
  const facts = recordOf(world, groupId);
  expect(await tasks(ben)).toHaveLength(1);
  const role = async (person: Person, type: 'role.granted' | 'role.ended') => {
    const row = [person.id, groupId];
    await (type === 'role.granted'
      ? world.query(`insert into access_grant values ($1, $2, 'bureau')`, row)
      : world.query('delete from access_grant where person_id = $1 and group_id = $2', row));
    await facts.record(type, { personId: person.id, role: 'bureau' });
    await read(groupId);
  };
  const open = async (person: Person) =>
    (
      await world.query(
        'select kind from task where person_id = $1 and group_id = $2 and settled_at is null',
        [person.id, groupId],
      )
    ).map(({ kind }) => kind);
  await role(ben, 'role.ended');
  expect(await open(ben)).toEqual([]);
  await role(ben, 'role.granted');
  expect(await open(ben)).toEqual(['consult']);
  world.clock.ahead = 49 * 3_600_000;
  await it.conclude(roundId);
  world.clock.ahead = 0;
  expect(await tasks(ann)).toEqual([]);
  await role(ben, 'role.ended');
  await role(ben, 'role.granted');
  expect(await open(ben)).toEqual([]);
});

test('the Bureau hears that something has changed, and nothing of what: neither who answered nor of which file', async () => {
  const { it, ann, ben, sn, chamberId, groupId, say } = await waiting();
  expect((await ben.call(readConsultation, it.of)).chamber).toEqual({ id: chamberId, seq: 0 });
  const following = ben.follow(chamberId);
  const head = async () =>
    Number((await world.query('select seq from journal_head where group_id = $1', [chamberId]))[0].seq);
  await say(ann, 'asks_for_more', 'A secret.');
  await ann.call(recuse, { ...it.of, nominationId: sn, reason: 'A cousin of mine.' });
  const heard = await following.reached(await head());
  expect(heard.length).toBe(3);
  for (const { type, actorId, payload } of heard)
    expect({ type, actorId, payload }).toEqual({ type: 'consultation.moved', actorId: null, payload: {} });
  following.socket.close();
  // It is heard while members are selected, and by the Bureau: nobody else comes in by that door.
  await world.query(`update cycle set stage = 'constituted' where group_id = $1`, [groupId]);
  for (const who of [ben, await world.person(groupId, 'member'), await world.person(groupId, 'chair')]) {
    const door = who.follow(chamberId);
    await door.untilLeft();
    expect(door.entries).toEqual([]);
    door.socket.close();
  }
});
