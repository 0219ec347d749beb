import { randomUUID } from 'node:crypto';
import { deactivatePerson, type Role } from '@lib/contracts';
import type { Person } from './person';
import type { World } from './world';

export const all = ['secretariat', 'head', 'chair', 'member', 'observer', 'bureau', 'focalPoint'] as const;

/** A group with those who let people in and out, and one who does not. */
export async function house(world: World) {
  const groupId = await world.group();
  const staff = {
    secretariat: await world.person(groupId, 'secretariat'),
    head: await world.person(groupId, 'head'),
    chair: await world.person(groupId, 'chair'),
    member: await world.person(groupId, 'member'),
    admin: await world.stranger(null, { admin: true }),
  };
  return { groupId, ...staff };
}
export type Who = Exclude<keyof Awaited<ReturnType<typeof house>>, 'groupId'>;

export const invitation = (groupId: string, role: Role, email = `${randomUUID()}@example.org`) => ({
  groupId,
  email,
  role,
  name: 'Ama Mensah',
  affiliation: 'A ministry',
  party: 'GH',
});
/** For which of all roles somebody does something without being refused. */
export async function rolesFor(act: (role: Role) => Promise<{ status: number; body: { code?: string } }>) {
  const may: Role[] = [];
  for (const role of all) {
    const { status, body } = await act(role);
    if (status < 400) may.push(role);
    else
      expect(['not-your-role', 'role-not-yours-to-give', 'comes-with-seat', 'comes-with-office']).toContain(
        body.code,
      );
  }
  return may;
}

/** What comes of it when somebody closes an account: the word of the refusal, or `done`. */
export const closes = async (who: Person, groupId: string, personId: string): Promise<string> =>
  (await who.ask(deactivatePerson, { groupId, personId, reason: 'Has left.' })).body.code ?? 'done';
