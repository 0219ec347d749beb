import { listFactors, listSessions, removePasskey, renamePasskey, whoAmI } from '@lib/contracts';
import { comeInBy, givePasskey } from './support/came-in';
import { Door } from './support/door';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
const comeIn = async () => door.comeIn(await door.account());
const idOf = async (person: Person) => (await person.call(whoAmI, {})).me?.id ?? null;

test('a passkey is renamed and removed by its holder alone', async () => {
  const [ann, ben] = [await comeIn(), await comeIn()];
  const key = await givePasskey(ann);
  const passkeyId = (await ann.call(listFactors, {})).passkeys[0]?.id ?? '';
  for (const refused of [
    await ben.refused(renamePasskey, { passkeyId, name: 'Mine' }),
    await ben.refused(removePasskey, { passkeyId }),
  ])
    expect(refused.status).toBe(404);
  await ann.call(renamePasskey, { passkeyId, name: 'Old phone' });
  expect((await ann.call(listFactors, {})).passkeys).toMatchObject([{ name: 'Old phone' }]);
  await ann.call(removePasskey, { passkeyId });
  expect((await ann.call(listFactors, {})).passkeys).toEqual([]);
  expect(await idOf(await comeInBy(world, key, ann.id))).toBeNull();
});

test('of two passkeys each lets in; the other stays when one is removed, and mail when both are', async () => {
  const account = await door.account();
  const person = await door.comeIn(account);
  const [phone, laptop] = [await givePasskey(person, 'Phone'), await givePasskey(person, 'Laptop')];
  const { passkeys } = await person.call(listFactors, {});
  expect(passkeys.map(({ name }) => name).sort()).toEqual(['Laptop', 'Phone']);
  for (const key of [phone, laptop])
    expect(await idOf(await comeInBy(world, key, person.id))).toBe(person.id);
  const idCalled = (name: string) => passkeys.find((it) => it.name === name)?.id ?? '';
  await person.call(removePasskey, { passkeyId: idCalled('Phone') });
  expect((await person.call(listFactors, {})).passkeys).toMatchObject([{ name: 'Laptop' }]);
  expect(await idOf(await comeInBy(world, phone, person.id))).toBeNull();
  expect(await idOf(await comeInBy(world, laptop, person.id))).toBe(person.id);
  await person.call(removePasskey, { passkeyId: idCalled('Laptop') });
  expect(await idOf(await door.comeIn(account))).toBe(person.id);
});

test('a change of factors ends the sessions on other devices', async () => {
  const account = await door.account();
  const [here, there] = [await door.comeIn(account), await door.comeIn(account)];
  expect((await there.ask(listSessions, {})).status).toBe(200);
  await givePasskey(here);
  expect([(await here.ask(listSessions, {})).status, (await there.ask(listSessions, {})).status]).toEqual([
    200, 401,
  ]);
});
