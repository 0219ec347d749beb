import type { INestApplicationContext } from '@nestjs/common';
import { People } from '@lib/access';
import { Founding, Memberships } from '@lib/groups';
import { Reader, Refusal, theSystem } from '@lib/platform';
import type { GroupFile } from './group-file';

const bySlug = `
  select g.id, exists (select from seat_plan p where p.group_id = g.id) as "isPlanned"
    from advisory_group g where g.slug = $1`;

type The = <T>(service: abstract new (...needs: never[]) => T) => T;

/**
 * Founds a group and invites its desk. Where it was cut off, it goes on when it is run again; what is there already
 * stays as it is. Gives what it has done, in words.
 */
export async function found(app: INestApplicationContext, file: GroupFile): Promise<string[]> {
  const the: The = (service) => app.get(service, { strict: false });
  const done: string[] = [];
  const groupId = await foundAndPlanned(the, file, done);
  for (const person of file.people) {
    const isNew = await the(People)
      .invite(theSystem, { groupId, ...person })
      .then(() => true, unlessThere);
    if (isNew) done.push(`invited ${person.name} as ${person.role}`);
  }
  return done;
}

async function foundAndPlanned(
  the: The,
  { people: _, seats, ...group }: GroupFile,
  done: string[],
): Promise<string> {
  const [known] = await the(Reader).query<{ id: string; isPlanned: boolean }[]>(bySlug, [group.slug]);
  const groupId = known?.id ?? (await the(Founding).found(theSystem, group));
  if (!known) done.push(`founded ${group.title}`);
  if (!known?.isPlanned && seats.length > 0) {
    await the(Memberships).plan(theSystem, { groupId, seats });
    done.push('planned its seats');
  }
  return groupId;
}

function unlessThere(error: unknown): false {
  if (error instanceof Refusal && error.code === 'already-has-role') return false;
  throw error;
}
