import { Cycles, Founding, Memberships } from '@lib/groups';
import { seedAdvice } from './advice';
import { seedEvents } from './events';
import { noteMeetings } from './held-meetings';
import { seedMeeting } from './meetings';
import { seedNominations } from './nominations';
import { announce } from './notifications';
import { letLettersRest } from './past-letters';
import { seedSitting } from './sitting';
import { dateSteps } from './steps';
import { days, group, moves, seats, steps } from './facts/cycle';
import { administrator, members, staffOfGroup } from './facts/people';
import { appointAdministrator, Cast, inviteStaff, openAccounts } from './people';
import type { Seeding } from './seeding';
import { publishSelection, seedChair, seedSelection } from './selecting';

/** The informal advisory group on synergies: its cycle of 2017–2018 up to the draft, and a sample of its advice. */
export async function seedSynergies(seeding: Seeding): Promise<void> {
  const cast = new Cast({ chair: 'MX' });
  const groupId = await seeding.at(days.call, () => found(seeding, cast));
  await seeding.at(days.call, () => seedEvents(seeding, cast, groupId));
  const announcing = announce(seeding, cast, groupId);
  const callId = await seeding.at(days.call, () => announcing.call());
  await letLettersRest(seeding, groupId, days.call);
  await seedNominations(seeding, cast, { groupId, callId });
  await seedSelection(seeding, cast, groupId);
  const notificationId = await seeding.at(days.composition, () => compose(seeding, cast, groupId));
  await seeding.at(days.composition, () => announcing.composition(notificationId));
  await letLettersRest(seeding, groupId, days.composition);
  noteMeetings(seeding, cast, groupId);
  await seedChair(seeding, cast, groupId);
  await seeding.at(days.firstMeeting, () => beginWork(seeding, cast, groupId));
  await seedAdvice(seeding, cast, groupId);
  await seedMeeting(seeding, cast, groupId);
  await seedSitting(seeding, cast, groupId);
}

async function found(seeding: Seeding, cast: Cast): Promise<string> {
  const head = cast.as('head');
  const groupId = await seeding.the(Founding).found(head, group);
  await inviteStaff(seeding, groupId, cast, staffOfGroup);
  await appointAdministrator(seeding, administrator);
  await seeding.the(Memberships).plan(head, { groupId, seats });
  await dateSteps(seeding, cast, groupId, steps.atCall);
  return groupId;
}

/** Gives the id of the notification that announces it. */
async function compose(seeding: Seeding, cast: Cast, groupId: string): Promise<string> {
  await openAccounts(seeding, groupId, cast, members);
  const notificationId = await publishSelection(seeding, cast, groupId);
  await dateSteps(seeding, cast, groupId, steps.atComposition);
  return notificationId;
}

/** When the group elected its chair is not recorded; it had one once it worked. */
async function beginWork(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  await seeding.the(Cycles).advance(cast.as('head'), { groupId, ...moves.meet });
  await dateSteps(seeding, cast, groupId, steps.atFirstMeeting);
}
