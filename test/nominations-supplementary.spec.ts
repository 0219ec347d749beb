import {
  draftNotification,
  editNotification,
  prepareNotification,
  previewNotification,
  readNotification,
  type Recipients,
} from '@lib/contracts';
import { speaking } from './support/focal-points';
import { filled } from './support/nominating';
import { office } from './support/office';
import { useWorld } from './support/world';

const world = useWorld();
const hour = 3_600_000;
const cee: Recipients[] = [{ to: 'regions', regions: ['CEE'] }];
const rest: Recipients[] = [{ to: 'not-nominated' }];

/** A call that Slovakia and Senegal have answered and that is over; to whom what follows on it would go. */
async function answered() {
  const it = await office(world, { closesIn: 1 });
  const { calling, groupId, callId, desk } = it;
  const focal = await speaking(desk, groupId, 'SK', 'UA', 'SN', 'GH');
  await calling.nominate('SK');
  await calling.nominate('SN');
  world.clock.ahead = 2 * hour;
  const to = async (notificationId: string) =>
    focal.among((await desk.call(previewNotification, { groupId, notificationId })).recipients);
  const prepare = async (
    kind: 'supplementary_call' | 'reminder',
    relatesTo: string,
    regions: ['CEE'] | [] = [],
  ) => {
    const actionBy = kind === 'reminder' ? null : new Date(Date.now() + 90 * hour);
    const asked = { groupId, kind, relatesTo, actionBy, zone: null, regions };
    return (await desk.call(prepareNotification, asked)).notificationId;
  };
  /** A reminder that somebody begins by hand on this, to these. */
  const reminder = async (relatesTo: string, recipients: Recipients[]) => {
    const beginning = { groupId, kind: 'reminder' as const, relatesTo, language: 'en' as const };
    const { notificationId } = await desk.call(draftNotification, beginning);
    const fields = { reference: '', signatory: '', themes: [], zone: null, actionBy: null, recipients };
    const edit = { groupId, notificationId, ...fields, responses: 'none' as const };
    await desk.call(editNotification, edit, { match: 1 });
    return to(notificationId);
  };
  const more = () => calling.another({ kind: 'supplementary_call', recipients: cee, closesIn: 48 });
  return { ...it, callId, focal, to, prepare, reminder, more };
}

test('a supplementary call goes to the Parties of its regions but those that have nominated', async () => {
  const { callId, prepare, to, focal } = await answered();
  expect(await to(await prepare('supplementary_call', callId, ['CEE']))).toEqual(['UA']);
  await focal.silence();
});

test('what follows on it goes where it went, and to those that have not nominated it goes in its regions alone', async () => {
  const { calling, prepare, reminder, to, more, focal } = await answered();
  const supplementary = await more();
  const prepared = await prepare('reminder', supplementary);
  expect(await to(prepared)).toEqual(['UA']);
  expect(await reminder(supplementary, rest)).toEqual(['UA']);
  await calling.draft(await calling.party('UA'), filled('UA'), supplementary);
  expect(await reminder(supplementary, rest)).toEqual(['UA']);
  await calling.nominateUnder(supplementary, 'UA');
  expect(await reminder(supplementary, rest)).toEqual([]);
  // To whoever got the call goes also what is said of it later.
  expect(await to(prepared)).toEqual(['UA']);
  await focal.silence();
});

test('a reminder that is begun on an extension is one of its call, as to who has nominated', async () => {
  const { calling, callId, reminder, more, focal } = await answered();
  expect(await reminder(await calling.extend(96), rest)).toEqual(['GH', 'UA']);
  const supplementary = await more();
  expect(await reminder(await calling.extend(96, supplementary), rest)).toEqual(['UA']);
  await calling.nominateUnder(supplementary, 'UA');
  expect(await reminder(callId, rest)).toEqual(['GH']);
  await focal.silence();
});

test('a supplementary call that brought too little is followed by another, which supplements the first call', async () => {
  const { calling, groupId, callId, desk, prepare, to, more, focal } = await answered();
  const supplementary = await more();
  const again = await prepare('supplementary_call', supplementary, ['CEE']);
  const { relatesTo, texts, actionBy } = await desk.call(readNotification, {
    groupId,
    notificationId: again,
  });
  expect([relatesTo?.id, actionBy]).toEqual([callId, expect.any(Date)]);
  expect(texts[0]?.paragraphs.map(({ text }) => text).join(' ')).toContain('that have not yet nominated');
  expect(await to(again)).toEqual(['UA']);
  const extended = await prepare('supplementary_call', await calling.extend(96, supplementary), ['CEE']);
  expect((await desk.call(readNotification, { groupId, notificationId: extended })).relatesTo?.id).toBe(
    callId,
  );
  await focal.silence();
});
