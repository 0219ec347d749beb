import { randomUUID } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import { addComment, listComments, listGroups, readJournal, type Reply, whoAmI } from '@lib/contracts';
import { config, theSystem } from '@lib/platform';
import { ApiProcess, build } from './support/api-process';

import { Following } from './support/following';
import { Line } from './support/line';
import { Scene } from './support/matrix-scene';
import { Person } from './support/person';
import { until } from './support/until';
import { useWorld } from './support/world';

const world = useWorld();
beforeAll(build, 180_000);
jest.setTimeout(180_000);

/** A group whose draft takes comments, and a comment on it. */
async function talk() {
  const scene = await Scene.set(world, { stage: 'working', draft: 'commenting', circulation: 'superseded' });
  const { groupId, draftId, versionId, paragraphId, people } = scene;
  const comment = (text: string) => {
    const spot = { groupId, draftId, versionId, paragraphId, anchor: null };
    return { ...spot, type: 'question', text, proposed: null };
  };
  return { groupId, draftId, people, comment };
}

describe('while Postgres cannot be reached', () => {
  const database = new URL(config.DATABASE_URL);
  let line: Line;
  let api: ApiProcess;
  beforeAll(async () => {
    line = await Line.to(Number(database.port));
    const url = new URL(database);
    url.port = String(line.port);
    api = await ApiProcess.start({ DATABASE_URL: url.href, LOG_LEVEL: 'error' });
  }, 180_000);
  afterAll(async () => {
    await api.stop();
    await line.close();
  });

  test('it says so, asks to come again, lives, and goes on by itself', async () => {
    const { groupId, people, comment } = await talk();
    const { pid } = api;
    const following = new Following(api.dial(people.chair), groupId, 0);
    await following.reached(1);
    const port = await line.cut();

    for (const [route, given] of [
      [whoAmI, {}],
      [listGroups, {}],
      [readJournal, { groupId }],
      [addComment, comment('Not now.')],
    ] as const) {
      const since = performance.now();
      const { status, headers, body } = await api.ask(route, given, people.member);
      expect([status, body['code'], headers.get('retry-after')]).toEqual([503, 'unavailable', '2']);
      expect(performance.now() - since).toBeLessThan(6_000);
    }
    expect([await api.word('ready'), await api.word('live')]).toEqual(['503 away', '200 alive']);

    await line.lay(port);
    await until('it takes requests again', async () => (await api.word('ready')) === '200 ready');
    expect([api.isAlive, api.pid]).toEqual([true, pid]);
    expect((await api.ask(addComment, comment('Now.'), people.member)).status).toBe(201);
    // The line in the house is laid again too: what another process writes is heard at once.
    const date = () =>
      world.journal.write(groupId, theSystem, async (page) =>
        page.record('step.dated', { step: 'mandate', from: null, to: null }),
      );
    let last = 2;
    const isHeardSoon = async () => {
      const since = performance.now();
      await date();
      await following.reached(++last);
      return performance.now() - since < 200;
    };
    for (let n = 0; n < 4; n++) await until('it is heard at once', isHeardSoon);
    expect(following.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: last }, (_, i) => i + 1));
    following.socket.close();
  });

  test('cut off a dozen times in the middle of requests, it serves as before', async () => {
    const { people, comment } = await talk();
    for (let i = 0; i < 12; i++) {
      const asked = Array.from({ length: 20 }, () => api.ask(whoAmI, {}, people.member));
      const port = await line.cut();
      await Promise.all(asked);
      await line.lay(port);
    }
    await until('it takes requests again', async () => (await api.word('ready')) === '200 ready');
    const said = Array.from({ length: 30 }, (_, i) => api.ask(addComment, comment(`${i}`), people.member));
    const statuses = (await Promise.all(said)).map(({ status }) => status);
    expect(statuses).toEqual(Array<number>(30).fill(201));
  });
});

describe('a process', () => {
  test('that is killed in the middle of it has lost no comment that it took, and doubles none', async () => {
    const { groupId, draftId, people, comment } = await talk();
    const api = await ApiProcess.start();
    const line = await Line.to(api.port);
    api.via = line.port;
    const texts: string[] = [];
    const writing = new AbortController();
    /** Says one thing after the other; each until it is taken, under the same key. */
    const speak = async (who: number) => {
      for (let n = 0; !writing.signal.aborted; n++) {
        const [text, key] = [`${who}: ${n}`, randomUUID()];
        const say = () => api.ask(addComment, comment(text), people.member, key).catch(() => null);
        while ((await say())?.status !== 201) await later(20);
        texts.push(text);
      }
    };
    const speakers = Array.from({ length: 8 }, (_, i) => speak(i));
    for (let i = 0; i < 2; i++) {
      // Answers are lost too: then nobody but the key knows that it was done.
      for (let n = 0; n < 10; n++) {
        await later(60 + 15 * n);
        await line.lay(await line.cut());
      }
      await api.kill();
      await api.again();
    }
    await until('enough has been said', () => texts.length > 40, 30_000);
    writing.abort();
    await Promise.all(speakers);
    await line.close();
    await api.stop();

    const { comments }: Reply<typeof listComments> = await people.chair.call(listComments, {
      groupId,
      draftId,
    });
    const kept = comments.map(({ text }) => text).filter((it) => it.includes(':'));
    expect([...kept].sort()).toEqual([...texts].sort());
    const numbers = await world.query('select seq from journal_entry where group_id = $1 order by seq', [
      groupId,
    ]);
    expect(numbers.map(({ seq }) => seq)).toEqual(numbers.map((_, i) => i + 1));
    expect(new Set(comments.map(({ number }) => number)).size).toBe(comments.length);
  });

  test('that is to stop says so first, finishes what it began, and hands its lines on', async () => {
    const { groupId, people, comment } = await talk();
    const api = await ApiProcess.start({ NODE_ENV: 'production', BASE_URL: 'https://consilia.example' });
    const { id, party, cookie } = people.member;
    const member = new Person(world, id, party, cookie.replace('sid=', '__Host-sid='));
    const socket = api.dial(member);
    await until('a line', () => socket.connected);
    let why = '';
    socket.on('disconnect', (reason) => (why = reason));

    const pen = await world.sql.connect();
    await pen.query('begin');
    await pen.query('select from journal_head where group_id = $1 for update', [groupId]);
    const saying = api.ask(addComment, comment('The last word.'), member);
    await later(200);
    const since = performance.now();
    const stopped = api.stop();
    await until('it says that it leaves', async () => (await api.word('ready')) === '503 away', 1_000);
    expect([why, (await api.ask(whoAmI, {}, member)).status]).toEqual(['', 200]);
    await later(1_000);
    await pen.query('commit');
    pen.release();
    expect((await saying).status).toBe(201);
    await stopped;
    expect(performance.now() - since).toBeLessThan(15_000);
    expect([why, socket.active]).toEqual(['transport close', true]); // it comes back by itself, elsewhere
    socket.close();
  });
});
