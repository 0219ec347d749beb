import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  houseId,
  listFactors,
  signInByPasskey,
  whoAmI,
} from '@lib/contracts';
import { comeInBy, givePasskey, growOld } from './support/came-in';
import { Door } from './support/door';
import type { Person } from './support/person';
import { SoftKey } from './support/soft-key';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
const comeIn = async () => door.comeIn(await door.account());
const idOf = async (person: Person) => (await person.call(whoAmI, {})).me?.id ?? null;
const recorded = async (id: string) =>
  (
    await world.query(
      `select type from journal_entry where group_id = $1 and payload ->> 'personId' = $2 order by seq`,
      [houseId, id],
    )
  ).map(({ type }) => type);

test('a passkey that was added lets in, with two factors', async () => {
  const person = await comeIn();
  const key = await givePasskey(person, 'My phone');
  const again = await comeInBy(world, key, person.id);
  expect(await idOf(again)).toBe(person.id);
  const { passkeys, session } = await again.call(listFactors, {});
  expect(passkeys).toEqual([
    { id: expect.any(String), name: 'My phone', addedAt: expect.any(Date), usedAt: expect.any(Date) },
  ]);
  expect(session).toMatchObject({ secondFactor: true, secondFactorNeeded: false });
  expect(await recorded(person.id)).toEqual(['session.started', 'passkey.added', 'passkey.used']);
});

test('the browser is asked for a passkey of this site that verifies its holder', async () => {
  const person = await comeIn();
  const { options } = await person.call(beginPasskey, {});
  expect(options).toMatchObject({
    rp: { id: 'localhost' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
  });
  const key = await givePasskey(person);
  const { options: next } = await person.call(beginPasskey, {});
  expect(next.excludeCredentials).toEqual([{ id: key.id, type: 'public-key' }]);
  const { options: asked } = await world.public.call(beginPasskeySignIn, {});
  expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
});

test.each([
  ['of another origin', { origin: 'https://evil.example' }],
  ['for another site', { site: 'evil.example' }],
  ['whose holder was not verified', { isVerified: false }],
  ['that signs another challenge', { challenge: 'AAAA' }],
  ['that was made for the other use', { type: 'webauthn.get' }],
  ['with a certificate that nobody asked for', { attested: 'by its maker' }],
] as const)('a passkey %s is not added', async (_, bent) => {
  const person = await comeIn();
  const { challengeId, options } = await person.call(beginPasskey, {});
  const credential = new SoftKey().create(options, bent);
  const add = () => person.refused(addPasskey, { challengeId, name: 'Phone', credential });
  expect(await add()).toMatchObject({ code: 'passkey-not-added', status: 422 });
  expect((await person.call(listFactors, {})).passkeys).toEqual([]);
});

test.each([
  ['of another origin', { origin: 'https://evil.example' }],
  ['for another site', { site: 'evil.example' }],
  ['whose holder was not verified', { isVerified: false }],
  ['that signs another challenge', { challenge: 'AAAA' }],
  ['that was made for the other use', { type: 'webauthn.create' }],
])('a passkey %s lets nobody in, and its challenge is used up', async (_, bent) => {
  const person = await comeIn();
  const key = await givePasskey(person);
  const { challengeId, options } = await world.public.call(beginPasskeySignIn, {});
  const come = (credential: ReturnType<SoftKey['get']>) =>
    world.public.ask(signInByPasskey, { challengeId, credential });
  const { status, body, headers } = await come(key.get(options, bent));
  expect([status, body.code, headers['set-cookie']]).toEqual([401, 'passkey-not-valid', undefined]);
  expect((await come(key.get(options))).status).toBe(401);
});

test('a passkey that has signed for itself is added: some browsers leave that in', async () => {
  const person = await comeIn();
  const { challengeId, options } = await person.call(beginPasskey, {});
  const credential = new SoftKey().create(options, { attested: 'by itself' });
  await person.call(addPasskey, { challengeId, name: 'Key', credential });
  expect((await person.call(listFactors, {})).passkeys).toMatchObject([{ name: 'Key' }]);
});

test('a challenge lets in once, for five minutes, and only for what it was made', async () => {
  const person = await comeIn();
  const key = await givePasskey(person);
  const asked = await world.public.call(beginPasskeySignIn, {});
  const come = ({ challengeId, options }: typeof asked) =>
    world.public.ask(signInByPasskey, { challengeId, credential: key.get(options) });
  expect([(await come(asked)).status, (await come(asked)).status]).toEqual([201, 401]);
  const late = await world.public.call(beginPasskeySignIn, {});
  world.clock.ahead = 5 * 60_000 + 1_000;
  expect((await come(late)).status).toBe(401);
  world.clock.ahead = 0;
  const { challengeId, options } = await person.call(beginPasskey, {});
  const other = { challengeId, options: { challenge: options.challenge, rpId: options.rp.id } };
  expect((await come(other as typeof asked)).status).toBe(401);
});

test('twenty that come with one answer at the same moment are one', async () => {
  const person = await comeIn();
  const key = await givePasskey(person);
  const { challengeId, options } = await world.public.call(beginPasskeySignIn, {});
  const credential = key.get(options);
  const comers = Array.from({ length: 20 }, () =>
    world.public.ask(signInByPasskey, { challengeId, credential }),
  );
  const statuses = (await Promise.all(comers)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, ...Array<number>(19).fill(401)]);
});

test('a passkey that counts backwards has been copied, and lets nobody in', async () => {
  const person = await comeIn();
  const key = await givePasskey(person);
  expect(await idOf(await comeInBy(world, key, person.id))).toBe(person.id);
  key.counter -= 1;
  const { challengeId, options } = await world.public.call(beginPasskeySignIn, {});
  const copied = { challengeId, credential: key.get(options) };
  expect(await world.public.refused(signInByPasskey, copied)).toMatchObject({ code: 'passkey-not-valid' });
});

test('the challenge of one is of no use to another, and one passkey is one person', async () => {
  const [ann, ben] = [await comeIn(), await comeIn()];
  const { challengeId, options } = await ann.call(beginPasskey, {});
  const stolen = { challengeId, name: 'Phone', credential: new SoftKey().create(options) };
  expect((await ben.refused(addPasskey, stolen)).code).toBe('passkey-not-added');
  const key = await givePasskey(ann);
  const next = await ben.call(beginPasskey, {});
  const taken = { challengeId: next.challengeId, name: 'Phone', credential: key.create(next.options) };
  expect((await ben.refused(addPasskey, taken)).code).toBe('passkey-known');
  const asked = await world.public.call(beginPasskeySignIn, {});
  const as = { challengeId: asked.challengeId, credential: key.get(asked.options) }; // it says that it is Ben
  expect((await world.public.refused(signInByPasskey, as)).status).toBe(401);
});

test('who has been signed in for ten minutes says first that it is still them', async () => {
  const person = await comeIn();
  const begun = await person.call(beginPasskey, {});
  await growOld(world, person, 10);
  const credential = new SoftKey().create(begun.options);
  for (const refused of [
    await person.refused(beginPasskey, {}),
    await person.refused(addPasskey, { challengeId: begun.challengeId, name: 'Phone', credential }),
  ])
    expect(refused).toMatchObject({ code: 'fresh-sign-in-needed', status: 403 });
});

test('an account that was closed is let in by no passkey', async () => {
  const person = await comeIn();
  const key = await givePasskey(person);
  await world.query('update person set active = false where id = $1', [person.id]);
  expect((await comeInBy(world, key, person.id)).cookie).toBe('');
});
