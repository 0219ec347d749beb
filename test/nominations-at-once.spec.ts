import { randomUUID } from 'node:crypto';
import { submitNomination } from '@lib/contracts';
import { Calling, filled } from './support/nominating';
import { useWorld } from './support/world';

const world = useWorld();

test('two at once get numbers that follow on one another', async () => {
  const calling = await Calling.open(world);
  const { groupId } = calling;
  const parties = ['SN', 'GH', 'KE', 'FJ', 'NP', 'PE', 'SK', 'SE'];
  const ready = await Promise.all(
    parties.map(async (it) => {
      const who = await calling.party(it);
      return { who, nominationId: await calling.draft(who, filled(it)) };
    }),
  );
  const receipts = await Promise.all(
    ready.map(({ who, nominationId }) =>
      who.call(submitNomination, { groupId, nominationId, besideAnother: false }),
    ),
  );
  expect(receipts.map(({ receipt }) => receipt).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const key = randomUUID();
  const again = await calling.draft(await calling.party('ZA'), { ...filled('KE'), seatGroup: 'AFRICA' });
  const submit = () =>
    calling
      .party('ZA')
      .then((it) =>
        it.call(submitNomination, { groupId, nominationId: again, besideAnother: false }, { key }),
      );
  expect(await submit()).toEqual(await submit());
});
