import { randomUUID } from 'node:crypto';
import * as contracts from '@lib/contracts';
import { addComment, addParagraph, answerComment, supportComment, type Route } from '@lib/contracts';
import { Seeded } from './support/seeded';
import { useWorld } from './support/world';

const world = useWorld();
const seeded = new Seeded(world);

describe('two groups on one installation', () => {
  const views = (Object.values(contracts) as unknown[])
    .filter((it): it is Route => typeof it === 'object' && it !== null && 'path' in it && 'does' in it)
    .filter(({ method, path, does }) => method === 'GET' && path.includes(':groupId') && does !== 'C01');

  async function twoGroups() {
    const [here, there] = [await seeded.groupId('iag-pollinators'), await seeded.groupId('iag-syn')];
    const [{ draftId, commentId, paragraphId, versionId }] = await world.query(
      `select draft_id as "draftId", id as "commentId", paragraph_id as "paragraphId", version_id as "versionId"
         from comment where group_id = $1 order by at desc limit 1`,
      [there],
    );
    return { here, there, draftId, commentId, paragraphId, versionId };
  }
  const plain = ({ body, status }: { body: object; status: number }) => ({ ...body, status, reference: '' });

  test('there are views to compare', () => {
    expect(views.length).toBeGreaterThan(10);
  });

  test.each(views)('$path of the other group is to a member as if it were not there', async (view) => {
    const { there, draftId } = await twoGroups();
    const outsider = await seeded.person('pollinators.gh');
    const ids = { draftId, circulationId: randomUUID(), n: '1', from: '1', to: '2', after: '0' };
    const wanted = Object.entries(ids).filter(([name]) => name in given(view));
    const ask = (groupId: string) => outsider.ask(view, { ...Object.fromEntries(wanted), groupId });
    const [foreign, unknown] = [await ask(there), await ask(randomUUID())];
    expect(foreign.status).toBe(404);
    expect(plain(foreign)).toEqual(plain(unknown));
  });

  function given({ input }: Route): object {
    return (input as unknown as { shape: object }).shape;
  }

  test.each([
    ['comments', addComment, { anchor: null, type: 'question', text: 'Me too?', proposed: null }],
    ['supports', supportComment, { support: true }],
    ['answers', answerComment, { disposition: 'noted', reason: 'Mine.' }],
    ['writes', addParagraph, { after: null, kind: 'paragraph', text: 'Mine.', marks: [] }],
  ] as const)('nobody of the one %s in the other, by neither address', async (_, route, said) => {
    const { here, there, ...ids } = await twoGroups();
    const wanted = Object.fromEntries(Object.entries(ids).filter(([name]) => name in given(route)));
    const before = await world.query('select count(*) from journal_entry where group_id = $1', [there]);
    for (const mailbox of ['pollinators.gh', 'pollinators.br', 'pollinators.desk']) {
      const outsider = await seeded.person(mailbox);
      const ask = (groupId: string) => outsider.refused<Route>(route, { ...wanted, ...said, groupId });
      expect((await ask(there)).status).toBe(404);
      expect([404, 403, 422]).toContain((await ask(here)).status);
    }
    expect(await world.query('select count(*) from journal_entry where group_id = $1', [there])).toEqual(
      before,
    );
  });

  test('nobody of the one follows the other live', async () => {
    const { there } = await twoGroups();
    const following = (await seeded.person('pollinators.gh')).follow(there);
    await following.untilLeft();
    following.socket.close();
    expect(following.entries).toEqual([]);
  });

  test('each has people of its own', async () => {
    const shared = await world.query(
      `select person_id from access_grant a join advisory_group g on g.id = a.group_id
        where g.slug in ('iag-syn', 'iag-pollinators') group by person_id having count(distinct group_id) > 1`,
    );
    expect(shared).toEqual([]);
  });
});
