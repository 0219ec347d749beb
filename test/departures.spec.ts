import { endMembership, invitePerson, readRoster, readVacancies, recordDeparture } from '@lib/contracts';
import { published } from './support/deciding';
import { invitation } from './support/house';
import { useWorld } from './support/world';

const world = useWorld();

test('the desk does not take a seat of the composition by another door; a departure says since when it is vacant', async () => {
  const { it } = await published(world);
  const { members } = await it.desk.call(readRoster, it.of);
  const idOf = (of: string) => members.find(({ party }) => party === of)?.id ?? '';
  const ending = { ...it.of, personId: idOf('FJ'), status: 'resigned' as const };
  expect((await it.desk.refused(endMembership, ending)).code).toBe('departure-to-record');
  expect((await it.desk.call(readRoster, it.of)).members.map(({ status }) => status)).toEqual([
    'active',
    'active',
  ]);
  // Whoever sits nowhere has only the role to lose.
  const { personId } = await it.desk.call(invitePerson, invitation(it.groupId, 'member'));
  await it.desk.call(endMembership, { ...it.of, personId, status: 'ended' });
  await world.query(
    `update membership set starts_at = now() - interval '90 days' where group_id = $1 and party = 'FJ'`,
    [it.groupId],
  );
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const leave = { ...it.of, personId: idOf('FJ'), why: 'resigned' as const, reason: 'Another post.' };
  const refusedOn = async (on: string) => (await it.head.refused(recordDeparture, { ...leave, on })).code;
  expect([await refusedOn(dayIn(3)), await refusedOn(dayIn(-100))]).toEqual([
    'departed-ahead',
    'departed-before',
  ]);
  await it.head.call(recordDeparture, { ...leave, on: dayIn(-20) });
  const [vacancy] = (await it.desk.call(readVacancies, it.of)).vacancies;
  expect(vacancy?.since.toISOString().slice(0, 10)).toBe(dayIn(-20));
  const left = (await it.desk.call(readRoster, it.of)).members.find(({ party }) => party === 'FJ');
  expect(left?.until?.toISOString().slice(0, 10)).toBe(dayIn(-20));
});
