import type { TestingModule } from '@nestjs/testing';
import { readHome, type Role } from '@lib/contracts';
import { NoticesReader } from '@lib/notices';
import { recordOf } from './facts';
import type { Person } from './person';
import type { World } from './world';

/** A group whose journal workers read, and what its people are told. */
export async function noticed(
  world: World,
  workers: readonly TestingModule[],
  stage: 'working' | 'agreeing' = 'working',
) {
  const groupId = await world.group(stage);
  const [ann, ben] = [await world.person(groupId, 'member'), await world.person(groupId, 'member')];
  const chair = await world.person(groupId, 'chair', 'member');
  const desk = await world.person(groupId, 'secretariat');
  const read = () =>
    Promise.all(workers.map((it) => it.get(NoticesReader, { strict: false }).catchUp(groupId)));
  const tasks = async (person: Person) => {
    await read();
    return (await person.call(readHome, { groupId })).tasks;
  };
  const kinds = async (person: Person) => (await tasks(person)).map(({ kind }) => kind);
  const role = async (type: 'role.granted' | 'role.ended', person: Person, role: Role) => {
    const row = [person.id, groupId, role];
    await (type === 'role.granted'
      ? world.query('insert into access_grant values ($1, $2, $3)', row)
      : world.query('delete from access_grant where person_id = $1 and group_id = $2 and role = $3', row));
    await facts.record(type, { personId: person.id, role });
  };
  const facts = recordOf(world, groupId);
  return { groupId, ann, ben, chair, desk, read, tasks, kinds, role, ...facts };
}
