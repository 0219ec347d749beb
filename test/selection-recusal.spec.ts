import { randomUUID } from 'node:crypto';
import { listRecusals, readConsultation, recordRecusal, recuse } from '@lib/contracts';

import { Selecting } from './support/selecting';
import { consulted, some } from './support/consulting';
import { profileOf, women } from './support/seat-profiles';
import { useWorld } from './support/world';

const world = useWorld();
/** The same answers whatever ids they name and whenever they were given. */
function normal(value: unknown): string {
  const names = new Map<string, string>();
  return JSON.stringify(value)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      names.set(id, names.get(id) ?? `id ${String(names.size)}`);
      return names.get(id) ?? id;
    });
}

test('a file from which somebody is recused is as if it had never been, byte for byte', async () => {
  const { it, sn, gh, ann, ben, roundId, read } = await consulted(world);
  /** What Ben, or Ann, would see in a world in which only these were nominated. */
  const without = async (gone: string, reader: string | null, viewer: 'ann' | 'ben') => {
    const other = await Selecting.open(world);
    const left = some.filter(({ party }) => party !== gone);
    const ids = await other.nominate(...left);
    await other.adopt(profileOf({ AFRICA: 3 }, { quotas: [women(1, 3)] }));
    const who = { ann: await other.bureau(viewer === 'ann' ? reader : null), ben: await other.bureau() };
    const of = (parties: string[]) => ids.filter((_, i) => parties.includes(left[i]?.party ?? ''));
    const { proposalId } = await other.propose(of(['SN', 'GH', 'KE']), of(['ZM']));
    await other.consult(proposalId);
    return normal((await who[viewer].call(readConsultation, other.of)).consultation);
  };
  // Of one's own Party: at once, without a word.
  const seenByAnn = await read(ann);
  expect(JSON.stringify(seenByAnn)).not.toContain(gh);
  expect(JSON.stringify(seenByAnn)).not.toMatch(/Ghana|"GH"|Nominee of GH/);
  expect(normal(seenByAnn)).toBe(await without('GH', 'GH', 'ann'));
  // By recusing oneself.
  expect(JSON.stringify(await read(ben))).toContain(sn);
  await ben.call(recuse, { ...it.of, nominationId: sn, reason: 'A cousin of mine.' });
  const seenByBen = await read(ben);
  expect(normal(seenByBen)).toBe(await without('SN', null, 'ben'));
  // What is not there cannot be named: neither again, nor one that never was, and the answers cannot be told apart.
  const refusals = [];
  for (const [who, nominationId] of [
    [ben, sn],
    [ann, gh],
    [ben, randomUUID()],
  ] as const) {
    const { reference: _, ...refused } = await who.refused(recuse, {
      ...it.of,
      nominationId,
      reason: 'Again.',
    });
    refusals.push(refused);
  }
  expect(refusals[1]).toEqual(refusals[0]);
  expect(refusals[2]).toEqual(refusals[0]);
  // Secretariat and head know of it, and record it for others.
  const { recusals } = await it.head.call(listRecusals, it.of);
  expect(recusals.map(({ personId, nominationId, why }) => [personId, nominationId, why])).toEqual([
    [ann.id, gh, 'party'],
    [ben.id, sn, 'own'],
  ]);
  const record = { ...it.of, personId: ann.id, nominationId: sn, reason: 'By letter.' };
  await it.desk.call(recordRecusal, record);
  expect((await it.desk.refused(recordRecusal, record)).code).toBe('already-recused');
  expect((await read(ann))?.nominees.map(({ party }) => party)).toEqual(['KE', 'ZM']);
  expect((await ben.refused(recordRecusal, { ...record, personId: ben.id })).status).toBe(404);
  expect((await it.desk.call(readConsultation, it.of)).consultation?.nominees).toHaveLength(4);
  expect((await it.board()).rounds[0]?.id).toBe(roundId);
});

test('reserves close up where one of them is not to be seen', async () => {
  const it = await Selecting.open(world);
  const [sn = '', gh = '', ke = ''] = await it.nominate({ party: 'SN' }, { party: 'GH' }, { party: 'KE' });
  await it.adopt(profileOf({ AFRICA: 1 }));
  const ann = await it.bureau('GH');
  await it.consult((await it.propose([sn], [gh, ke])).proposalId);
  const { consultation } = await ann.call(readConsultation, it.of);
  expect(consultation?.nominees.map(({ id, rank }) => [id, rank])).toEqual([
    [ke, 1],
    [sn, null],
  ]);
});
