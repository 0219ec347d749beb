import { createHash } from 'node:crypto';
import * as contracts from '@lib/contracts';
import { announcing } from './support/announced';
import { useWorld } from './support/world';

const world = useWorld();
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const year = String(new Date().getUTCFullYear());

describe('from a draft to an issued notification', () => {
  test('it is drafted, submitted, approved by a second person who gives it its number, and issued to those shown', async () => {
    const it = await announcing(world);
    const { id } = await it.drafted();
    const read = () => it.head.call(contracts.readNotification, it.at(id));
    expect((await read()).objections).toMatchObject({ submit: null, approve: 'not-in-clearance' });
    expect((await it.head.refused(contracts.approveNotification, { ...it.at(id), version: 3 })).code).toBe(
      'not-in-clearance',
    );
    const number = await it.approved(id);
    expect(number).toMatch(new RegExp(`^${year}-\\d{3,}$`));
    expect((await world.public.refused(contracts.readIssued, { number })).status).toBe(404);
    const wrong = await it.secretary.refused(contracts.issueNotification, { ...it.at(id), recipients: 7 });
    expect([wrong.code, wrong.facts]).toEqual(['recipients-changed', { recipients: 1 }]);
    expect(await it.issued(id)).toEqual({ number, recipients: 1 });
    const shown = await world.public.call(contracts.readIssued, { number });
    expect(shown).toMatchObject({ number, signatory: 'The head', reference: 'REF/1', to: [{ to: 'named' }] });
    expect(JSON.stringify(shown)).not.toContain('parties.example');
    expect(await it.issued(id).catch((no: unknown) => no)).toMatchObject({ code: 'has-number' });
  });

  test('who drafted it or edited it last does not approve it, head or not', async () => {
    const it = await announcing(world);
    const { id, source } = await it.drafted();
    const text = { language: 'en' as const, subject: 'By the head', subjectOf: null, paragraphs: source };
    await it.head.call(contracts.writeNotificationText, { ...it.at(id), ...text }, { match: 3 });
    await it.secretary.call(contracts.submitNotification, it.at(id));
    const own = await it.head.refused(contracts.approveNotification, { ...it.at(id), version: 4 });
    expect([own.status, own.code]).toEqual([403, 'second-person-needed']);
    const old = await it.deputy.refused(contracts.approveNotification, { ...it.at(id), version: 3 });
    expect(old.code).toBe('changed-meanwhile');
    await it.deputy.call(contracts.approveNotification, { ...it.at(id), version: 4 });
  });

  test('what was submitted is not edited; given back, it says why and is edited again', async () => {
    const it = await announcing(world);
    const { id } = await it.drafted();
    await it.secretary.call(contracts.submitNotification, it.at(id));
    const edit = () =>
      it.secretary.ask(contracts.editNotification, { ...it.at(id), ...it.fields }, { match: 3 });
    expect((await edit()).body.code).toBe('not-a-draft');
    await it.head.call(contracts.returnNotification, { ...it.at(id), reason: 'Name the decision.' });
    expect((await it.secretary.call(contracts.readNotification, it.at(id))).returned).toBe(
      'Name the decision.',
    );
    expect((await edit()).body).toEqual({ version: 4 });
    expect((await edit()).body.code).toBe('changed-meanwhile');
    await it.secretary.call(contracts.discardNotification, { ...it.at(id), reason: 'Not needed.' });
    expect((await it.secretary.refused(contracts.submitNotification, it.at(id))).code).toBe('not-a-draft');
  });

  test('what is missing is said field by field; a language that is needed is there, in good order, or waived', async () => {
    const it = await announcing(world);
    const { notificationId: bare } = await it.secretary.call(contracts.draftNotification, {
      ...{ groupId: it.groupId, kind: 'call' as const, relatesTo: null, language: 'en' as const },
    });
    const said = await it.secretary.refused(contracts.submitNotification, it.at(bare));
    expect(said.faults?.map(({ field }) => field)).toEqual(['text', 'signatory', 'recipients', 'actionBy']);
    await it.head.call(contracts.requireLanguages, {
      ...{ groupId: it.groupId, kind: 'information', languages: ['fr', 'ar'] },
    });
    const { id, source } = await it.drafted();
    const missing = async () => (await it.secretary.call(contracts.readNotification, it.at(id))).missing;
    expect(await missing()).toEqual(['text.fr', 'text.ar']);
    const [first, second] = source;
    if (!first || !second) throw new Error('Two paragraphs were written.');
    const french = {
      ...{ language: 'fr' as const, subject: 'Au sujet de', subjectOf: hash(`Of ${id}`) },
      paragraphs: source.map((one) => it.paragraph(`FR ${one.text}`, hash(one.text), one.id)),
    };
    await it.secretary.call(contracts.writeNotificationText, { ...it.at(id), ...french }, { match: 3 });
    expect(await missing()).toEqual(['text.ar']);
    const changed = {
      ...{ language: 'en' as const, subject: `Of ${id}`, subjectOf: null },
      paragraphs: [first, { ...second, text: 'Another courtesy.' }],
    };
    await it.secretary.call(contracts.writeNotificationText, { ...it.at(id), ...changed }, { match: 4 });
    const { texts, missing: behind } = await it.secretary.call(contracts.readNotification, it.at(id));
    expect(texts.find(({ language }) => language === 'fr')?.paragraphs.map(({ stale }) => stale)).toEqual([
      false,
      true,
    ]);
    expect(behind).toEqual(['text.fr', 'text.ar']);
    for (const language of ['fr', 'ar'] as const)
      await it.secretary.call(contracts.waiveLanguage, { ...it.at(id), language, reason: 'No translator.' });
    expect(await missing()).toEqual([]);
    const again = { ...it.at(id), language: 'zh' as const, reason: 'For nothing.' };
    expect((await it.secretary.refused(contracts.waiveLanguage, again)).code).toBe('not-needed');
    await it.approved(id, 5);
  });

  test('an issued notification never changes, not even by somebody who has the database', async () => {
    const it = await announcing(world);
    const { id } = await it.out();
    for (const [text, values] of [
      [`update notification set signatory = 'Another' where id = $1`, [id]],
      [`update notification set action_by = now() where id = $1`, [id]],
      [`update notification set state = 'draft', number = null where id = $1`, [id]],
      [`delete from notification where id = $1`, [id]],
      [`update notification_text set subject = 'Another' where notification_id = $1`, [id]],
      [`delete from notification_text where notification_id = $1`, [id]],
      [`insert into notification_text values ($1, 'fr', 'S', null, '[]')`, [id]],
    ] as const)
      await expect(world.query(text, [...values])).rejects.toThrow('never changes');
  });
});

test('drafts are told to secretariat and head alone; what is issued to everybody in the group', async () => {
  const it = await announcing(world);
  const chair = await world.person(it.groupId, 'chair');
  await it.out();
  const types = async (who: typeof chair) =>
    (await who.call(contracts.readJournal, { groupId: it.groupId, after: 0 })).entries.map(
      ({ type }) => type,
    );
  expect(await types(chair)).toEqual(['notification.issued']);
  expect(await types(it.secretary)).toEqual([
    'notification.drafted',
    'notification.edited',
    'notification.edited',
    'notification.submitted',
    'notification.approved',
    'notification.issued',
  ]);
  expect((await chair.refused(contracts.listNotifications, { groupId: it.groupId })).code).toBe(
    'not-your-role',
  );
});
