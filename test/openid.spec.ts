import { randomUUID } from 'node:crypto';
import {
  beginOpenid,
  beginOpenidLink,
  linkOpenid,
  listFactors,
  signInByOpenid,
  whoAmI,
} from '@lib/contracts';
import { config } from '@lib/platform';
import { Door } from './support/door';
import { OtherSite } from './support/other-site';
import { Person } from './support/person';
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
const sessions = async (id: string) =>
  (await world.query('select id from session where person_id = $1 and ended_at is null', [id])).length;
const links = async (sub: string) =>
  (await world.query('select person_id as id from openid_identity where subject = $1', [sub])).map(
    ({ id }) => id,
  );

test('whoever linked their account comes in by it, with one factor', async () => {
  const { person, sub } = await linked();
  await site.is(sub, { email: 'whatever@example.org' });
  const { status, body, headers } = await comeBack(await goThere());
  expect([status, body]).toEqual([201, { session: '', name: 'Somebody' }]);
  const again = new Person(world, person.id, null, headers['set-cookie']?.[0]?.split(';')[0] ?? '');
  expect((await again.call(whoAmI, {})).me?.id).toBe(person.id);
  const { identities, session } = await again.call(listFactors, {});
  expect(identities).toMatchObject([{ issuer: site.issuer }]);
  expect(session.secondFactor).toBe(false);
});

test('the browser goes there with a state, a nonce and a challenge, and the ticket does not travel', async () => {
  const { url, ticket } = await world.public.call(beginOpenid, {});
  const asked = Object.fromEntries(new URL(url).searchParams);
  expect(asked).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: `${config.BASE_URL}/sign-in/openid`,
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(url).not.toContain(ticket.slice(36));
  const other = new URL((await world.public.call(beginOpenid, {})).url).searchParams;
  for (const word of ['state', 'nonce', 'code_challenge']) expect(other.get(word)).not.toBe(asked[word]);
});

const hour = () => Math.floor(Date.now() / 1_000) - 3_600;
test.each([
  ['signed with a key that is not theirs', () => ({ isForeign: true })],
  ['not signed at all', () => ({ alg: 'none' as const })],
  ['signed with the secret of the client', () => ({ alg: 'HS256' as const })],
  ['of another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
  ['for another client', () => ({ claims: { aud: 'somebody else' } })],
  ['for several, handed to another', () => ({ claims: { aud: ['consilia', 'x'], azp: 'x' } })],
  ['that has run out', () => ({ claims: { exp: hour() } })],
  ['with another nonce', () => ({ claims: { nonce: 'another' } })],
  ['without a nonce', () => ({ without: ['nonce'] })],
  ['without a name for them', () => ({ without: ['sub'] })],
  ['without a time', () => ({ without: ['exp'] })],
])('an identity %s lets nobody in', async (_, bent) => {
  const { person, sub } = await linked();
  const before = await sessions(person.id);
  await site.is(sub, {}, bent());
  const { status, body, headers } = await comeBack(await goThere());
  expect([status, body.code, headers['set-cookie']]).toEqual([403, 'openid-not-valid', undefined]);
  expect(await sessions(person.id)).toBe(before);
});

test('an answer lets in once, by the ticket with which somebody went', async () => {
  const { sub } = await linked();
  await site.is(sub);
  const [mine, theirs] = [await goThere(), await goThere()];
  const refused = [
    await comeBack({ ticket: theirs.ticket, answer: mine.answer }),
    await comeBack({ ticket: `${mine.ticket.slice(0, -2)}AA`, answer: mine.answer }),
    await comeBack({ ticket: mine.ticket, answer: mine.answer.replace(/state=[^&]+/, 'state=another') }),
    await comeBack({
      ticket: mine.ticket,
      answer: mine.answer.replace(/iss=[^&]+/, 'iss=https://evil.example'),
    }),
    await comeBack({ ticket: mine.ticket, answer: '?error=access_denied' }),
  ];
  expect(refused.map(({ body }) => body.code)).toEqual(Array(5).fill('openid-not-valid'));
  expect((await comeBack(mine)).status).toBe(201);
  expect((await comeBack(mine)).status).toBe(403);
});

test('a code that was asked for without our proof is worth nothing', async () => {
  const { sub } = await linked();
  await site.is(sub);
  const { url, ticket } = await world.public.call(beginOpenid, {});
  const bent = new URL(url);
  bent.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  expect((await comeBack({ ticket, answer: await site.visit(bent.href) })).status).toBe(403);
});

test('the way there and back is open for ten minutes', async () => {
  const { sub } = await linked();
  await site.is(sub);
  const returned = await goThere();
  world.clock.ahead = 601_000;
  expect((await comeBack(returned)).status).toBe(403);
});

test('the same name at another site is somebody else', async () => {
  const { person, sub } = await linked();
  const other = await OtherSite.start();
  await other.is(sub);
  const { url, ticket } = await world.public.call(beginOpenid, {});
  const answer = await other.visit(url);
  expect((await comeBack({ ticket, answer })).body.code).toBe('openid-unknown');
  other.stop();
  site.offer(site.issuer);
  expect(await links(sub)).toEqual([person.id]);
});

test.each([
  ['is not verified', { email_verified: false }, true],
  ['is not said to be verified', {}, true],
  ['is verified in a word only', { email_verified: 'true' }, true],
  ['is verified, where its word is not taken', { email_verified: true }, false],
])('an address that %s lets nobody in, and links nothing', async (_, claims, isTrusted) => {
  const [account, sub] = [await door.account(), randomUUID()];
  Object.assign(config, { OIDC_TRUST_EMAIL: isTrusted });
  await site.is(sub, { email: account.email, ...claims });
  expect((await comeBack(await goThere())).body.code).toBe('openid-unknown');
  expect([await links(sub), await sessions(account.id)]).toEqual([[], 0]);
});
