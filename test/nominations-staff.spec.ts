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
