import { randomUUID } from 'node:crypto';
import type { Procedure, SeatGroup } from '@lib/contracts';
import { Founding, Memberships, type NewGroup } from '@lib/groups';
import { theSystem } from '@lib/platform';
import type { Person } from './person';
import type { World } from './world';

export const procedure: Procedure = {
  picks: 5,
  agreement: 'silence',
  silenceHours: 168,
  commentWorkingDays: 10,
  reservations: true,
  positionsWhileOpen: 'counts',
  holidays: [],
};

export const newGroup = (): NewGroup => ({
  slug: `founded-${randomUUID()}`,
  title: 'A founded group',
  subtitle: '',
  code: 'G/1',
  timeZone: 'UTC',
  language: 'en',
  mandate: {
    decision: 'A decision',
    paragraph: '1',
    tasks: ['To advise'],
    addressees: ['Whoever asked'],
    reportsTo: 'A body',
    reportDueAt: null,
    consults: 'A bureau',
    subjectToResources: false,
  },
  procedure,
});

export const seatNumbers = (seatGroup: SeatGroup, seats: number, ofWhichEu = 0, ofWhichJuscanz = 0) => ({
  seatGroup,
  seats,
  ofWhichEu,
  ofWhichJuscanz,
});

/** Groups that are founded by command, with two seats for Africa and two for the West, and people seated in them. */
export class Founded {
  constructor(private readonly world: World) {}

  the<T>(service: new (...needs: never[]) => T): T {
    return this.world.app.get(service, { strict: false });
  }

  async group(): Promise<string> {
    const groupId = await this.the(Founding).found(theSystem, newGroup());
    const seats = [seatNumbers('WEOG', 2, 1, 1), seatNumbers('AFRICA', 2)];
    await this.the(Memberships).plan(theSystem, { groupId, seats });
    return groupId;
  }

  async head(groupId: string): Promise<Person> {
    const head = await this.world.stranger();
    await this.world.query(`insert into access_grant values ($1, $2, 'head')`, [head.id, groupId]);
    return head;
  }

  async seat(groupId: string, party: string, seatGroup: SeatGroup = 'AFRICA'): Promise<Person> {
    const person = await this.world.stranger(party);
    const seat = { groupId, personId: person.id, party, seatGroup };
    const rest = { overlays: [], timeZone: 'Africa/Dakar', expertise: ['CBD'] };
    await this.the(Memberships).seat(theSystem, { ...seat, ...rest });
    return this.world.comesIn(person.id, party);
  }

  async rolesOf(personId: string): Promise<string[]> {
    const held = 'select role from access_grant where person_id = $1 order by role';
    return (await this.world.query(held, [personId])).map(({ role }) => role);
  }

  /** The types of all that a group's journal says, in order. */
  async told(groupId: string): Promise<string[]> {
    const entries = 'select type from journal_entry where group_id = $1 order by seq';
    return (await this.world.query(entries, [groupId])).map(({ type }) => type);
  }
}
