import { randomUUID } from 'node:crypto';
import {
  checkNomination,
  decideLate,
  enterNomination,
  readMyNomination,
  readNomination,
  saveEntered,
  saveNomination,
  submitEntered,
  submitNomination,
  uploadEnteredFile,
} from '@lib/contracts';
import { filled, pdf } from './support/nominating';
import { office } from './support/office';
import { useWorld } from './support/world';

const world = useWorld();
const hour = 3_600_000;
const soon = (hours: number): Date => new Date(Date.now() + world.clock.ahead + hours * hour);

test('what came by letter is entered with the letter and the time it came; late, it waits for the head', async () => {
  const { groupId, callId, desk, head, read } = await office(world, { closesIn: 1 });
  world.clock.ahead = 3 * hour;
  const nominationId = randomUUID();
  const enter = { groupId, nominationId, callId, party: 'UA', channel: 'fax' as const };
  const ahead = await desk.refused(enterNomination, { ...enter, receivedAt: soon(5) });
  expect([ahead.status, ahead.code]).toEqual([422, 'received-ahead']);
  const receivedAt = soon(-0.5);
  await desk.call(enterNomination, { ...enter, receivedAt });
  await desk.call(saveEntered, { groupId, nominationId, form: filled('UA') }, { match: 1 });
  const submit = { groupId, nominationId, besideAnother: false };
  expect((await desk.refused(submitEntered, submit)).code).toBe('source-letter-missing');
  for (const kind of ['letter', 'cv'] as const)
    await desk.call(
      uploadEnteredFile,
      { groupId, nominationId, kind },
      { file: { name: 'fax.pdf', content: pdf } },
    );
  await desk.call(submitEntered, submit);
  expect(await read(nominationId)).toMatchObject({
    ...{ status: 'late', late: true, channel: 'fax', enteredBy: desk.id, receivedAt },
    may: { decideLate: false, acknowledge: false },
  });
  const seenByHead = await head.call(readNomination, { groupId, nominationId });
  expect(seenByHead.may).toMatchObject({ decideLate: true, acknowledge: false });
  const decide = { groupId, nominationId, admit: true, reason: 'The mail server was down.' };
  expect(await desk.refused(decideLate, decide)).toMatchObject({ status: 403, code: 'head-decides' });
  expect(await head.call(decideLate, decide)).toEqual({ status: 'received' });
  expect(await read(nominationId)).toMatchObject({ late: true, lateDecision: { admitted: true } });
});

test('what is missing is asked for by letter until a time, supplied after the close too, or lapses', async () => {
  const { calling, groupId, desk, check, read } = await office(world, { closesIn: 1 });
  const [supplied, lapsed] = [await calling.nominate('SN'), await calling.nominate('GH')];
  world.clock.ahead = 2 * hour;
  const asked = (until: Date) => ({
    items: ['signature' as const, 'cv' as const],
    until,
    zone: 'Africa/Dakar',
  });
  const ask = (nominationId: string, until: Date) =>
    desk.ask(checkNomination, {
      groupId,
      nominationId,
      to: 'incomplete',
      reason: 'Page 2 is blank.',
      asked: asked(until),
    });
  await check(supplied, 'acknowledged');
  expect((await ask(supplied, soon(-1))).body.code).toBe('ask-for-something');
  expect((await ask(supplied, soon(24))).body).toEqual({ status: 'incomplete' });
  await check(lapsed, 'acknowledged');
  await ask(lapsed, soon(24));
  const letters = await world.query(
    `select about, party, to_address from letter where kind = 'nomination-asked' and journal_id = $1 order by party`,
    [groupId],
  );
  expect(letters).toEqual([
    { about: { nominationId: lapsed }, party: 'GH', to_address: 'focal.gh@example.org' },
    { about: { nominationId: supplied }, party: 'SN', to_address: 'focal.sn@example.org' },
  ]);
  const senegal = await calling.party('SN');
  expect(await senegal.call(readMyNomination, { groupId, nominationId: supplied })).toMatchObject({
    ...{ status: 'incomplete', may: { edit: true, submit: true } },
    asked: { items: ['signature', 'cv'], note: 'Page 2 is blank.', zone: 'Africa/Dakar' },
  });
  const form = { ...filled('SN'), letterDate: '2026-01-03' };
  await senegal.call(saveNomination, { groupId, nominationId: supplied, form }, { match: 4 });
  await senegal.call(submitNomination, { groupId, nominationId: supplied, besideAnother: false });
  expect((await read(supplied)).status).toBe('complete');
  world.clock.ahead = 27 * hour;
  const ghana = await calling.party('GH');
  const tooLate = await ghana.refused(submitNomination, {
    groupId,
    nominationId: lapsed,
    besideAnother: false,
  });
  expect(tooLate.code).toBe('not-to-be-edited');
});

test('of a Party one is eligible in a call, and the refusal says which', async () => {
  const { calling, groupId, desk, check, screen, read } = await office(world);
  const first = await calling.nominate('SK', filled('SK', 'Jana Prva'));
  const second = await calling.nominate('SK', filled('SK', 'Eva Druha'), true);
  expect((await read(second)).others).toMatchObject([{ id: first, nomineeName: 'Jana Prva' }]);
  await screen(first);
  for (const to of ['acknowledged', 'complete'] as const) await check(second, to);
  const eligible = { groupId, nominationId: second, to: 'eligible' as const, reason: '', asked: null };
  expect(await desk.refused(checkNomination, eligible)).toMatchObject({
    ...{ code: 'second-eligible', facts: { nominationId: first, receipt: 1, nomineeName: 'Jana Prva' } },
  });
  const ineligible = { ...eligible, nominationId: first, to: 'ineligible' as const };
  expect((await desk.refused(checkNomination, ineligible)).code).toBe('reason-required');
  await check(first, 'ineligible', 'Works for the secretariat.');
  expect(await desk.call(checkNomination, eligible)).toEqual({ status: 'eligible' });
  expect((await desk.refused(checkNomination, { ...eligible, nominationId: first })).code).toBe(
    'not-in-this-state',
  );
});

test('what is missing and comes by post is put in by the secretariat for the Party, which is marked, and supplied', async () => {
  const { calling, groupId, desk, check, read } = await office(world, { closesIn: 1 });
  const nominationId = await calling.nominate('SN');
  const file = { file: { name: 'signed.pdf', content: pdf } };
  const put = { groupId, nominationId, kind: 'letter' as const };
  const supply = { groupId, nominationId, besideAnother: false };
  world.clock.ahead = 2 * hour;
  await check(nominationId, 'acknowledged');
  // As long as nothing was asked for, what a Party has written is the Party's.
  expect((await desk.refused(uploadEnteredFile, put, file)).code).toBe('not-to-be-edited');
  expect((await desk.refused(submitEntered, supply)).code).toBe('not-to-be-edited');
  const asked = { items: ['signature' as const], until: soon(24), zone: 'UTC' };
  await desk.call(checkNomination, { groupId, nominationId, to: 'incomplete', reason: '', asked });
  expect((await read(nominationId)).may).toMatchObject({ edit: false, supply: true });
  await desk.call(uploadEnteredFile, put, file);
  const words = { groupId, nominationId, form: filled('SN', 'Somebody Else') };
  expect((await desk.refused(saveEntered, words, { match: 5 })).code).toBe('not-to-be-edited');
  await desk.call(submitEntered, supply);
  const { status, filesHeld, history, may } = await read(nominationId);
  expect([status, may.supply, filesHeld[0]?.name]).toEqual(['complete', false, 'signed.pdf']);
  expect(history.slice(-2)).toMatchObject([
    { type: 'nomination.file-added', actorId: desk.id, payload: { kind: 'letter', onBehalf: true } },
    { type: 'nomination.supplied', actorId: desk.id, payload: { onBehalf: true } },
  ]);
});

test('the time that was given for what is missing is made longer, never shorter, and the Party is told', async () => {
  const { calling, groupId, desk, check, read } = await office(world);
  const nominationId = await calling.nominate('SN');
  await check(nominationId, 'acknowledged');
  const ask = (until: Date, items: ('cv' | 'signature')[] = ['cv']) =>
    desk.ask(checkNomination, {
      ...{ groupId, nominationId, to: 'incomplete', reason: '', asked: { items, until, zone: 'UTC' } },
    });
  const [first, later] = [soon(24), soon(48)];
  await ask(first);
  expect((await ask(soon(23))).body.code).toBe('deadline-shortened');
  expect((await read(nominationId)).asked?.until).toEqual(first);
  expect((await ask(later, ['cv', 'signature'])).body).toEqual({ status: 'incomplete' });
  expect((await read(nominationId)).asked).toMatchObject({ until: later, items: ['cv', 'signature'] });
  const letters = await world.query(`select id from letter where kind = 'nomination-asked' and about @> $1`, [
    JSON.stringify({ nominationId }),
  ]);
  expect(letters).toHaveLength(2);
});

test('what the secretariat has entered and found incomplete, it supplies', async () => {
  const { groupId, callId, desk, check, read } = await office(world);
  const nominationId = randomUUID();
  const came = { party: 'UA', channel: 'letter' as const, receivedAt: soon(-0.5) };
  await desk.call(enterNomination, { groupId, nominationId, callId, ...came });
  await desk.call(saveEntered, { groupId, nominationId, form: filled('UA') }, { match: 1 });
  for (const kind of ['letter', 'cv'] as const)
    await desk.call(
      uploadEnteredFile,
      { groupId, nominationId, kind },
      { file: { name: 'a.pdf', content: pdf } },
    );
  const submit = { groupId, nominationId, besideAnother: false };
  await desk.call(submitEntered, submit);
  await check(nominationId, 'acknowledged');
  const asked = { items: ['cv' as const], until: soon(24), zone: 'UTC' };
  await desk.call(checkNomination, { groupId, nominationId, to: 'incomplete', reason: '', asked });
  const better = { file: { name: 'better.pdf', content: pdf } };
  await desk.call(uploadEnteredFile, { groupId, nominationId, kind: 'cv' }, better);
  await desk.call(saveEntered, { groupId, nominationId, form: filled('UA', 'Oksana Sample') }, { match: 5 });
  expect(await desk.call(submitEntered, submit)).toMatchObject({ receipt: 1 });
  expect(await read(nominationId)).toMatchObject({
    ...{ status: 'complete', asked: null, nomineeName: 'Oksana Sample', channel: 'letter' },
    ...{
      filesHeld: [
        { kind: 'letter', name: 'a.pdf' },
        { kind: 'cv', name: 'better.pdf' },
      ],
    },
  });
});
