import { Cycles, Founding, Memberships, Offices } from '@lib/groups';
import { comment } from './commenting';
import { openRound, writeDraft } from './drafting';
import { chair, group, members, passages, remarks, seats, staffOfGroup, title } from './facts/pollinators';
import { Cast, inviteStaff, seatMembers } from './people';
import type { Seeding } from './seeding';
import { workdayAfter } from './workdays';

/** A small invented group beside the other, with people, a draft and a round of its own. */
export async function seedPollinators(seeding: Seeding): Promise<void> {
  const cast = new Cast({ chair });
  const groupId = await gather(seeding, cast);
  const draft = await writeDraft(seeding, cast, { groupId, title, stem: `${group.code}/AD`, passages });
  await openRound(seeding, cast, draft, workdayAfter(new Date(), 9));
  for (const remark of remarks) await comment(seeding, cast, draft, remark);
}

async function gather(seeding: Seeding, cast: Cast): Promise<string> {
  const head = cast.as('head');
  const cycles = seeding.the(Cycles);
  const groupId = await seeding.the(Founding).found(head, group);
  await inviteStaff(seeding, groupId, cast, staffOfGroup);
  await seeding.the(Memberships).plan(head, { groupId, seats });
  await cycles.advance(head, { groupId, to: 'calling', reason: '' });
  await cycles.advance(head, { groupId, to: 'selecting', reason: '' });
  await seatMembers(seeding, groupId, cast, members);
  await cycles.advance(head, { groupId, to: 'constituted', reason: '' });
  await seeding.the(Offices).appoint(head, { groupId, personId: cast.id('chair'), kind: 'chair' });
  await cycles.advance(head, { groupId, to: 'working', reason: '' });
  return groupId;
}
