import { randomUUID } from 'node:crypto';
import {
  beginOpenid,
  beginOpenidLink,
  linkOpenid,
  listFactors,
  signInWays,
  unlinkOpenid,
} from '@lib/contracts';
import { config, readConfig } from '@lib/platform';
import { Abroad } from './support/abroad';
import { growOld } from './support/came-in';
import { useWorld } from './support/world';

const world = useWorld();
const abroad = new Abroad(world);

test('where its word is taken, whoever was invited at a verified address comes in, and is linked', async () => {
  const [account, sub] = [await abroad.door.account(), randomUUID()];
  Object.assign(config, { OIDC_TRUST_EMAIL: true });
  await abroad.site.is(sub, { email: account.email.toUpperCase(), email_verified: true });
  expect((await abroad.comeBack(await abroad.goThere())).status).toBe(201);
  expect(await abroad.links(sub)).toEqual([account.id]);
  // From now on the name is what counts, and not the address; and another name of that address is nobody.
  await abroad.site.is(sub, {});
  expect((await abroad.comeBack(await abroad.goThere())).status).toBe(201);
  await abroad.site.is(randomUUID(), { email: account.email, email_verified: true });
  expect((await abroad.comeBack(await abroad.goThere())).body.code).toBe('openid-unknown');
});

test('whoever has come in before is linked by nobody but themselves', async () => {
  const [account, sub] = [await abroad.door.account(), randomUUID()];
  await abroad.door.comeIn(account);
  Object.assign(config, { OIDC_TRUST_EMAIL: true });
  await abroad.site.is(sub, { email: account.email, email_verified: true });
  expect((await abroad.comeBack(await abroad.goThere())).body.code).toBe('openid-unknown');
  expect(await abroad.links(sub)).toEqual([]);
});

test('one account of the other site is one person here, and one links only with a way of their own', async () => {
  const { person, sub } = await abroad.linked();
  const ben = await abroad.door.comeIn(await abroad.door.account());
  await abroad.site.is(sub);
  const second = await abroad.goThere(ben, beginOpenidLink);
  expect((await ben.refused(linkOpenid, second)).code).toBe('malformed');
  const { ticket, answer } = second;
  expect((await ben.refused(linkOpenid, { ticket, answer })).code).toBe('openid-linked-already');
  await abroad.site.is(randomUUID());
  const his = await abroad.goThere(ben, beginOpenidLink);
  const asked = { ticket: his.ticket, answer: his.answer };
  expect((await person.refused(linkOpenid, asked)).code).toBe('openid-not-valid');
  expect((await abroad.comeBack(asked)).body.code).toBe('openid-not-valid');
  await ben.call(linkOpenid, asked);
});

test('a link that is sent again under its key gets the first answer', async () => {
  const person = await abroad.door.comeIn(await abroad.door.account());
  await abroad.site.is(randomUUID());
  const { ticket, answer } = await abroad.goThere(person, beginOpenidLink);
  for (let i = 0; i < 2; i++)
    expect(await person.call(linkOpenid, { ticket, answer }, { key: 'once' })).toEqual({ done: true });
});

test('linking and unlinking ask for a fresh session, and an unlinked account lets nobody in', async () => {
  const { person, sub } = await abroad.linked();
  const identityId = (await person.call(listFactors, {})).identities[0]?.id ?? '';
  await growOld(world, person, 10);
  expect((await person.refused(beginOpenidLink, {})).code).toBe('fresh-sign-in-needed');
  expect((await person.refused(unlinkOpenid, { identityId })).code).toBe('fresh-sign-in-needed');
  await growOld(world, person, -10);
  const ben = await abroad.door.comeIn(await abroad.door.account());
  expect((await ben.refused(unlinkOpenid, { identityId })).status).toBe(404);
  await person.call(unlinkOpenid, { identityId });
  await abroad.site.is(sub);
  expect((await abroad.comeBack(await abroad.goThere())).body.code).toBe('openid-unknown');
});

test('it is offered only where it is set up, wholly and over https', async () => {
  expect(await world.public.call(signInWays, {})).toEqual({ passkey: true, openid: true });
  Object.assign(config, { OIDC_ISSUER: undefined });
  expect(await world.public.call(signInWays, {})).toEqual({ passkey: true, openid: false });
  expect((await world.public.refused(beginOpenid, {})).code).toBe('openid-not-offered');
  abroad.site.offer(abroad.site.issuer);
  const { DATABASE_URL, SECRET } = config;
  const given = { DATABASE_URL, SECRET, OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID: 'consilia' };
  expect(() => readConfig(given)).toThrow('are set together, or none of them');
  const whole = { ...given, OIDC_CLIENT_SECRET: 's', NODE_ENV: 'production' };
  expect(() => readConfig(whole)).toThrow('over https in production');
  expect(readConfig({ ...whole, OIDC_ISSUER: 'https://id.example' }).OIDC_TRUST_EMAIL).toBe(false);
});
