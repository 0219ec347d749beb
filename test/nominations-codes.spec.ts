import { listCodes, readMyCall, renewCode } from '@lib/contracts';
import { speaking } from './support/focal-points';
import { office } from './support/office';
import { useWorld } from './support/world';

const world = useWorld();

/** Where new codes went to by what was done in a group, of those who speak in some group of this test. */
const codesSentIn = async (groupId: string, ...addresses: string[]) =>
  (
    await world.query(
      `select to_address from letter where kind = 'nomination-code' and journal_id = $1 and to_address = any($2)
        order by to_address`,
      [groupId, addresses],
    )
  ).map((it) => it['to_address']);

test('a Party whose focal point came after the call gets a code from the secretariat, which sees who has one', async () => {
  const { calling, groupId, desk } = await office(world);
  await calling.party('SE');
  const focal = await speaking(desk, groupId, 'KE');
  const holders = async () => (await desk.call(listCodes, { groupId })).codes.map(({ party }) => party);
  expect(await holders()).toEqual(['SE']);
  await desk.call(renewCode, { groupId, party: 'KE' });
  expect(await holders()).toEqual(['KE', 'SE']);
  expect(await codesSentIn(groupId, focal.addressOf('KE'))).toEqual([focal.addressOf('KE')]);
  expect((await (await calling.party('KE')).call(readMyCall, { groupId })).by).toBe('code');
  await focal.silence();
});

test('with whoever spoke for a Party the code that they know ends, in every group; who still speaks for it gets another', async () => {
  const [here, there] = [await office(world), await office(world)];
  const leaving = await speaking(here.desk, here.groupId, 'SE', 'GH');
  const staying = await speaking(there.desk, there.groupId, 'SE');
  const old = [await here.calling.party('SE'), await there.calling.party('SE')] as const;
  const ghana = await here.calling.party('GH');
  await leaving.end('SE');
  for (const [i, { groupId, calling }] of [here, there].entries()) {
    expect((await old[i]?.refused(readMyCall, { groupId }))?.code).toBe('pass-not-valid');
    expect(await codesSentIn(groupId, leaving.addressOf('SE'), staying.addressOf('SE'))).toEqual([
      staying.addressOf('SE'),
    ]);
    expect((await (await calling.party('SE')).call(readMyCall, { groupId })).party).toBe('SE');
  }
  // Another Party's is as it was; and who comes later is told the new one, not the old.
  expect((await ghana.call(readMyCall, { groupId: here.groupId })).party).toBe('GH');
  await world.query('delete from sign_in_try');
  for (const focal of [leaving, staying]) await focal.silence();
});
