import { createHash, randomUUID } from 'node:crypto';
import { Access } from '@lib/access';
import { houseId, listSessions, requestSignIn, signInByCode, signInByLink, whoAmI } from '@lib/contracts';
import { config, keyed, Throttle } from '@lib/platform';
import request from 'supertest';
import { Door } from './support/door';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
const MINUTE = 60_000;

/** What is kept of the messages that were asked for at an address, and what the record says of them. */
async function askedFor(email: string) {
  const account = keyed(config.SECRET, `account ${email}`).toString('hex');
  const kept = await world.query('select id from sign_in where account = $1', [account]);
  const told = await world.query(
    `select type, actor_id, array(select jsonb_object_keys(payload)) as says from journal_entry
      where group_id = $1 and payload ->> 'signInId' = any($2)`,
    [houseId, kept.map(({ id }) => id)],
  );
  return { kept: kept.length, told };
}
const nameOf = async (person: Person) => (await person.call(whoAmI, {})).me?.id ?? null;

test('whoever asks for a message gets the same answer for the same work, known or not', async () => {
  const ask = async (email: string) => {
    const { status, body, headers } = await world.public.ask(requestSignIn, { email });
    const { date: _, ...said } = headers;
    return { status, body, said, ...(await askedFor(email)) };
  };
  const known = await ask((await door.account()).email);
  expect(await ask(`${randomUUID()}@example.org`)).toEqual(known);
  expect(known).toMatchObject({ status: 201, body: { done: true }, kept: 1 });
  expect(known.told).toEqual([{ type: 'sign-in.requested', actor_id: null, says: ['signInId'] }]);
});

test('the sixth message within ten minutes is not written, and nobody is told', async () => {
  const { email } = await door.account();
  for (let i = 0; i < 6; i++)
    expect(await world.public.call(requestSignIn, { email })).toEqual({ done: true });
  expect(await askedFor(email)).toMatchObject({ kept: 5, told: { length: 5 } });
});

test('the code of a message lets in once', async () => {
  const account = await door.account();
  const { code } = await door.message(account);
  const ask = { email: account.email, code: ` ${code.slice(0, 3)} ${code.slice(3)}` };
  expect(await world.public.call(signInByCode, ask)).toEqual({ session: '', name: 'Somebody' });
  expect(await world.public.refused(signInByCode, ask)).toMatchObject({
    code: 'code-not-valid',
    status: 401,
  });
});

test('the link of a message lets in once, however many come with it at the same moment', async () => {
  const { token } = await door.message(await door.account());
  const comers = Array.from({ length: 20 }, () => world.public.ask(signInByLink, { token }));
  const statuses = (await Promise.all(comers)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, ...Array<number>(19).fill(401)]);
});

test.each(['get', 'head'] as const)('a link that is only looked at (%s) lets nobody in', async (method) => {
  const account = await door.account();
  const { token, signInId } = await door.message(account);
  for (const path of ['/api/sign-in/link', '/sign-in/link', `/sign-in/link/${token}`]) {
    const answer = await request(world.app.getHttpServer())[method](path).query({ token });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([404, undefined]);
  }
  expect(await world.query('select used_at from sign_in where id = $1', [signInId])).toEqual([
    { used_at: null },
  ]);
  expect(await world.query('select id from session where person_id = $1', [account.id])).toEqual([]);
  expect((await world.public.ask(signInByLink, { token })).status).toBe(201);
});

test('code and link hold for ten minutes, and not at the instant at which these are over', async () => {
  const account = await door.account();
  const [first, second] = [await door.message(account), await door.message(account)];
  const endOf = async (signInId: string) =>
    (
      await world.query(
        'select expires_at as at, expires_at - requested_at as holds from sign_in where id = $1',
        [signInId],
      )
    )[0];
  const clock = jest.spyOn(world.clock, 'now');
  const { at, holds } = await endOf(second.signInId);
  expect(holds).toEqual({ minutes: 10 });
  clock.mockReturnValue(at);
  const { code, token } = second;
  for (const refused of [
    await world.public.refused(signInByCode, { email: account.email, code }),
    await world.public.refused(signInByLink, { token }),
  ])
    expect(refused.code).toBe('code-not-valid');
  clock.mockReturnValue(new Date((await endOf(first.signInId)).at.getTime() - 1));
  await world.public.call(signInByCode, { email: account.email, code: first.code });
  await world.public.call(signInByLink, { token });
  clock.mockRestore();
});

test.each([true, false])(
  'ten codes may be tried on an account, wherever they come from (known: %p)',
  async (isKnown) => {
    const account = await door.account();
    const { code, token } = await door.message(account);
    const email = isKnown ? account.email : `${randomUUID()}@example.org`;
    const wrong = code === '000000' ? '111111' : '000000';
    const guess = (i: number, code: string) =>
      world.public
        .ask(signInByCode, { email, code })
        .set('x-forwarded-for', `203.0.113.${String(i)}`)
        .set('x-real-ip', `203.0.113.${String(i)}`)
        .set('forwarded', `for=203.0.113.${String(i)}`);
    for (let i = 0; i < 10; i++) expect((await guess(i, wrong)).body.code).toBe('code-not-valid');
    const { status, headers } = await guess(10, code);
    expect([status, headers['retry-after']]).toEqual([429, '60']);
    // Nobody is shut out by another's tries: the link still lets in.
    expect((await world.public.ask(signInByLink, { token })).status).toBe(201);
    world.clock.ahead = 11 * MINUTE;
    expect((await guess(11, wrong)).body.code).toBe('code-not-valid');
  },
);

test('one address asks for so much a minute, whatever it says of itself', async () => {
  const throttle = world.app.get(Throttle, { strict: false });
  throttle.isOn = true;
  const ask = (i: number) =>
    world.public
      .ask(signInByLink, { token: 'x'.repeat(60) })
      .set('x-forwarded-for', `203.0.113.${String(i)}`);
  const statuses = [];
  for (let i = 0; i < 240; i++) statuses.push((await ask(i)).status);
  throttle.isOn = false;
  expect(statuses.slice(0, 100)).toEqual(Array<number>(100).fill(401));
  expect(statuses.at(-1)).toBe(429);
});

test('a new session takes the place of the one with which somebody came', async () => {
  const account = await door.account();
  const before = await door.comeIn(account);
  const after = await door.comeIn(await door.account(), before);
  expect([await nameOf(before), await nameOf(after)]).toEqual([null, after.id]);
  expect(after.cookie).not.toBe(before.cookie);
});

test('a session is a cookie that no script reads; only its digest is kept', async () => {
  const { token } = await door.message(await door.account());
  const { headers, body } = await world.public.ask(signInByLink, { token });
  const [cookie = ''] = headers['set-cookie'] ?? [];
  const [, session = '', settings] = /^sid=([\w-]{43}); (.*)$/.exec(cookie) ?? [];
  expect(settings).toMatch(/^Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  expect(body.session).toBe('');
  const digest = createHash('sha256').update(session).digest('hex');
  const rows = await world.query('select s::text as kept from session s where token_hash = $1', [digest]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(session);
  expect(JSON.stringify(await world.query('select payload from journal_entry'))).not.toContain(session);
});

test.each([
  ['unused for 29 minutes', true, `used_at = now() - interval '29 minutes'`],
  ['unused for half an hour', false, `used_at = now() - interval '30 minutes'`],
  ['in the last minute of its twelve hours', true, `expires_at = now() + interval '1 minute'`],
  ['at the end of its twelve hours', false, `expires_at = now()`],
])('a session %s holds: %p', async (_, holds, moved) => {
  const person = await door.comeIn(await door.account());
  const times = `extract(epoch from expires_at - started_at)::int / 3600 as hours`;
  expect(await world.query(`select ${times} from session where person_id = $1`, [person.id])).toEqual([
    { hours: 12 },
  ]);
  await world.query(`update session set ${moved} where person_id = $1`, [person.id]);
  world.app.get(Access, { strict: false }).forget();
  expect(await nameOf(person)).toBe(holds ? person.id : null);
  expect((await person.ask(listSessions, {})).status).toBe(holds ? 200 : 401);
});

test('an account that was closed is let in by nothing', async () => {
  const account = await door.account();
  const { code, token } = await door.message(account);
  await world.query('update person set active = false where id = $1', [account.id]);
  expect((await world.public.refused(signInByCode, { email: account.email, code })).status).toBe(401);
  expect((await world.public.refused(signInByLink, { token })).status).toBe(401);
});
