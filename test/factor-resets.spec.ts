import {
  addAuthenticator,
  askFactorReset,
  catalogue,
  confirmAuthenticator,
  giveSecondFactor,
  listFactors,
  listPeople,
  listSessions,
  renewRecoveryCodes,
  resetFactors,
  withdrawFactorReset,
} from '@lib/contracts';
import { comeInBy, givePasskey, growOld } from './support/came-in';
import { Door } from './support/door';
import { Founded } from './support/founded';
import type { Person } from './support/person';
import { codeIn } from './support/time-code';
import { useWorld } from './support/world';

const world = useWorld();
const founded = new Founded(world);
const door = new Door(world);
const HOUR = 3_600_000;
const reason = 'The telephone is lost.';

/** A group with somebody who has every second factor there is, and three administrators. */
async function scene() {
  const groupId = await world.group();
  const account = await door.account();
  const { id: personId } = account;
  await world.query(`insert into access_grant values ($1, $2, 'secretariat')`, [personId, groupId]);
  const person = await door.comeIn(account);
  const { secret } = await person.call(addAuthenticator, {});
  await person.call(confirmAuthenticator, { code: codeIn(secret, 0) });
  const { codes } = await person.call(renewRecoveryCodes, {});
  const key = await givePasskey(person);
  const admin = () => world.stranger(null, { admin: true });
  const [one, two, three] = [await admin(), await admin(), await admin()];
  const of = { groupId, personId };
  const state = async (who: Person) =>
    (await who.call(listPeople, { groupId })).people.find(({ id }) => id === personId)?.factorReset;
  return { groupId, of, account, person, codes, key, one, two, three, state };
}
const codeOf = async (said: Promise<{ code: string }>) => (await said).code;

test('two administrators take a lost factor from somebody, who comes in by mail and may choose a new one', async () => {
  const { groupId, of, account, person, codes, key, one, two, state } = await scene();
  expect(await state(one)).toEqual({ may: 'ask', asked: null });
  await one.call(askFactorReset, { ...of, reason });
  const asked = { by: expect.any(String), reason, expiresAt: expect.any(Date) };
  expect(await state(one)).toEqual({ may: 'withdraw', asked });
  expect(await state(two)).toEqual({ may: 'do', asked });
  expect(await state(person)).toEqual({ may: null, asked: null });
  expect(await codeOf(one.refused(resetFactors, of))).toBe('second-administrator-needed');
  expect((await person.call(listFactors, {})).passkeys).toHaveLength(1);
  await two.call(resetFactors, of);
  expect((await person.ask(listSessions, {})).status).toBe(401);
  expect((await (await comeInBy(world, key, person.id)).ask(listSessions, {})).status).toBe(401);
  const again = await door.comeIn(account);
  expect(await again.call(listFactors, {})).toMatchObject({
    ...{ passkeys: [], authenticator: null, recoveryCodes: 0 },
    session: { secondFactor: false },
  });
  expect(await codeOf(again.refused(giveSecondFactor, { code: codes[0] ?? '' }))).toBe(
    'factor-code-not-valid',
  );
  await givePasskey(again);
  expect(await founded.told(groupId)).toEqual(['factor-reset.asked', 'factors.reset', 'session.ended']);
  expect(await codeOf(two.refused(resetFactors, of))).toBe('not-found');
});

test('the person is told by mail when it is asked for and when it is done, and of the sessions not once more', async () => {
  const { groupId, of, one, two } = await scene();
  await one.call(askFactorReset, { ...of, reason });
  await two.call(resetFactors, of);
  const entries = await world.query(
    `select type, payload, audience, actor_id as by from journal_entry where group_id = $1 order by seq`,
    [groupId],
  );
  expect(entries).toEqual([
    { type: 'factor-reset.asked', payload: { ...ofPerson(of), reason }, audience: 'desk', by: one.id },
    { type: 'factors.reset', payload: { ...ofPerson(of), askedBy: one.id }, audience: 'desk', by: two.id },
    {
      type: 'session.ended',
      payload: { ...ofPerson(of), why: 'factors-reset' },
      audience: 'desk',
      by: two.id,
    },
  ]);
  const mails = entries.map(({ type, payload, by }) => {
    const kind = (catalogue as Record<string, Kind>)[type];
    return kind?.mails?.to === 'person' && (kind.mails.when?.(payload, by) ?? true);
  });
  expect(mails).toEqual([true, true, false]);
});
interface Kind {
  mails?: { to: string; when?: (payload: unknown, by: string) => boolean };
}
const ofPerson = ({ personId }: { personId: string }) => ({ personId });

test('a request is taken back by any of them, holds for a day, and not longer than who asked is administrator', async () => {
  const { of, one, two, three, state } = await scene();
  const ask = (who: Person) => who.call(askFactorReset, { ...of, reason });
  await ask(one);
  expect(await codeOf(two.refused(askFactorReset, { ...of, reason }))).toBe('reset-asked-for');
  await two.call(withdrawFactorReset, of);
  expect(await codeOf(two.refused(resetFactors, of))).toBe('not-found');
  await ask(one);
  world.clock.ahead = 24 * HOUR - 60_000;
  await growYoung(two);
  expect((await two.ask(askFactorReset, { ...of, reason })).body.code).toBe('reset-asked-for');
  world.clock.ahead = 24 * HOUR;
  expect(await codeOf(two.refused(resetFactors, of))).toBe('not-found');
  await ask(two);
  world.clock.ahead = 0;
  await world.query('update person set admin = false where id = $1', [two.id]);
  expect((await state(three))?.may).toBe('ask');
  expect(await codeOf(three.refused(resetFactors, of))).toBe('not-found');
});
/** Its session is as fresh tomorrow as it is now. */
const growYoung = ({ id }: Person) =>
  world.query(
    `update session set started_at = started_at + interval '1 day', expires_at = expires_at + interval '2 days'
      where person_id = $1`,
    [id],
  );

test('nobody does it to themselves, with a session that is old, to people elsewhere, or where there is nothing', async () => {
  const { groupId, of, one, two, person } = await scene();
  await world.query('update person set admin = true where id = $1', [person.id]);
  expect(await codeOf(person.refused(askFactorReset, { ...of, reason }))).toBe('own-factors');
  await one.call(askFactorReset, { ...of, reason });
  expect(await codeOf(person.refused(resetFactors, of))).toBe('own-factors');
  await growOld(world, two, 10);
  expect(await codeOf(two.refused(resetFactors, of))).toBe('fresh-sign-in-needed');
  const elsewhere = { groupId: await world.group(), personId: of.personId };
  expect(await codeOf(one.refused(withdrawFactorReset, elsewhere))).toBe('not-found');
  const { id: personId } = await world.person(groupId, 'member');
  expect(await codeOf(one.refused(askFactorReset, { groupId, personId, reason }))).toBe('no-second-factor');
});

test('of two administrators who do it in two groups at the same moment, one does', async () => {
  const { of, one, two, three } = await scene();
  const other = await world.group();
  await world.query(`insert into access_grant values ($1, $2, 'observer')`, [of.personId, other]);
  for (let i = 0; i < 5; i++) {
    await world.query(`insert into recovery_code (person_id) values ($1)`, [of.personId]);
    await world.query(
      `insert into authenticator (person_id, added_at, confirmed_at) values ($1, now(), now())
      on conflict do nothing`,
      [of.personId],
    );
    await one.call(askFactorReset, { ...of, reason });
    const both = await Promise.all([
      two.ask(resetFactors, of),
      three.ask(resetFactors, { ...of, groupId: other }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
  }
});
