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

  test('a corrigendum and a supplementary call begin with what follows from the call, each to its own, and nothing is sent', async () => {
    const it = await announcing(world, 'draft');
    const recipients = it.to(`${it.groupId}@call.example`);
    const call = await it.out('call', { actionBy: it.days(20), recipients, zone: 'America/Toronto' });
    const letters = () => world.query('select id from letter where journal_id = $1', [it.groupId]);
    const before = await letters();
    const prepared = async (
      kind: 'corrigendum' | 'supplementary_call',
      actionBy: Date | null,
      regions: ('CEE' | 'AFR')[] = [],
    ) => {
      const asked = { groupId: it.groupId, kind, relatesTo: call.id, actionBy, zone: null, regions };
      const { notificationId } = await it.secretary.call(contracts.prepareNotification, asked);
      const one = await it.secretary.call(contracts.readNotification, it.at(notificationId));
      const [text] = one.texts;
      return { ...one, subject: text?.subject, says: text?.paragraphs.map((line) => line.text) ?? [] };
    };
    const right = await prepared('corrigendum', it.days(20));
    expect(right).toMatchObject({
      ...{ kind: 'corrigendum', number: null, relatesTo: { id: call.id }, recipients, themes: ['Synergies'] },
      ...{ signatory: 'The head', subject: `Corrigendum: Of ${call.id}`, zone: 'America/Toronto' },
    });
    expect(right.says).toEqual([`In notification ${call.number}, the following is corrected:`, '…']);
    const more = await prepared('supplementary_call', it.days(34), ['CEE', 'AFR']);
    expect(more).toMatchObject({
      ...{ kind: 'supplementary_call', number: null, relatesTo: { id: call.id }, zone: 'America/Toronto' },
      recipients: [{ to: 'regions', regions: ['CEE', 'AFR'] }],
    });
    expect(more.actionBy?.toDateString()).toBe(it.days(34).toDateString());
    expect(more.says[0]).toContain(`in response to notification ${call.number}`);
    expect(more.says[1]).toContain('that have not yet nominated are invited to do so by');
    expect(more.says[2]).toBe(`The requirements are those of notification ${call.number}.`);
    expect(await letters()).toEqual(before);
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
