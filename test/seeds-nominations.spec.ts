import {
  downloadNominationFile,
  listNominations,
  NominationForm,
  readNomination,
  readNominationAnalysis,
  readRoster,
} from '@lib/contracts';
import { NominationsClock, Retention } from '@lib/nominations';
import { Seeded } from './support/seeded';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const seeded = new Seeded(world);

/** As the secretariat sees them. */
async function office() {
  const [groupId, desk] = [await seeded.groupId('iag-syn'), await seeded.person('secretariat')];
  const list = (sieve: object = {}) => desk.call(listNominations, { groupId, ...sieve });
  const read = (nominationId: string) => desk.call(readNomination, { groupId, nominationId });
  const readAll = async (sieve: object) =>
    Promise.all((await list(sieve)).nominations.map(({ id }) => read(id)));
  return { groupId, desk, list, read, readAll };
}

describe('the seeded nominations to 2017-081', () => {
  test('are forty-three to the one call of 28 August 2017, and came from then on', async () => {
    const { calls, byStatus, nominations } = await (await office()).list();
    expect(calls).toMatchObject([{ number: '2017-081', kind: 'call', isOpen: false }]);
    expect(calls.map(({ issuedAt }) => issuedAt.toISOString().slice(0, 10))).toEqual(['2017-08-28']);
    expect(byStatus).toEqual({
      ...{ selected: 19, reserve: 8, not_selected: 11 },
      ...{ complete: 1, incomplete: 2, ineligible: 1, withdrawn: 1 },
    });
    const receipts = nominations.map(({ receipt }) => receipt ?? 0).sort((one, other) => one - other);
    expect(receipts).toEqual(Array.from({ length: 43 }, (_, i) => i + 1));
    const days = nominations.map(({ receivedAt }) => receivedAt?.toISOString().slice(0, 10)).sort();
    expect([days.at(0), days.at(-1)]).toEqual(['2017-09-05', '2017-10-09']);
  });

  test('two of them lack a letter, which is still waited for', async () => {
    const lacking = await (await office()).readAll({ status: 'incomplete' });
    expect(lacking).toMatchObject([{ party: 'UA' }, { party: 'BT' }]);
    for (const { asked, history } of lacking) {
      expect(asked?.items).toContain('letter');
      expect(asked?.until.getTime()).toBeGreaterThan(Date.now());
      expect(history.at(-1)?.type).toBe('nomination.asked');
    }
  });

  test('one was withdrawn by its Party, and one found not eligible, each for a reason', async () => {
    const { readAll } = await office();
    expect(await readAll({ status: 'withdrawn' })).toMatchObject([
      { party: 'ME', reason: expect.stringContaining('Sample'), others: [] },
    ]);
    expect(await readAll({ status: 'ineligible' })).toMatchObject([
      { party: 'GE', reason: expect.stringContaining('Sample') },
    ]);
  });

  test('one came late, by letter, and the head admitted it', async () => {
    const [late, ...others] = await (await office()).readAll({ late: 'yes' });
    if (!late) throw new Error('None came late.');
    expect(late).toMatchObject({ party: 'RS', channel: 'letter', status: 'selected' });
    expect(late.lateDecision).toMatchObject({ admitted: true, reason: expect.stringContaining('Sample') });
    expect(late.receivedAt?.getTime()).toBeGreaterThan(late.call.closesAt.getTime());
    expect(others).toEqual([]);
  });

  test('one Party nominated twice: one was found eligible, and neither was selected', async () => {
    const { nominations } = await (await office()).list();
    const both = nominations.filter(({ party }) => party === 'BR');
    expect(both).toMatchObject([{ status: 'complete' }, { status: 'not_selected' }]);
    expect(new Set(nominations.map(({ party }) => party)).size).toBe(42);
  });

  test('Central and Eastern Europe has nobody in reserve; every other region has', async () => {
    const { desk, groupId } = await office();
    const { seatGroups } = await desk.call(readNominationAnalysis, { groupId });
    // Who was not selected stands no longer: what is to spare are the reserves.
    expect(seatGroups.map((it) => [it.seatGroup, it.seats, it.eligibleParties, it.spare])).toEqual([
      ['AFRICA', 4, 6, 2],
      ['ASIA_PACIFIC', 4, 6, 2],
      ['GRULAC', 4, 6, 2],
      ['CEE', 2, 2, 0],
      ['WEOG', 4, 6, 2],
      ['EUROPEAN_COMMISSION', 1, 1, 0],
    ]);
  });

  test('whoever has a seat was nominated for it, by the same name, and found eligible', async () => {
    const { desk, groupId, list } = await office();
    const { members } = await desk.call(readRoster, { groupId });
    const { nominations } = await list({ status: 'selected' });
    const found = nominations.map((it) => [it.party, it.seatGroup, it.nomineeName]);
    expect(found).toEqual(expect.arrayContaining(members.map((it) => [it.party, it.seatGroup, it.name])));
  });

  test('say that they are samples, and nothing of the one who is real', async () => {
    for (const { party, form, faults } of await (await office()).readAll({})) {
      expect([NominationForm.safeParse(form).success, faults]).toEqual([true, []]);
      expect(form.nominator).toMatchObject({ name: expect.stringMatching(/\(sample\)$/), email: '' });
      expect(form.nominee.email).toMatch(/@demo\.consilia\.example$/);
      for (const { evidence } of form.expertise) expect(evidence).toMatch(/^Sample: /);
      const isReal = party === 'MX';
      expect(form.nominee.organization.endsWith('(sample)')).toBe(!isReal);
      if (isReal) expect(form.nominee).toMatchObject({ title: '', gender: null, fundingEligible: null });
    }
  });

  test('carry papers, which say that they are samples', async () => {
    const { desk, groupId, list } = await office();
    const { nominations } = await list();
    expect(nominations.every(({ files }) => files.join() === 'letter,cv')).toBe(true);
    for (const kind of ['letter', 'cv'] as const) {
      const nominationId = nominations[0]?.id ?? '';
      const { body } = await desk.ask(downloadNominationFile, { groupId, nominationId, kind }).buffer(true);
      expect((body as Buffer).toString('latin1')).toMatch(/^%PDF-1\.4.*SAMPLE OF A .*%%EOF\n$/s);
    }
  });

  test('were all checked before the group was composed, as 2017-114 says', async () => {
    const { groupId } = await office();
    const [done] = await world.query(
      `select max(e.at) as last from journal_entry e join chamber c on c.id = e.group_id
        where c.group_id = $1 and e.type = 'nomination.checked'`,
      [groupId],
    );
    const [told] = await world.query(
      `select n.issued_at as at, n.kind, t.paragraphs::text as text from notification n
         join notification_text t on t.notification_id = n.id where n.number = '2017-114' and n.group_id = $1`,
      [groupId],
    );
    expect(told.kind).toBe('composition');
    expect(done.last.getTime()).toBeLessThan(told.at.getTime());
    for (const name of ['Amina Diallo', 'Katarína Nováková', 'Jelena Petrović'])
      expect(told.text).toContain(name);
  });

  test('stay as they are while a worker runs: their cycle is not over, and no time to supply has passed', async () => {
    const { list } = await office();
    const worker = await startWorker();
    try {
      await worker.get(NominationsClock, { strict: false }).lapseDue();
      await worker.get(Retention, { strict: false }).eraseDue();
    } finally {
      await worker.close();
    }
    const { byStatus, nominations } = await list();
    expect(byStatus).toMatchObject({ selected: 19, incomplete: 2 });
    expect(nominations.every(({ nomineeName, files }) => nomineeName !== '' && files.length === 2)).toBe(
      true,
    );
  });

  test('are looked at only: at this stage nothing is done with them any more', async () => {
    const { list, readAll } = await office();
    expect((await list()).may).toEqual({ enter: false, export: false });
    for (const { may } of await readAll({})) expect(Object.values(may).every((it) => !it)).toBe(true);
  });
});
