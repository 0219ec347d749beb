import { randomUUID } from 'node:crypto';
import { beginOpenid, listFactors, whoAmI } from '@lib/contracts';
import { config } from '@lib/platform';
import { Abroad } from './support/abroad';
import { OtherSite } from './support/other-site';
import { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const abroad = new Abroad(world);

const sessions = async (id: string) =>
  (await world.query('select id from session where person_id = $1 and ended_at is null', [id])).length;

test('whoever linked their account comes in by it, with one factor', async () => {
  const { person, sub } = await abroad.linked();
  await abroad.site.is(sub, { email: 'whatever@example.org' });
  const { status, body, headers } = await abroad.comeBack(await abroad.goThere());
  expect([status, body]).toEqual([201, { session: '', name: 'Somebody' }]);
  const again = new Person(world, person.id, null, headers['set-cookie']?.[0]?.split(';')[0] ?? '');
  expect((await again.call(whoAmI, {})).me?.id).toBe(person.id);
  const { identities, session } = await again.call(listFactors, {});
  expect(identities).toMatchObject([{ issuer: abroad.site.issuer }]);
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
  const { person, sub } = await abroad.linked();
  const before = await sessions(person.id);
  await abroad.site.is(sub, {}, bent());
  const { status, body, headers } = await abroad.comeBack(await abroad.goThere());
  expect([status, body.code, headers['set-cookie']]).toEqual([403, 'openid-not-valid', undefined]);
  expect(await sessions(person.id)).toBe(before);
});

test('an answer lets in once, by the ticket with which somebody went', async () => {
  const { sub } = await abroad.linked();
  await abroad.site.is(sub);
  const [mine, theirs] = [await abroad.goThere(), await abroad.goThere()];
  const refused = [
    await abroad.comeBack({ ticket: theirs.ticket, answer: mine.answer }),
    await abroad.comeBack({ ticket: `${mine.ticket.slice(0, -2)}AA`, answer: mine.answer }),
    await abroad.comeBack({
      ticket: mine.ticket,
      answer: mine.answer.replace(/state=[^&]+/, 'state=another'),
    }),
    await abroad.comeBack({
      ticket: mine.ticket,
      answer: mine.answer.replace(/iss=[^&]+/, 'iss=https://evil.example'),
    }),
    await abroad.comeBack({ ticket: mine.ticket, answer: '?error=access_denied' }),
  ];
  expect(refused.map(({ body }) => body.code)).toEqual(Array(5).fill('openid-not-valid'));
  expect((await abroad.comeBack(mine)).status).toBe(201);
  expect((await abroad.comeBack(mine)).status).toBe(403);
});

test('a code that was asked for without our proof is worth nothing', async () => {
  const { sub } = await abroad.linked();
  await abroad.site.is(sub);
  const { url, ticket } = await world.public.call(beginOpenid, {});
  const bent = new URL(url);
  bent.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  expect((await abroad.comeBack({ ticket, answer: await abroad.site.visit(bent.href) })).status).toBe(403);
});

test('the way there and back is open for ten minutes', async () => {
  const { sub } = await abroad.linked();
  await abroad.site.is(sub);
  const returned = await abroad.goThere();
  world.clock.ahead = 601_000;
  expect((await abroad.comeBack(returned)).status).toBe(403);
});

test('the same name at another site is somebody else', async () => {
  const { person, sub } = await abroad.linked();
  const other = await OtherSite.start();
  await other.is(sub);
  const { url, ticket } = await world.public.call(beginOpenid, {});
  const answer = await other.visit(url);
  expect((await abroad.comeBack({ ticket, answer })).body.code).toBe('openid-unknown');
  other.stop();
  abroad.site.offer(abroad.site.issuer);
  expect(await abroad.links(sub)).toEqual([person.id]);
});

test.each([
  ['is not verified', { email_verified: false }, true],
  ['is not said to be verified', {}, true],
  ['is verified in a word only', { email_verified: 'true' }, true],
  ['is verified, where its word is not taken', { email_verified: true }, false],
])('an address that %s lets nobody in, and links nothing', async (_, claims, isTrusted) => {
  const [account, sub] = [await abroad.door.account(), randomUUID()];
  Object.assign(config, { OIDC_TRUST_EMAIL: isTrusted });
  await abroad.site.is(sub, { email: account.email, ...claims });
  expect((await abroad.comeBack(await abroad.goThere())).body.code).toBe('openid-unknown');
  expect([await abroad.links(sub), await sessions(account.id)]).toEqual([[], 0]);
});
