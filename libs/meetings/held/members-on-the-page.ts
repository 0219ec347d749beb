import type { MeetingKind } from '@lib/contracts';
import { activeMembersOn } from '@lib/groups';
import type { Page } from '@lib/journal';
import { refuse } from '@lib/platform';
import {
  isInvited,
  membersAmong,
  objectionToMember,
  objectionToMembers,
  type OfMembers,
  uninvitedBy,
  wholeGroup,
} from './members.rules';

const deskOf = `
  select person_id as id from access_grant where group_id = $1 and role in ('secretariat', 'head', 'chair')`;

const seatedOn = async (page: Page): Promise<string[]> =>
  (await activeMembersOn(page)).map(({ personId }) => personId);

/** The members of a meeting who sit in the group now. */
export const membersOn = async (page: Page, of: OfMembers): Promise<string[]> =>
  membersAmong(of, await seatedOn(page));

/** Refuses unless a person is among the members of a meeting. */
export async function memberOn(page: Page, of: OfMembers, personId: string | null): Promise<void> {
  refuse(objectionToMember(of, await seatedOn(page), personId));
}

/** Refuses for whoever only reads of a meeting. */
export function invitedOn({ viewer: { id }, roles }: Page, of: OfMembers): void {
  refuse(isInvited(of, { id, roles }) ? null : 'not-of-this-meeting');
}

/**
 * The members that are asked for, each once; refuses where a meeting of this kind cannot be theirs.
 * @param before whose meeting it was: who has left the group since is left out
 */
export async function chosenOn(
  page: Page,
  { kind, memberIds }: { kind: MeetingKind; memberIds?: readonly string[] | undefined },
  before: OfMembers = wholeGroup,
): Promise<string[] | null> {
  const seated = await seatedOn(page);
  const hasLeft = (id: string) => before.memberIds?.includes(id) === true && !seated.includes(id);
  const chosen = memberIds ? [...new Set(memberIds)].filter((id) => !hasLeft(id)) : null;
  refuse(objectionToMembers(kind, { memberIds: chosen }, seated));
  return chosen;
}

/** Who is not asked to come any more, when the members of a meeting become others. Chair and secretariat always are. */
export async function uninvitedOn(page: Page, before: OfMembers, after: OfMembers): Promise<string[]> {
  const desk = await page.ask<{ id: string }>(deskOf, page.groupId);
  const always = desk.map(({ id }) => id);
  return uninvitedBy(await membersOn(page, before), [...(await membersOn(page, after)), ...always]);
}

/** What an entry says of whose meeting it is. */
export const fewIn = ({ memberIds }: OfMembers): { members?: string[] } =>
  memberIds === null ? {} : { members: [...memberIds] };
