import * as contracts from '@lib/contracts';
import { announcing } from './support/announced';
import { clocksOf } from './support/clocks';
import { speaking } from './support/focal-points';
import { useWorld } from './support/world';

const world = useWorld();
const day = 86_400_000;

/** A request for views to the Parties of a region, of which two have somebody who speaks for them. */
async function asking() {
  const it = await announcing(world);
  const focal = await speaking(it.secretary, it.groupId, 'TV', 'KI');
  const recipients: contracts.Recipients[] = [{ to: 'regions', regions: ['AP'] }];
  const { id, number } = await it.out('information', {
    responses: 'public',
    recipients,
    actionBy: it.days(20),
  });
  const senegal = await world.stranger('SN');
  await world.query(`insert into access_grant values ($1, $2, 'focalPoint')`, [senegal.id, it.groupId]);
  const answer = { ...it.at(id), text: 'A case study.', language: 'fr' as const };
  const prepare = async (kind: 'extension' | 'reminder', relatesTo = id) => {
    const asked = { groupId: it.groupId, kind, relatesTo, actionBy: it.days(30), zone: null, regions: [] };
    return (await it.secretary.call(contracts.prepareNotification, asked)).notificationId;
  };
  const sent = async (notificationId: string) => {
    await it.approved(notificationId, 1);
    await it.issued(notificationId);
  };
  return { ...it, id, number, focal, senegal, answer, prepare, sent };
}

test('the time for views is extended by a notification that says so, and answers are taken until then', async () => {
  const it = await asking();
  const extension = await it.prepare('extension');
  const { texts } = await it.secretary.call(contracts.readNotification, it.at(extension));
  const words = texts[0]?.paragraphs.map(({ text }) => text).join(' ') ?? '';
  expect(words).toContain(`The deadline announced in notification ${it.number} has been extended`);
  expect(words).not.toMatch(/nominat/i);
  await it.sent(extension);
  const { closesAt } = await world.public.call(contracts.readIssued, { number: it.number });
  expect(closesAt?.toDateString()).toBe(it.days(30).toDateString());
  world.clock.ahead = 25 * day;
  await it.senegal.call(contracts.respond, it.answer);
  world.clock.ahead = 31 * day;
  expect((await it.senegal.refused(contracts.respond, it.answer)).code).toBe('responses-over');
  world.clock.ahead = 0;
  await it.focal.silence();
});

test('nobody is given a code for nominating by what follows on a request for views', async () => {
  const it = await asking();
  for (const kind of ['extension', 'reminder'] as const) await it.sent(await it.prepare(kind));
  const codes = `select count(*)::int as n from pass where group_id = $1`;
  expect(await world.query(codes, [it.groupId])).toEqual([{ n: 0 }]);
  const letters = await world.query(
    `select count(*)::int as n from letter where journal_id = $1 and about ? 'passId'`,
    [it.groupId],
  );
  expect(letters).toEqual([{ n: 0 }]);
  await it.focal.silence();
});

test('five days before views are due the secretariat has a task that names the Parties not reached, which ends as they are', async () => {
  const it = await asking();
  const { lookAround } = clocksOf(world);
  const entries = async () =>
    (
      await world.query(
        `select type, payload from journal_entry where group_id = $1 and type in ('parties.unreached', 'reaching.ended')
          and payload ->> 'notificationId' = $2 order by seq`,
        [it.groupId, it.id],
      )
    ).map(({ type, payload }) => [type, payload.parties.includes('TV'), payload.parties.includes('KI')]);
  await world.query(
    `update letter set state = 'accepted', accepted_at = now() where journal_id = $1 and party = 'KI'`,
    [it.groupId],
  );
  world.clock.ahead = 14 * day;
  await lookAround();
  expect(await entries()).toEqual([]);
  world.clock.ahead = 16 * day;
  await lookAround();
  expect(await entries()).toEqual([['parties.unreached', true, false]]);
  const { letters, notReached } = await it.secretary.call(contracts.listLetters, it.at(it.id));
  expect(notReached).toContain('TV');
  const letter = letters.find(({ address }) => address === it.focal.addressOf('TV'));
  const again = { ...it.at(it.id), letterId: letter?.id ?? '' };
  const to = (state: string) =>
    world.query('update letter set state = $2 where id = $1', [letter?.id, state]);
  // While it is being sent, to send it once more would be to send it twice.
  await to('leased');
  expect((await it.secretary.refused(contracts.sendLetterAgain, again)).code).toBe('letter-under-way');
  await to('failed');
  const tuvalu = { name: 'Tala', title: '', fallbackEmail: null, language: 'en' as const };
  await it.secretary.call(contracts.editFocalPoint, {
    ...{ groupId: it.groupId, focalPointId: it.focal.idOf('TV'), party: 'TV', ...tuvalu },
    email: `new.${it.focal.addressOf('TV')}`,
  });
  await it.secretary.call(contracts.sendLetterAgain, again);
  const sent = (await it.secretary.call(contracts.listLetters, it.at(it.id))).letters.filter(
    ({ party }) => party === 'TV',
  );
  // Beside whoever else of the Party other tests know.
  const anew = { id: letter?.id, state: 'waiting', address: `new.${it.focal.addressOf('TV')}` };
  expect(sent).toContainEqual(expect.objectContaining(anew));
  for (const party of notReached)
    await it.secretary.call(contracts.noteReached, { ...it.at(it.id), party, how: 'By telephone.' });
  expect(await entries()).toEqual([
    ['parties.unreached', true, false],
    ['reaching.ended', false, false],
  ]);
  expect((await it.secretary.call(contracts.listLetters, it.at(it.id))).notReached).toEqual([]);
  world.clock.ahead = 0;
  await it.focal.silence();
});

test('at the deadline itself nothing can be done any more about whom it has not reached: the task ends', async () => {
  const it = await asking();
  const { lookAround } = clocksOf(world);
  const told = async () =>
    (
      await world.query(
        `select type from journal_entry where group_id = $1 and type in ('parties.unreached', 'reaching.ended') order by seq`,
        [it.groupId],
      )
    ).map(({ type }) => type);
  for (const [days, types] of [
    [16, ['parties.unreached']],
    [19, ['parties.unreached']],
    [21, ['parties.unreached', 'reaching.ended']],
  ] as const) {
    world.clock.ahead = days * day;
    await lookAround();
    expect(await told()).toEqual(types);
  }
  world.clock.ahead = 0;
  await it.focal.silence();
});
