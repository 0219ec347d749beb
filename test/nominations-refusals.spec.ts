import { randomUUID } from 'node:crypto';
import {
  readMyCall,
  readMyNomination,
  saveNomination,
  startNomination,
  submitNomination,
  uploadNominationFile,
  withdrawNomination,
} from '@lib/contracts';
import { request as ask } from 'node:http';
import { Calling, filled, pdf, png } from './support/nominating';
import { useWorld } from './support/world';

const world = useWorld();

test('a wrong code lets nobody in, and after ten no code is tried for that Party any more', async () => {
  const calling = await Calling.open(world);
  const { groupId } = calling;
  const [senegal, ghana] = [await calling.party('SN'), await calling.party('GH')];
  const wrong = calling.by('SN', 'ACDEFGHJKM');
  expect(await wrong.refused(readMyCall, { groupId })).toMatchObject({ status: 401, code: 'pass-not-valid' });
  expect(await calling.by('SN', '').refused(readMyCall, { groupId })).toMatchObject({
    code: 'pass-not-valid',
  });
  // The code of one Party is nothing to another, and nothing in another group.
  const [, , code = ''] = senegal.code?.split('.') ?? [];
  expect((await calling.by('GH', code).refused(readMyCall, { groupId })).status).toBe(401);
  const elsewhere = await Calling.open(world);
  expect((await senegal.refused(readMyCall, { groupId: elsewhere.groupId })).status).toBe(404);
  for (let i = 0; i < 10; i += 1) await wrong.ask(readMyCall, { groupId });
  expect(await wrong.refused(readMyCall, { groupId })).toMatchObject({
    status: 429,
    code: 'too-many-requests',
  });
  expect((await senegal.refused(readMyCall, { groupId })).status).toBe(429);
  await world.query('delete from sign_in_try');
  expect((await ghana.call(readMyCall, { groupId })).party).toBe('GH');
  // A code that was ended is one no more.
  await world.query(`update pass set ends_at = now() where group_id = $1 and party = 'GH'`, [groupId]);
  expect((await ghana.refused(readMyCall, { groupId })).code).toBe('pass-not-valid');
  await world.query('delete from sign_in_try');
});

test('each thing that is wrong has its sentence beside its field, and what was written and uploaded stays', async () => {
  const calling = await Calling.open(world);
  const { groupId } = calling;
  const kenya = await calling.party('KE');
  const good = filled('KE');
  const nominationId = await calling.draft(kenya, good);
  const save = (form: object, match: number) =>
    kenya.refused(saveNomination, { groupId, nominationId, form: form as typeof good }, { match });
  const long = await save({ ...good, nominee: { ...good.nominee, name: 'x'.repeat(300) } }, 4);
  expect([long.status, long.field, long.faults?.[0]?.sentence]).toEqual([
    ...[400, 'form.nominee.name', 'At most 200 characters fit here.'],
  ]);
  const bad = {
    ...good,
    letterDate: '2999-01-01',
    seatGroup: 'CEE' as const,
    nominator: { ...good.nominator, name: good.nominee.name, email: 'nobody' },
    nominee: { ...good.nominee, email: 'not an address', languages: [], timeZone: 'Nowhere/Land' },
    expertise: [...good.expertise, { convention: 'CBD' as const, level: 'familiar' as const, evidence: '' }],
  };
  const { faults } = await kenya.call(saveNomination, { groupId, nominationId, form: bad }, { match: 4 });
  expect(faults.map(({ field, code }) => [field, code])).toEqual([
    ['nominator.name', 'nominee-signs-letter'],
    ['nominator.email', 'nominator-email-bad'],
    ['letterDate', 'letter-date-ahead'],
    ['nominee.email', 'nominee-email-bad'],
    ['nominee.languages', 'language-missing'],
    ['nominee.timeZone', 'time-zone-unknown'],
    ['seatGroup', 'seat-group-not-theirs'],
    ['expertise.2.convention', 'expertise-twice'],
    ['expertise.2.evidence', 'evidence-missing'],
  ]);
  for (const { sentence } of faults) expect(sentence).toMatch(/^[A-Z].+\.$/);
  const refused = await kenya.refused(submitNomination, { groupId, nominationId, besideAnother: false });
  expect([refused.code, refused.faults]).toEqual(['nomination-incomplete', faults]);
  expect(await kenya.call(readMyNomination, { groupId, nominationId })).toMatchObject({
    form: bad,
    files: [{}, {}],
  });
});

test('what is no letter is refused with its reason, and the letter that was there stays', async () => {
  const calling = await Calling.open(world);
  const { groupId } = calling;
  const peru = await calling.party('PE');
  const nominationId = await calling.draft(peru, filled('PE'));
  const put = async (content: Buffer) => {
    const how = { file: { name: 'letter.pdf', content } };
    const { status, body } = await peru.ask(
      uploadNominationFile,
      { groupId, nominationId, kind: 'letter' },
      how,
    );
    return [status, body.code ?? body.file.mime];
  };
  expect(await put(Buffer.alloc(0))).toEqual([422, 'file-empty']);
  expect(await put(Buffer.from('<html>'))).toEqual([422, 'file-wrong-type']);
  expect(await put(Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]))).toEqual([413, 'file-too-large']);
  const files = async () => (await peru.call(readMyNomination, { groupId, nominationId })).files;
  expect((await files()).map(({ size }) => size)).toEqual([pdf.length, pdf.length]);
  await breakOff(`/api/groups/${groupId}/my-nominations/${nominationId}/files/letter`, peru.code ?? '');
  expect((await files()).map(({ size }) => size)).toEqual([pdf.length, pdf.length]);
  // A picture taken with a telephone, whatever it is called.
  expect(await put(png)).toEqual([200, 'image/png']);
});

/** Begins to send a file, and hangs up in the middle of it. */
async function breakOff(path: string, code: string): Promise<void> {
  const { port } = world.app.getHttpServer().address();
  const headers = {
    authorization: `Code ${code}`,
    'content-type': 'application/octet-stream',
    'content-length': 1_000,
  };
  const sent = ask({ port, path, method: 'PUT', headers });
  const ended = new Promise((resolve) => sent.on('error', resolve));
  sent.write(pdf);
  await new Promise((resolve) => setTimeout(resolve, 200));
  sent.destroy();
  await ended;
}

test('a second nomination of a Party is told of the first, from whichever focal point it comes', async () => {
  const calling = await Calling.open(world);
  const { groupId } = calling;
  const first = await calling.nominate('CR', filled('CR', 'Ana Uno'));
  const other = await calling.person('focalPoint', 'CR');
  expect((await other.call(readMyCall, { groupId })).nominations).toMatchObject([
    { id: first, nomineeName: 'Ana Uno' },
  ]);
  const second = await calling.draft(other, filled('CR', 'Bea Dos'));
  const submit = { groupId, nominationId: second, besideAnother: false };
  expect(await other.refused(submitNomination, submit)).toMatchObject({
    ...{ status: 409, code: 'party-has-nominated', facts: { id: first, receipt: 1, nomineeName: 'Ana Uno' } },
  });
  await other.call(submitNomination, { ...submit, besideAnother: true });
  expect(await (await calling.party('CR')).call(readMyCall, { groupId })).toMatchObject({
    conflict: true,
    by: 'code',
  });
  await other.call(withdrawNomination, { groupId, nominationId: first, reason: 'Ana has retired.' });
  expect(await other.call(readMyCall, { groupId })).toMatchObject({ conflict: false, by: 'account' });
  // Of another Party nothing is there.
  const stranger = await calling.party('UA');
  const theirs = { groupId, nominationId: second };
  expect((await stranger.refused(readMyNomination, theirs)).status).toBe(404);
  expect((await stranger.refused(withdrawNomination, { ...theirs, reason: 'So.' })).status).toBe(404);
});

test('at the instant itself the call has closed; an extension opens it, and what was written is there', async () => {
  const calling = await Calling.open(world);
  const { groupId, callId } = calling;
  const nepal = await calling.party('NP');
  const nominationId = await calling.draft(nepal, filled('NP'));
  world.clock.ahead = 49 * 3_600_000;
  const refused = await nepal.refused(submitNomination, { groupId, nominationId, besideAnother: false });
  expect(refused).toMatchObject({ status: 409, code: 'call-closed', facts: { zone: 'UTC' } });
  const another = { groupId, nominationId: randomUUID(), callId };
  expect((await nepal.refused(startNomination, another)).code).toBe('call-closed');
  expect(
    (await nepal.refused(saveNomination, { groupId, nominationId, form: filled('NP') }, { match: 4 })).code,
  ).toBe('call-closed');
  expect(await nepal.call(readMyNomination, { groupId, nominationId })).toMatchObject({ form: filled('NP') });
  await calling.extend(96);
  expect((await nepal.call(submitNomination, { groupId, nominationId, besideAnother: false })).receipt).toBe(
    1,
  );
});

test('a supplementary call asks its regions alone', async () => {
  const calling = await Calling.open(world, { closesIn: 1 });
  world.clock.ahead = 2 * 3_600_000;
  const more = await calling.another({
    ...{ kind: 'supplementary_call', recipients: [{ to: 'regions', regions: ['CEE'] }], closesIn: 48 },
  });
  const [ukraine, sweden] = [await calling.party('UA'), await calling.party('SE')];
  const { groupId } = calling;
  expect((await ukraine.call(readMyCall, { groupId })).call).toMatchObject({ id: more, isOpen: true });
  expect((await sweden.call(readMyCall, { groupId })).call).toMatchObject({
    id: calling.callId,
    isOpen: false,
  });
  const start = { groupId, nominationId: randomUUID(), callId: more };
  expect((await sweden.refused(startNomination, start)).code).toBe('no-such-call');
  await ukraine.call(startNomination, start);
});
