import { Cycles, Founding, Memberships, Offices } from '@lib/groups';
import { seedAdvice } from './advice';
import { dateSteps } from './steps';
import { days, group, moves, seats, steps } from './facts/cycle';
import { administrator, members, staffOfGroup } from './facts/people';
import { appointAdministrator, Cast, inviteStaff, seatMembers } from './people';
import type { Seeding } from './seeding';

/** The informal advisory group on synergies: its cycle of 2017–2018 up to the draft, and a sample of its advice. */
export async function seedSynergies(seeding: Seeding): Promise<void> {
  const cast = new Cast({ chair: 'MX' });
  const groupId = await seeding.at(days.call, () => foundAndCall(seeding, cast));
  await seeding.at(days.composition, () => compose(seeding, cast, groupId));
  await seeding.at(days.firstMeeting, () => beginWork(seeding, cast, groupId));
  await seedAdvice(seeding, cast, groupId);
}

async function foundAndCall(seeding: Seeding, cast: Cast): Promise<string> {
  const head = cast.as('head');
  const groupId = await seeding.the(Founding).found(head, group);
  await inviteStaff(seeding, groupId, cast, staffOfGroup);
  await appointAdministrator(seeding, administrator);
  await seeding.the(Memberships).plan(head, { groupId, seats });
  await dateSteps(seeding, cast, groupId, steps.atCall);
  await seeding.the(Cycles).advance(head, { groupId, ...moves.call });
  return groupId;
}

async function compose(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  const cycles = seeding.the(Cycles);
  await cycles.advance(cast.as('head'), { groupId, ...moves.select });
  await seatMembers(seeding, groupId, cast, members);
  await cycles.advance(cast.as('head'), { groupId, ...moves.compose });
  await dateSteps(seeding, cast, groupId, steps.atComposition);
}

/** When the group elected its chair is not recorded; it had one once it worked. */
async function beginWork(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  const head = cast.as('head');
  const personId = cast.id('chair');
  await seeding.the(Offices).appoint(head, { groupId, personId, kind: 'chair' });
  await seeding.the(Cycles).advance(head, { groupId, ...moves.meet });
  await dateSteps(seeding, cast, groupId, steps.atFirstMeeting);
}
