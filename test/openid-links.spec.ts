import { randomUUID } from 'node:crypto';
import {
  beginOpenid,
  beginOpenidLink,
  linkOpenid,
  listFactors,
  signInByOpenid,
  signInWays,
  unlinkOpenid,
} from '@lib/contracts';
import { config, readConfig } from '@lib/platform';
import { growOld } from './support/came-in';
import { Door } from './support/door';
import { OtherSite } from './support/other-site';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
let site: OtherSite;
beforeAll(async () => (site = await OtherSite.start()));
afterAll(() => site.stop());
afterEach(() => Object.assign(config, { OIDC_TRUST_EMAIL: false }));

/** Goes to the other site and comes back: the ticket, and what that site has answered. */
async function goThere(by = world.public, route: typeof beginOpenid | typeof beginOpenidLink = beginOpenid) {
  const { url, ticket } = await by.call(route, {});
  return { url, ticket, answer: await site.visit(url) };
}
const comeBack = async ({ ticket, answer }: { ticket: string; answer: string }) =>
  world.public.ask(signInByOpenid, { ticket, answer });

/** Somebody with an account of the other site that is linked to theirs. */
async function linked() {
  const [person, sub] = [await door.comeIn(await door.account()), randomUUID()];
  await site.is(sub);
  const { ticket, answer } = await goThere(person, beginOpenidLink);
  await person.call(linkOpenid, { ticket, answer });
  return { person, sub };
}
const links = async (sub: string) =>
  (await world.query('select person_id as id from openid_identity where subject = $1', [sub])).map(
    ({ id }) => id,
  );

test('where its word is taken, whoever was invited at a verified address comes in, and is linked', async () => {
  const [account, sub] = [await door.account(), randomUUID()];
  Object.assign(config, { OIDC_TRUST_EMAIL: true });
  await site.is(sub, { email: account.email.toUpperCase(), email_verified: true });
  expect((await comeBack(await goThere())).status).toBe(201);
  expect(await links(sub)).toEqual([account.id]);
  // From now on the name is what counts, and not the address; and another name of that address is nobody.
  await site.is(sub, {});
  expect((await comeBack(await goThere())).status).toBe(201);
  await site.is(randomUUID(), { email: account.email, email_verified: true });
  expect((await comeBack(await goThere())).body.code).toBe('openid-unknown');
});

test('whoever has come in before is linked by nobody but themselves', async () => {
  const [account, sub] = [await door.account(), randomUUID()];
  await door.comeIn(account);
  Object.assign(config, { OIDC_TRUST_EMAIL: true });
  await site.is(sub, { email: account.email, email_verified: true });
  expect((await comeBack(await goThere())).body.code).toBe('openid-unknown');
  expect(await links(sub)).toEqual([]);
});

test('one account of the other site is one person here, and one links only with a way of their own', async () => {
  const { person, sub } = await linked();
  const ben = await door.comeIn(await door.account());
  await site.is(sub);
  const second = await goThere(ben, beginOpenidLink);
  expect((await ben.refused(linkOpenid, second)).code).toBe('malformed');
  const { ticket, answer } = second;
  expect((await ben.refused(linkOpenid, { ticket, answer })).code).toBe('openid-linked-already');
  await site.is(randomUUID());
  const his = await goThere(ben, beginOpenidLink);
  const asked = { ticket: his.ticket, answer: his.answer };
  expect((await person.refused(linkOpenid, asked)).code).toBe('openid-not-valid');
  expect((await comeBack(asked)).body.code).toBe('openid-not-valid');
  await ben.call(linkOpenid, asked);
});

test('a link that is sent again under its key gets the first answer', async () => {
  const person = await door.comeIn(await door.account());
  await site.is(randomUUID());
  const { ticket, answer } = await goThere(person, beginOpenidLink);
  for (let i = 0; i < 2; i++)
    expect(await person.call(linkOpenid, { ticket, answer }, { key: 'once' })).toEqual({ done: true });
});

test('linking and unlinking ask for a fresh session, and an unlinked account lets nobody in', async () => {
  const { person, sub } = await linked();
  const identityId = (await person.call(listFactors, {})).identities[0]?.id ?? '';
  await growOld(world, person, 10);
  expect((await person.refused(beginOpenidLink, {})).code).toBe('fresh-sign-in-needed');
  expect((await person.refused(unlinkOpenid, { identityId })).code).toBe('fresh-sign-in-needed');
  await growOld(world, person, -10);
  const ben = await door.comeIn(await door.account());
  expect((await ben.refused(unlinkOpenid, { identityId })).status).toBe(404);
  await person.call(unlinkOpenid, { identityId });
  await site.is(sub);
  expect((await comeBack(await goThere())).body.code).toBe('openid-unknown');
});

test('it is offered only where it is set up, wholly and over https', async () => {
  expect(await world.public.call(signInWays, {})).toEqual({ passkey: true, openid: true });
  Object.assign(config, { OIDC_ISSUER: undefined });
  expect(await world.public.call(signInWays, {})).toEqual({ passkey: true, openid: false });
  expect((await world.public.refused(beginOpenid, {})).code).toBe('openid-not-offered');
  site.offer(site.issuer);
  const { DATABASE_URL, SECRET } = config;
  const given = { DATABASE_URL, SECRET, OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID: 'consilia' };
  expect(() => readConfig(given)).toThrow('are set together, or none of them');
  const whole = { ...given, OIDC_CLIENT_SECRET: 's', NODE_ENV: 'production' };
  expect(() => readConfig(whole)).toThrow('over https in production');
  expect(readConfig({ ...whole, OIDC_ISSUER: 'https://id.example' }).OIDC_TRUST_EMAIL).toBe(false);
});
