import { randomUUID } from 'node:crypto';
import * as contracts from '@lib/contracts';
import { announcing } from './support/announced';
import { pdf } from './support/nominating';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();

async function answered(responses: 'public' | 'staff') {
  const it = await announcing(world);
  const { id, number } = await it.out('information', { responses });
  const [senegal, observer] = [await world.stranger('SN'), await world.person(it.groupId, 'observer')];
  await world.query(`insert into access_grant values ($1, $2, 'focalPoint')`, [senegal.id, it.groupId]);
  const answer = { ...it.at(id), text: 'A case study.', language: 'fr' as const };
  const give = async (who: Person) => (await who.call(contracts.respond, answer)).responseId;
  const send = async (who: Person, responseId: string, { content = pdf, as = randomUUID() } = {}) => {
    const input = { ...it.at(id), responseId, fileId: as, title: 'Étude' };
    const file = { name: 'Étude.pdf', content };
    const { status, body } = await who.ask(contracts.attachToResponse, input, { file });
    return { id: as, status, body };
  };
  const fetchAsDesk = (who: Person, responseId: string, fileId: string) =>
    who.ask(contracts.downloadResponseFile, { ...it.at(id), responseId, fileId });
  const fetchAsPublic = (responseId: string, fileId: string) =>
    world.public.ask(contracts.downloadPublicResponseFile, { number, responseId, fileId });
  return { ...it, id, number, senegal, observer, answer, give, send, fetchAsDesk, fetchAsPublic };
}

test('up to three files come with a public answer, from whoever gave it, and everybody fetches them', async () => {
  const it = await answered('public');
  const [theirs, observers] = [await it.give(it.senegal), await it.give(it.observer)];
  const first = await it.send(it.senegal, theirs);
  expect(first.body).toMatchObject({ file: { title: 'Étude', name: 'Étude.pdf', mime: 'application/pdf' } });
  expect((await it.send(it.observer, theirs)).status).toBe(404);
  expect((await it.send(it.secretary, theirs)).status).toBe(404);
  expect((await it.send(it.senegal, theirs, { content: Buffer.from('<html>') })).body.code).toBe(
    'attachment-wrong-type',
  );
  expect((await it.send(it.observer, observers, { as: first.id })).body.code).toBe('attached-elsewhere');
  for (let i = 0; i < 2; i += 1) expect((await it.send(it.senegal, theirs)).status).toBe(200);
  expect((await it.send(it.senegal, theirs)).body.code).toBe('too-many-response-files');
  expect((await it.send(it.senegal, theirs, { as: first.id })).status).toBe(200);
  const { responses } = await world.public.call(contracts.readIssued, { number: it.number });
  expect(responses.given.map(({ files }) => files.length)).toEqual([3, 0]);
  const { pathname } = new URL(responses.given[0]?.files[0]?.address ?? '');
  expect(pathname).toContain(`/api/notifications/${it.number}/responses/${theirs}/files/`);
  const file = await it.fetchAsPublic(theirs, first.id);
  expect([file.status, file.headers['x-content-type-options']]).toEqual([200, 'nosniff']);
  expect(file.headers['content-disposition']).toMatch(/^attachment; /);
  expect(file.headers['content-security-policy']).toContain('sandbox');
  expect((await it.fetchAsPublic(observers, first.id)).status).toBe(404);
  world.clock.ahead = 41 * 86_400_000;
  expect((await it.send(it.observer, observers)).body.code).toBe('responses-over');
  world.clock.ahead = 0;
});

test('files of answers that are not published are for secretariat and head alone, entered ones too', async () => {
  const it = await answered('staff');
  const theirs = await it.give(it.senegal);
  const { id: fileId } = await it.send(it.senegal, theirs);
  expect((await it.fetchAsPublic(theirs, fileId)).status).toBe(404);
  expect((await it.fetchAsDesk(it.senegal, theirs, fileId)).status).toBe(403);
  expect((await it.fetchAsDesk(it.head, theirs, fileId)).status).toBe(200);
  const said = { ...it.answer, from: 'non-party' as const, party: null, name: 'A state' };
  world.clock.ahead = 41 * 86_400_000;
  const { responseId } = await it.secretary.call(contracts.enterResponse, {
    ...{ ...said, receivedAt: new Date(0) },
  });
  const enter = (of: string) =>
    it.secretary.ask(
      contracts.attachToEnteredResponse,
      { ...it.at(it.id), responseId: of, fileId: randomUUID(), title: 'A letter' },
      { file: { name: 'letter.pdf', content: pdf } },
    );
  expect((await enter(responseId)).status).toBe(200);
  world.clock.ahead = 0;
  // What a Party sent itself is theirs.
  expect((await enter(theirs)).status).toBe(404);
  const { responses } = await it.secretary.call(contracts.listResponses, it.at(it.id));
  expect(responses.map(({ files }) => files.map(({ title }) => title))).toEqual([['A letter'], ['Étude']]);
  const types = async (who: Person) =>
    (await who.call(contracts.readJournal, { groupId: it.groupId, after: 0 })).entries.map((one) => one.type);
  expect(await types(it.observer)).not.toContain('response.file-received');
  expect(await types(it.secretary)).toContain('response.file-received');
});
