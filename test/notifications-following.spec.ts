import * as contracts from '@lib/contracts';
import { announcing } from './support/announced';
import { useWorld } from './support/world';

const world = useWorld();

describe('what follows on a call', () => {
  test('issuing a call takes a group from its draft to its calling; what extends it lengthens only', async () => {
    const it = await announcing(world, 'draft');
    const call = await it.out('call', { actionBy: it.days(20) });
    const { stage } = await it.secretary.call(contracts.listNotifications, { groupId: it.groupId });
    expect(stage).toBe('calling');
    const prepare = (kind: 'extension' | 'reminder', days: number, relatesTo = call.id) =>
      it.secretary.ask(contracts.prepareNotification, {
        ...{
          groupId: it.groupId,
          kind,
          relatesTo,
          actionBy: it.days(days).toISOString(),
          zone: null,
          regions: [],
        },
      });
    const shorter = (await prepare('extension', 19)).body;
    expect([shorter.code, shorter.detail]).toEqual([
      'deadline-shortened',
      expect.stringContaining('Shortening a deadline is refused'),
    ]);
    const { notificationId: first } = (await prepare('extension', 30)).body;
    const { notificationId: second } = (await prepare('extension', 25)).body;
    await it.approved(first, 1);
    await it.issued(first);
    // Prepared when it was an extension; by now it would shorten.
    const late = await it.secretary.refused(contracts.submitNotification, it.at(second));
    expect(late.code).toBe('deadline-shortened');
    const shown = await world.public.call(contracts.readIssued, { number: call.number });
    expect(shown.closesAt?.toDateString()).toBe(it.days(30).toDateString());
    expect(shown.actionBy?.toDateString()).toBe(it.days(20).toDateString());
    expect(shown.followedBy.map(({ kind }) => kind)).toEqual(['extension']);
    // A reminder of the extension is one of the call, with its deadline of now.
    const { notificationId: reminder } = (await prepare('reminder', 1, first)).body;
    const prepared = await it.secretary.call(contracts.readNotification, it.at(reminder));
    expect([prepared.relatesTo?.id, prepared.actionBy?.toDateString()]).toEqual([
      call.id,
      it.days(30).toDateString(),
    ]);
    expect(prepared.texts[0]?.paragraphs[0]?.text).toContain(call.number);
    world.clock.ahead = 31 * 86_400_000;
    expect((await prepare('extension', 60)).body.code).toBe('call-over');
  });

  test('a change of composition takes the place of the composition, and both say so', async () => {
    const it = await announcing(world);
    await world.person(it.groupId, 'member');
    const { notificationId: id } = await it.secretary.call(contracts.prepareNotification, {
      ...{
        groupId: it.groupId,
        kind: 'composition' as const,
        relatesTo: null,
        actionBy: null,
        zone: null,
        regions: [],
      },
    });
    const prepared = await it.secretary.call(contracts.readNotification, it.at(id));
    expect(prepared.texts[0]?.paragraphs.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'item',
      'paragraph',
    ]);
    const fields = { ...it.fields, actionBy: null, zone: null };
    await it.secretary.call(contracts.editNotification, { ...it.at(id), ...fields }, { match: 1 });
    const before = await it.approved(id, 2);
    await it.issued(id);
    const { number } = await it.out('change_of_composition', { actionBy: null, zone: null }, id);
    expect(await world.public.call(contracts.readIssued, { number: before })).toMatchObject({
      supersededBy: number,
    });
    expect((await world.public.call(contracts.readIssued, { number })).relatesTo?.number).toBe(before);
    const again = {
      groupId: it.groupId,
      kind: 'change_of_composition',
      relatesTo: id,
      language: 'en',
    } as const;
    expect((await it.secretary.refused(contracts.draftNotification, again)).code).toBe('not-to-be-related');
  });
});
