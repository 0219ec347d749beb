import { addPasskey, beginPasskey, beginPasskeySignIn, signInByPasskey } from '@lib/contracts';
import { Person } from './person';
import { SoftKey } from './soft-key';
import type { World } from './world';

/** Gives somebody who is signed in a passkey; the device that holds it. */
export async function givePasskey(person: Person, name = 'Phone'): Promise<SoftKey> {
  const key = new SoftKey();
  const { challengeId, options } = await person.call(beginPasskey, {});
  await person.call(addPasskey, { challengeId, name, credential: key.create(options) });
  return key;
}

/** Somebody who has come in with their device. */
export async function comeInBy(world: World, key: SoftKey, id: string): Promise<Person> {
  const { challengeId, options } = await world.public.call(beginPasskeySignIn, {});
  const { headers } = await world.public.ask(signInByPasskey, { challengeId, credential: key.get(options) });
  return new Person(world, id, null, headers['set-cookie']?.[0]?.split(';')[0] ?? '');
}

/** Makes all sessions of somebody older. */
export const growOld = (world: World, { id }: Person, minutes: number): Promise<unknown> =>
  world.query(
    `update session set started_at = started_at - make_interval(mins => $2),
                        confirmed_at = confirmed_at - make_interval(mins => $2) where person_id = $1`,
    [id, minutes],
  );
