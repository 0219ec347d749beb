import { randomUUID } from 'node:crypto';
import { type Level, listLevels, setLevel, stopSummaries, type Topic } from '@lib/contracts';
import { stopToken } from '@lib/notices';
import { config } from '@lib/platform';
import request from 'supertest';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const usual = { answers: 'at-once', replies: 'daily', comments: 'daily', group: 'daily' };

const levels = async (person: Person): Promise<Record<Topic, Level>> => {
  const found = (await person.call(listLevels, {})).levels;
  return Object.fromEntries(found.map(({ topic, level }) => [topic, level])) as Record<Topic, Level>;
};
const tokenOf = ({ id }: Person) => stopToken(config.SECRET, id);

/** What a mail program sends when its reader presses “Unsubscribe”: no cookie, no page, a form. */
const pressed = (token: string, type = 'application/x-www-form-urlencoded') => {
  const forms: Record<string, string> = {
    'application/x-www-form-urlencoded': 'List-Unsubscribe=One-Click',
    'multipart/form-data; boundary=x':
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
  };
  return request(world.app.getHttpServer())
    .post(`/unsubscribe/${token}`)
    .set('content-type', type)
    .send(forms[type] ?? 'something=else');
};

test('whoever has chosen nothing is told at once of answers, and of the rest once a day', async () => {
  expect(await levels(await world.stranger())).toEqual(usual);
});

test('each chooses for themselves, topic by topic, and it is on the record', async () => {
  const [ann, ben] = [await world.stranger(), await world.stranger()];
  await ann.call(setLevel, { topic: 'comments', level: 'at-once' });
  await ann.call(setLevel, { topic: 'group', level: 'off' });
  await ann.call(setLevel, { topic: 'comments', level: 'off' });
  expect(await levels(ann)).toEqual({ ...usual, comments: 'off', group: 'off' });
  expect(await levels(ben)).toEqual(usual);
  const said = await world.query(
    `select payload from journal_entry where type = 'level.set' and actor_id = $1 order by seq`,
    [ann.id],
  );
  expect(said).toHaveLength(3);
  expect(said[0].payload).toEqual({ personId: ann.id, topic: 'comments', level: 'at-once' });
});

test('there is no level and no topic that nobody knows', async () => {
  const ann = await world.stranger();
  for (const [topic, level] of [
    ['comments', 'hourly'],
    ['circulations', 'off'],
  ])
    expect((await ann.ask(setLevel, { topic, level })).status).toBe(400);
  expect(await levels(ann)).toEqual(usual);
});

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'one press in a mail program (%s) turns off what comes by summary, and nothing else',
  async (type) => {
    const [ann, ben] = [await world.stranger(), await world.stranger()];
    await ann.call(setLevel, { topic: 'group', level: 'at-once' });
    expect((await pressed(tokenOf(ann), type)).status).toBe(201);
    expect(await levels(ann)).toEqual({
      answers: 'at-once',
      replies: 'off',
      comments: 'off',
      group: 'at-once',
    });
    expect((await pressed(tokenOf(ann), type)).status).toBe(201); // again: there is nothing left to do
    expect(await levels(ben)).toEqual(usual);
  },
);

test('so does the button of the page, without anybody having signed in', async () => {
  const ann = await world.stranger();
  await world.public.call(stopSummaries, { token: tokenOf(ann) });
  expect(await levels(ann)).toEqual({ answers: 'at-once', replies: 'off', comments: 'off', group: 'off' });
});

test('to open the link does nothing: programs open links too', async () => {
  const ann = await world.stranger();
  await request(world.app.getHttpServer()).get(`/unsubscribe/${tokenOf(ann)}`);
  await request(world.app.getHttpServer()).head(`/unsubscribe/${tokenOf(ann)}`);
  expect(await levels(ann)).toEqual(usual);
});

test('nobody makes such a link who does not know the secret, nor from the link of another', async () => {
  const [ann, ben] = [await world.stranger(), await world.stranger()];
  const forged = [
    stopToken('another secret of thirty-two letters', ann.id),
    ann.id + tokenOf(ben).slice(36),
    tokenOf(ann).slice(0, -1),
    `${ann.id}${'A'.repeat(43)}`,
    stopToken('another secret of thirty-two letters', randomUUID()),
  ];
  for (const token of forged) expect((await pressed(token)).body.code).toBe('stop-link-not-valid');
  expect(await levels(ann)).toEqual(usual);
});

test('a form that is not the mail program’s is refused, as everywhere', async () => {
  const ann = await world.stranger();
  const elsewhere = await request(world.app.getHttpServer())
    .post('/api/sign-in')
    .set('content-type', 'application/x-www-form-urlencoded')
    .send('List-Unsubscribe=One-Click');
  expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 'malformed']);
  const other = await request(world.app.getHttpServer())
    .post(`/unsubscribe/${tokenOf(ann)}`)
    .set('content-type', 'application/x-www-form-urlencoded')
    .send('a=1');
  expect([other.status, other.body.code]).toEqual([400, 'malformed']);
  expect(await levels(ann)).toEqual(usual);
});
