import {
  addAuthenticator,
  beginPasskey,
  confirmAuthenticator,
  confirmSession,
  giveSecondFactor,
  houseId,
  listFactors,
  listSessions,
  removeAuthenticator,
  renewRecoveryCodes,
} from '@lib/contracts';
import { comeInBy, givePasskey, growOld } from './support/came-in';
import { Door } from './support/door';
import type { Person } from './support/person';
import { codeIn } from './support/time-code';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
const HALF_MINUTE = 30_000;

/** Somebody with an authenticator that counts; the codes are of the half minutes after now. */
async function withAuthenticator(person: Person) {
  const { secret } = await person.call(addAuthenticator, {});
  await person.call(confirmAuthenticator, { code: codeIn(secret, 0) });
  return secret;
}
const isTrusted = async (person: Person) => (await person.call(listFactors, {})).session.secondFactor;

test('an authenticator counts once a code has shown that its secret arrived', async () => {
  const person = await door.comeIn(await door.account());
  const { secret, uri } = await person.call(addAuthenticator, {});
  expect(uri).toContain(`secret=${secret}&issuer=Consilia`);
  expect((await person.call(listFactors, {})).authenticator).toBeNull();
  expect(await person.refused(giveSecondFactor, { code: codeIn(secret, 0) })).toMatchObject({
    code: 'factor-code-not-valid',
    status: 403,
  });
  await person.call(confirmAuthenticator, { code: codeIn(secret, 0) });
  const { authenticator, session } = await person.call(listFactors, {});
  expect([authenticator?.addedAt, session.secondFactor]).toEqual([expect.any(Date), true]);
  expect((await person.refused(addAuthenticator, {})).code).toBe('authenticator-known');
});

test('its code is the second factor of a session that came in by mail, and is taken once', async () => {
  const account = await door.account();
  const secret = await withAuthenticator(await door.comeIn(account));
  const [one, other] = [await door.comeIn(account), await door.comeIn(account)];
  expect(await isTrusted(one)).toBe(false);
  world.clock.ahead = HALF_MINUTE;
  const code = codeIn(secret, 1);
  await one.call(giveSecondFactor, { code });
  expect([await isTrusted(one), await isTrusted(other)]).toEqual([true, false]);
  expect((await other.refused(giveSecondFactor, { code })).code).toBe('factor-code-not-valid');
});

test('ten codes may be tried in ten minutes, and what was wrong stays on the record', async () => {
  const person = await door.comeIn(await door.account());
  const secret = await withAuthenticator(person);
  const wrong = codeIn(secret, 1_000);
  for (let i = 0; i < 9; i++)
    expect((await person.refused(giveSecondFactor, { code: wrong })).code).toBe('factor-code-not-valid');
  expect((await person.refused(giveSecondFactor, { code: codeIn(secret, 1) })).status).toBe(429);
  const failed = await world.query(
    `select 1 from journal_entry where group_id = $1 and type = 'second-factor.failed' and payload ->> 'personId' = $2`,
    [houseId, person.id],
  );
  expect(failed).toHaveLength(9);
});

test('a wrong code that is sent again under its key gets the same answer', async () => {
  const person = await door.comeIn(await door.account());
  const secret = await withAuthenticator(person);
  const wrong = { code: codeIn(secret, 1_000) };
  const answers = [
    await person.refused(giveSecondFactor, wrong, { key: 'again' }),
    await person.refused(giveSecondFactor, wrong, { key: 'again' }),
  ];
  expect(answers.map(({ code }) => code)).toEqual(['factor-code-not-valid', 'factor-code-not-valid']);
});

test('each recovery code stands once for a lost factor; new ones end the old', async () => {
  const account = await door.account();
  const person = await door.comeIn(account);
  await withAuthenticator(person);
  const { codes } = await person.call(renewRecoveryCodes, {});
  expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
  const lost = await door.comeIn(account);
  const [first = '', second = ''] = codes;
  const typed = `${first.slice(0, 4).toUpperCase()}-${first.slice(4, 8)} ${first.slice(8)}`;
  await lost.call(giveSecondFactor, { code: typed });
  const { recoveryCodes, session } = await lost.call(listFactors, {});
  expect([recoveryCodes, session.secondFactor]).toEqual([9, true]);
  expect((await lost.refused(giveSecondFactor, { code: first })).code).toBe('factor-code-not-valid');
  await lost.call(renewRecoveryCodes, {});
  expect((await lost.refused(giveSecondFactor, { code: second })).code).toBe('factor-code-not-valid');
});

test('neither the secret of an authenticator nor a recovery code is kept anywhere', async () => {
  const person = await door.comeIn(await door.account());
  const secret = await withAuthenticator(person);
  const { codes } = await person.call(renewRecoveryCodes, {});
  const tables = await world.query(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const kept = JSON.stringify(await world.query(`select t::text from ${name} t`)).toLowerCase();
    for (const word of [secret.toLowerCase(), ...codes]) expect(kept).not.toContain(word);
  }
});

test('a session that was confirmed by a code of a new message is fresh again', async () => {
  const account = await door.account();
  const person = await door.comeIn(account);
  await growOld(world, person, 10);
  expect((await person.refused(beginPasskey, {})).code).toBe('fresh-sign-in-needed');
  const { code } = await door.message(account);
  const wrong = code === '000000' ? '111111' : '000000';
  expect((await person.refused(confirmSession, { code: wrong })).status).toBe(403);
  await person.call(confirmSession, { code });
  await person.call(beginPasskey, {});
  expect((await person.refused(confirmSession, { code })).status).toBe(403);
  const { session } = await person.call(listFactors, {});
  expect(session.freshUntil.getTime()).toBeGreaterThan(Date.now() + 590_000);
  await growOld(world, person, 10);
  expect((await person.refused(beginPasskey, {})).code).toBe('fresh-sign-in-needed');
});

test('who holds the mailbox of somebody of the desk puts no factor beside theirs', async () => {
  const groupId = await world.group();
  const account = await door.account();
  await world.query(`insert into access_grant values ($1, $2, 'secretariat')`, [account.id, groupId]);
  const key = await givePasskey(await door.comeIn(account));
  const byMail = await door.comeIn(account);
  for (const route of [beginPasskey, addAuthenticator, renewRecoveryCodes])
    expect((await byMail.refused(route, {})).code).toBe('second-factor-needed');
  const byKey = await comeInBy(world, key, account.id);
  await byKey.call(beginPasskey, {});
  await byKey.call(addAuthenticator, {});
});

test('an authenticator that is taken away counts no longer, and other devices are signed out', async () => {
  const account = await door.account();
  const [here] = [await door.comeIn(account)];
  const secret = await withAuthenticator(here);
  const there = await door.comeIn(account);
  await here.call(removeAuthenticator, {});
  expect((await there.ask(listSessions, {})).status).toBe(401);
  world.clock.ahead = HALF_MINUTE;
  const code = codeIn(secret, 1);
  expect((await here.refused(giveSecondFactor, { code })).code).toBe('factor-code-not-valid');
  expect((await here.refused(removeAuthenticator, {})).status).toBe(404);
});
