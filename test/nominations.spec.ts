import { randomUUID } from 'node:crypto';
import {
  checkNomination,
  downloadMyFile,
  downloadNominationFile,
  emptyNomination,
  listNominations,
  readMyCall,
  readMyNomination,
  readNomination,
  saveNomination,
  startNomination,
  submitNomination,
  uploadNominationFile,
} from '@lib/contracts';
import { Calling, filled, pdf } from './support/nominating';
import { useWorld } from './support/world';

const world = useWorld();

test('a Party comes by its code, writes, uploads, comes back, submits, and gets a receipt', async () => {
  const calling = await Calling.open(world);
  const { groupId, callId } = calling;
  const senegal = await calling.party('SN');
  expect(await senegal.call(readMyCall, { groupId })).toMatchObject({
    ...{
      party: 'SN',
      region: 'AFR',
      ldc: true,
      sids: false,
      by: 'code',
      seatGroups: ['AFRICA'],
      conflict: false,
    },
    ...{ call: { id: callId, isOpen: true, zone: 'UTC' }, nominations: [] },
  });
  const nominationId = randomUUID();
  const started = await senegal.call(startNomination, { groupId, nominationId, callId });
  expect(await senegal.call(startNomination, { groupId, nominationId, callId })).toEqual(started);
  const begun = { ...emptyNomination, seatGroup: 'AFRICA' as const };
  const kept = await senegal.call(saveNomination, { groupId, nominationId, form: begun }, { match: 1 });
  expect(kept.faults.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['nominator.name', 'nominee.email', 'expertise', 'letter', 'cv']),
  );
  const submit = { groupId, nominationId, besideAnother: false };
  const refused = await senegal.refused(submitNomination, submit);
  expect([refused.status, refused.code, refused.faults?.length]).toEqual([
    422,
    'nomination-incomplete',
    kept.faults.length,
  ]);
  for (const kind of ['letter', 'cv'] as const)
    await senegal.call(
      uploadNominationFile,
      { groupId, nominationId, kind },
      { file: { name: 'Lettre signée.pdf', content: pdf } },
    );
  await senegal.call(saveNomination, { groupId, nominationId, form: filled('SN') }, { match: 4 });
  expect(
    await senegal.refused(saveNomination, { groupId, nominationId, form: begun }, { match: 4 }),
  ).toMatchObject({
    ...{ status: 412, code: 'changed-meanwhile', facts: { revision: 5, form: filled('SN') } },
  });
  expect(await senegal.call(readMyNomination, { groupId, nominationId })).toMatchObject({
    ...{
      status: 'draft',
      faults: [],
      form: filled('SN'),
      revision: 5,
      files: [{ name: 'Lettre signée.pdf' }, {}],
    },
  });
  const { receipt } = await senegal.call(submitNomination, submit);
  expect(receipt).toBe(1);
  const file = await senegal.ask(downloadMyFile, { groupId, nominationId, kind: 'letter' });
  expect([file.status, file.headers['content-type'], file.headers['x-content-type-options']]).toEqual([
    200,
    'application/pdf',
    'nosniff',
  ]);
  expect(file.headers['content-disposition']).toContain(
    'attachment; filename="Lettre sign_e.pdf"; filename*=UTF-8\'\'Lettre%20sign%C3%A9e.pdf',
  );
  expect(file.headers['content-security-policy']).toContain('sandbox');
  expect(Buffer.compare(file.body, pdf)).toBe(0);

  const desk = await calling.person('secretariat');
  const register = await desk.call(listNominations, { groupId });
  expect(register.nominations).toMatchObject([
    {
      id: nominationId,
      receipt: 1,
      status: 'received',
      party: 'SN',
      files: ['letter', 'cv'],
      answer: 'waiting',
      conflict: false,
    },
  ]);
  const read = await desk.call(readNomination, { groupId, nominationId });
  expect(read.history.map(({ type }) => type)).toEqual([
    'nomination.begun',
    'nomination.begun',
    'nomination.saved',
    'nomination.file-added',
    'nomination.file-added',
    'nomination.saved',
    'nomination.submitted',
  ]);
  expect((await desk.ask(downloadNominationFile, { groupId, nominationId, kind: 'cv' })).status).toBe(200);
  const check = { groupId, nominationId, reason: '', asked: null };
  for (const to of ['acknowledged', 'complete', 'eligible'] as const)
    expect(await desk.call(checkNomination, { ...check, to })).toEqual({ status: to });
});
