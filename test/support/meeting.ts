import { openDatePoll, planMeeting } from '@lib/contracts';
import { laterIn } from './electing';
import type { Person } from './person';
import type { World } from './world';

export const hour = 3_600_000;

/** A group at its work: the desk, a chair who is a member, and members who live by these clocks. */
export async function meetingGroup(world: World, ...zones: readonly string[]) {
  const groupId = await world.group('working');
  const [desk, head] = [await world.person(groupId, 'secretariat'), await world.person(groupId, 'head')];
  const chair = await world.person(groupId, 'chair', 'member');
  const members: Person[] = [];
  for (const zone of zones) {
    const member = await world.person(groupId, 'member');
    await world.query('update membership set time_zone = $2 where person_id = $1', [member.id, zone]);
    members.push(member);
  }
  const of = { groupId };
  const day = (from: number, hours = 2) => ({
    startsAt: laterIn(world, from),
    endsAt: laterIn(world, from + hours),
  });
  const facts = { kind: 'online', title: 'First online meeting', zone: 'UTC', place: '' } as const;
  const plan = (from = 48, who = desk) => who.call(planMeeting, { ...of, ...facts, days: [day(from)] });
  const poll = (slots: readonly Date[], closes = 72, who = desk) =>
    who.call(openDatePoll, {
      ...{ ...of, kind: 'online' as const, title: 'Second online meeting', note: 'Two hours.', minutes: 120 },
      ...{ slots: [...slots], closesAt: laterIn(world, closes), zone: 'UTC' },
    });
  const told = async (type: string): Promise<string[]> => {
    const rows = await world.query('select person_id as id from delivery where group_id = $1 and kind = $2', [
      groupId,
      type,
    ]);
    return rows.map(({ id }) => id as string).sort();
  };
  return { groupId, of, desk, head, chair, members, day, facts, plan, poll, told };
}

/** The next day, at least a week ahead, on which the clocks of the world show this weekday; at an hour of UTC. */
export function weekdayAt(weekday: number, utcHour: number): Date {
  const day = new Date(Date.now() + 7 * 24 * hour);
  day.setUTCHours(utcHour, 0, 0, 0);
  while (day.getUTCDay() !== weekday) day.setTime(day.getTime() + 24 * hour);
  return day;
}
