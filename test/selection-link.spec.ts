import { giveViewByLink, readConsultationByLink, readViews, recuseByLink } from '@lib/contracts';
import { config } from '@lib/platform';
import { bureauToken } from '@lib/selection';

import { consulted } from './support/consulting';

import { useWorld } from './support/world';

const world = useWorld();
test('by the link of the message one answers without signing in, as oneself and while one is of the Bureau', async () => {
  const { it, sn, gh, ann, ben, roundId } = await consulted(world);
  const token = (personId: string) => bureauToken(config.SECRET, { groupId: it.groupId, roundId, personId });
  const letters = await world.query(
    `select to_address, about from letter where kind = 'bureau-consultation' and journal_id = $1 order by to_name`,
    [it.groupId],
  );
  expect(letters.map(({ about }) => about.personId)).toEqual([ann.id, ben.id]);
  const { name, consultation } = await world.public.call(readConsultationByLink, { token: token(ann.id) });
  expect(name).toBe('Ann of Ghana');
  expect(JSON.stringify(consultation)).not.toContain(gh);
  await world.public.call(recuseByLink, {
    token: token(ann.id),
    nominationId: sn,
    reason: 'We work together.',
  });
  await world.public.call(giveViewByLink, {
    token: token(ann.id),
    answer: 'comment',
    about: '',
    text: 'Well done.',
  });
  const { views } = await it.desk.call(readViews, { ...it.of, roundId });
  expect(views[0]).toMatchObject({ name: 'Ann of Ghana', view: { answer: 'comment', byLink: true } });
  const [entry] = await world.query(
    `select e.actor_id from journal_entry e join chamber c on c.id = e.group_id
      where c.group_id = $1 and e.type = 'view.given'`,
    [it.groupId],
  );
  expect(entry.actor_id).toBe(ann.id);
  // Reading changes nothing; a token that was changed, or whose person is of the Bureau no more, is good for nothing.
  for (const wrong of [
    token(ann.id).replace(ann.id, ben.id),
    `${token(ann.id).slice(0, 120)}${'x'.repeat(31)}`,
  ])
    expect((await world.public.refused(readConsultationByLink, { token: wrong })).code).toBe(
      'bureau-link-not-valid',
    );
  expect((await world.public.refused(readConsultationByLink, { token: token(it.desk.id) })).status).toBe(404);
  await world.query('delete from access_grant where person_id = $1', [ben.id]);
  await world.query('update journal_head set standing_since = seq + 1 where group_id = $1', [it.groupId]);
  expect((await world.public.refused(readConsultationByLink, { token: token(ben.id) })).status).toBe(404);
  const late = { token: token(ben.id), answer: 'no_objection' as const, about: '', text: '' };
  expect((await world.public.refused(giveViewByLink, late)).status).toBe(404);
});
