import {
  inviteReplacement,
  readNotification,
  readRoster,
  readSelectionLetters,
  readVacancies,
  recordDeparture,
  sendSelectionLetterAgain,
  sendSelectionLetters,
  writeSelectionLetter,
} from '@lib/contracts';
import { decided, explained, publish } from './support/deciding';
import { consulted } from './support/consulting';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();

/** A composition that is published, of whose nominees the one of Senegal was nominated by a focal point who reads French. */
async function prepared() {
  const found = await decided(world);
  const { it, sn } = found;
  const nfp = `nfp-${sn}@example.org`;
  await world.sealed(it.groupId, 'update nomination set nominator_email = $2 where id = $1', [sn, nfp]);
  await world.sealed(
    it.groupId,
    `update nomination set nominator_email = 'someone-' || id || '@example.org' where group_id = $1 and id <> $2`,
    [it.groupId, sn],
  );
  await world.query(
    `insert into focal_point (party, name, title, email, language, since)
     values ('SN', 'Awa Diop', '', $1, 'fr', now() - interval '1 year')`,
    [nfp],
  );
  await explained(found);
  await publish(found);
  const read = async () => (await it.head.call(readSelectionLetters, it.of)).letters;
  const send = (...nominations: string[]) => it.head.call(sendSelectionLetters, { ...it.of, nominations });
  return { ...found, nfp, read, send };
}

test('the head sends each letter once: to the nominee and to whoever nominated them, each in their own language', async () => {
  const { it, sn, nfp, read, send } = await prepared();
  const to = `${sn}@example.org`;
  const change = { nominationId: sn, addressee: 'nominee', language: 'en' } as const;
  const words = { subject: 'Welcome, Ms Sow', body: 'Dear Ms Sow,\n\nWelcome to the group.' };
  await it.desk.call(writeSelectionLetter, { ...it.of, ...change, ...words }, { match: 1 });
  await workers.work(it.groupId);
  // Before, they have been invited as members, and nothing else.
  const subjects = workers.post.to(to).map(({ subject }) => subject);
  expect(subjects).toEqual([expect.stringContaining('check your address')]);
  expect(workers.post.to(nfp)).toEqual([]);
  expect((await it.desk.refused(sendSelectionLetters, { ...it.of, nominations: [sn] })).status).toBe(404);
  expect(await send(sn)).toEqual({ letters: 2 });
  await Promise.all([workers.work(it.groupId), workers.work(it.groupId)]);
  const [own, ...more] = workers.post.to(to).filter(({ subject }) => subject === words.subject);
  expect(own?.text).toContain('Welcome to the group.');
  expect(more).toEqual([]);
  expect(workers.post.to(nfp).map(({ subject, text }) => [subject, text?.includes('Sénégal')])).toEqual([
    [expect.stringContaining('Awa Sow est membre de'), true],
  ]);
  // What was sent is sent, and stays as it was.
  expect((await it.head.refused(sendSelectionLetters, { ...it.of, nominations: [sn] })).code).toBe(
    'letters-sent',
  );
  expect(
    (await it.desk.refused(writeSelectionLetter, { ...it.of, ...change, ...words }, { match: 2 })).code,
  ).toBe('letters-sent');
  const letters = await read();
  expect(letters.filter(({ nominationId }) => nominationId === sn)).toMatchObject([
    { addressee: 'nominee', sentAt: expect.any(Date), deliveries: [{ address: to, state: 'accepted' }] },
    { addressee: 'nominator', language: 'fr', deliveries: [{ address: nfp, state: 'accepted' }] },
  ]);
  expect(letters.filter(({ nominationId }) => nominationId !== sn).every((one) => one.sentAt === null)).toBe(
    true,
  );
});

test('everything that is left goes at once, and what a server never takes is seen to have failed', async () => {
  const { it, sn, fj, gh, np, ke, read, send } = await prepared();
  await send(sn);
  await workers.work(it.groupId);
  workers.post.answers.push('never');
  expect(await send(sn, fj, gh, np, ke)).toEqual({ letters: 8 });
  await workers.work(it.groupId);
  const all = (await read()).flatMap(({ deliveries }) => deliveries.map(({ state }) => state));
  expect(all.toSorted()).toEqual([...Array<string>(9).fill('accepted'), 'failed']);
  expect((await it.head.call(readSelectionLetters, it.of)).may).toEqual({
    ...{ send: false, sendAgain: true },
  });
  const failed = async () =>
    (await read()).flatMap(({ deliveries }) => deliveries).find(({ state }) => state === 'failed');
  const letterId = (await failed())?.id ?? '';
  const again = { ...it.of, letterId };
  expect((await it.desk.refused(sendSelectionLetterAgain, again)).status).toBe(404);
  await it.head.call(sendSelectionLetterAgain, again);
  expect((await it.head.refused(sendSelectionLetterAgain, again)).code).toBe('letter-under-way');
  await workers.work(it.groupId);
  expect(await failed()).toBeUndefined();
  expect((await it.head.refused(sendSelectionLetterAgain, again)).code).toBe('letters-sent');
  const bodies = workers.post.to(`${ke}@example.org`).map(({ text = '' }) => text);
  expect(bodies.filter((text) => text.includes('have not been selected'))).toHaveLength(1);
});

test('nothing more is sent to a member who has passed away; their Party is written to with sorrow', async () => {
  const { it, sn, nfp, send } = await prepared();
  await workers.work(it.groupId);
  const to = `${sn}@example.org`;
  const before = workers.post.to(to).length;
  const { members } = await it.desk.call(readRoster, it.of);
  const personId = members.find(({ party }) => party === 'SN')?.id ?? '';
  await it.head.call(recordDeparture, { ...it.of, personId, why: 'died', reason: 'The Mission told us.' });
  const [account] = await world.query('select active from person where id = $1', [personId]);
  expect(account.active).toBe(false);
  expect(await send(sn)).toEqual({ letters: 1 });
  await workers.work(it.groupId);
  expect(workers.post.to(to)).toHaveLength(before);
  expect(workers.post.to(nfp)).toHaveLength(1);
  const [vacancy] = (await it.desk.call(readVacancies, it.of)).vacancies;
  expect(vacancy).toMatchObject({ why: 'died', member: { id: personId } });
  const membershipId = vacancy?.membershipId ?? '';
  await it.head.call(inviteReplacement, { ...it.of, membershipId, note: 'At a time that suits you.' });
  const [{ id: notificationId }] = await world.query(
    `select id from notification where group_id = $1 and kind = 'information'`,
    [it.groupId],
  );
  const draft = await it.desk.call(readNotification, { ...it.of, notificationId });
  expect(JSON.stringify(draft)).toContain('with sorrow that we learned of the death of Awa Sow');
});

test('nothing goes before it is published, and nobody outside is told that there are letters', async () => {
  const { it, sn, bureau } = await decided(world);
  expect((await it.head.refused(sendSelectionLetters, { ...it.of, nominations: [sn] })).code).toBe(
    'letters-sent',
  );
  expect((await bureau.refused(sendSelectionLetters, { ...it.of, nominations: [sn] })).status).toBe(404);
});

test('whoever is asked is told by letter that there is more time, with their link', async () => {
  const { it, roundId, ann, ben } = await consulted(world);
  await workers.work(it.groupId);
  await it.extend(roundId, 96);
  await workers.work(it.groupId);
  for (const who of [ann, ben]) {
    const got = workers.post.to(`${who.id}@example.org`);
    expect(got.map(({ subject = '' }) => subject.split(',')[0])).toEqual([
      expect.stringContaining('Your view by'),
      'More time for your view',
    ]);
    expect(got[1]?.text).toContain('/bureau#token=');
  }
});
