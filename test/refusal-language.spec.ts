import { randomUUID } from 'node:crypto';
import { proposeCorrection, readMeeting } from '@lib/contracts';
import { useWorld } from './support/world';

const world = useWorld();

/** What a member is told of a meeting that is not there, with what their browser says of languages. */
async function told(headers: Record<string, string>) {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const asked = member.ask(readMeeting, { groupId, meetingId: randomUUID() });
  if (headers['cookie']) headers['cookie'] = `${member.cookie}; ${headers['cookie']}`;
  const { body, headers: said } = await asked.set(headers);
  return { detail: body.detail, language: said['content-language'], vary: said['vary'] };
}

test('why something is refused is said in the first language that the browser asks for', async () => {
  const { vary, ...it } = await told({ 'accept-language': 'pt-BR, fr-CH;q=0.9, en;q=0.8' });
  expect(it).toEqual({ language: 'fr', detail: expect.not.stringContaining('There is no such') });
  expect(vary).toContain('Accept-Language');
});

test('and before that in the language that was chosen for the page', async () => {
  const { detail } = await told({ 'accept-language': 'fr' });
  expect(await told({ 'accept-language': 'es', cookie: 'language=fr' })).toMatchObject({
    detail,
    language: 'fr',
  });
});

test('in English, where it asks for none of ours, or for what is no language', async () => {
  for (const asked of ['pt', '', '*', ';;', 'constructor'])
    expect(await told({ 'accept-language': asked })).toMatchObject({
      language: 'en',
      detail: 'There is no such thing here.',
    });
  expect(await told({ 'accept-language': 'en', cookie: 'language=xx' })).toMatchObject({ language: 'en' });
});

test('what is wrong with a field is said in it too, with its numbers', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const ids = { groupId, meetingId: randomUUID(), paragraphId: randomUUID() };
  const asked = member.ask(proposeCorrection, { ...ids, text: 'a'.repeat(5_000), reason: '' });
  const { body } = await asked.set('accept-language', 'ru');
  expect(body).toMatchObject({ code: 'malformed', field: 'text' });
  expect(body.faults[0].sentence).toMatch(/[а-я].*4000/);
});
