import type { INestApplicationContext } from '@nestjs/common';
import { People } from '@lib/access';
import { Founding, Memberships } from '@lib/groups';
import { Reader, Refusal, theSystem } from '@lib/platform';
import type { GroupFile } from './group-file';

const bySlug = 'select id from advisory_group where slug = $1';

/**
 * Founds a group and invites its desk. Where it was cut off, it goes on when it is run again; what is there already
 * stays as it is. Gives what it has done, in words.
 */
export async function found(app: INestApplicationContext, file: GroupFile): Promise<string[]> {
  const the = <T>(service: abstract new (...needs: never[]) => T): T =>
    app.get<T>(service, { strict: false });
  const { people, seats, ...group } = file;
  const done: string[] = [];
  const [known] = await the(Reader).query<{ id: string }[]>(bySlug, [group.slug]);
  const groupId = known?.id ?? (await the(Founding).found(theSystem, group));
  if (!known) {
    await the(Memberships).plan(theSystem, { groupId, seats });
    done.push(`founded ${group.title}`);
  }
  for (const person of people) {
    const isNew = await the(People)
      .invite(theSystem, { groupId, ...person })
      .then(() => true, unlessThere);
    if (isNew) done.push(`invited ${person.name} as ${person.role}`);
  }
  return done;
}

function unlessThere(error: unknown): false {
  if (error instanceof Refusal && error.code === 'already-has-role') return false;
  throw error;
}
