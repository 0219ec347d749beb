import { createHash, randomUUID } from 'node:crypto';
import * as contracts from '@lib/contracts';
import { announcing } from './support/announced';
import request from 'supertest';
import { useWorld } from './support/world';

const world = useWorld();
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const year = String(new Date().getUTCFullYear());

describe('who gets it', () => {
  test('each Party’s focal points get it in their language, once; Parties without one are named', async () => {
    const it = await announcing(world);
    const csv = [
      'party;name;title;email;fallback_email;language',
      `TV;Tala;;${it.groupId}@tv.example;;fr`,
      `TV;Tala;;${it.groupId}@tv.example;second@tv.example;en`,
      `KI;Kia;Dr;${it.groupId}@ki.example;;fr`,
    ].join('\n');
    const taken = await it.secretary.call(contracts.importFocalPoints, { groupId: it.groupId, csv });
    expect(taken).toEqual({ added: 2, changed: 0 });
    const wrong = await it.secretary.refused(contracts.importFocalPoints, {
      groupId: it.groupId,
      csv: `${csv}\nXX;Nobody;;n@x.example;;en`,
    });
    expect([wrong.code, wrong.faults?.[0]?.field]).toEqual(['focal-points-unclear', 'line 5']);
    const { id, source } = await it.drafted('information', {
      recipients: [{ to: 'regions', regions: ['AP'] }, ...it.to(`${it.groupId}@tv.example`)],
    });
    const french = {
      ...{ language: 'fr' as const, subject: 'Objet', subjectOf: hash(`Of ${id}`) },
      paragraphs: source.map((one) => it.paragraph(`FR ${one.text}`, hash(one.text), one.id)),
    };
    await it.secretary.call(contracts.writeNotificationText, { ...it.at(id), ...french }, { match: 3 });
    const shown = await it.secretary.call(contracts.previewNotification, {
      ...it.at(id),
      recipient: `${it.groupId}@ki.example`,
    });
    const ours = shown.recipients.filter(({ address }) => address.startsWith(it.groupId));
    expect(ours.map(({ party, language, fallback }) => [party, language, fallback])).toEqual([
      ['KI', 'fr', null],
      ['TV', 'en', 'second@tv.example'],
    ]);
    const none = await world.query(
      `select code from party p where region = 'AP' and is_party
          and not exists (select from focal_point f where f.party = p.code and f.until is null)`,
    );
    expect([...shown.without].sort()).toEqual(none.map(({ code }) => code).sort());
    expect(shown.mail?.subject).toContain('Objet');
    expect(shown.mail?.text).toContain('FR Parties are invited.');
    expect(shown.mail?.text).toContain('Kiribati');
    const { focalPoints } = await it.secretary.call(contracts.listFocalPoints, { groupId: it.groupId });
    for (const { id: focalPointId, email } of focalPoints.filter((one) => one.email.startsWith(it.groupId))) {
      expect(email).toContain('example');
      await it.secretary.call(contracts.endFocalPoint, { groupId: it.groupId, focalPointId });
    }
  });

  test('answers are taken from those who speak, entered for others, and shown as the notification says', async () => {
    const it = await announcing(world);
    const { id, number } = await it.out('information', { responses: 'public' });
    const senegal = await world.stranger('SN');
    const observer = await world.person(it.groupId, 'observer');
    await world.query(`insert into access_grant values ($1, $2, 'focalPoint')`, [senegal.id, it.groupId]);
    const answer = { ...it.at(id), text: 'A case study.', language: 'fr' as const };
    for (const who of [senegal, observer]) await who.call(contracts.respond, answer);
    expect((await it.secretary.refused(contracts.respond, answer)).code).toBe('speaks-for-nobody');
    const entered = { ...answer, from: 'non-party' as const, name: 'A state', receivedAt: new Date(0) };
    await it.secretary.call(contracts.enterResponse, { ...entered, party: null });
    const unclear = await it.secretary.refused(contracts.enterResponse, { ...entered, party: 'SN' });
    expect(unclear.code).toBe('response-party-unclear');
    const { responses } = await world.public.call(contracts.readIssued, { number });
    expect(responses.given.map(({ from, party, onBehalf }) => [from, party, onBehalf])).toEqual([
      ['non-party', null, true],
      ['party', 'SN', false],
      ['observer', null, false],
    ]);
    world.clock.ahead = 41 * 86_400_000;
    expect((await senegal.refused(contracts.respond, answer)).code).toBe('responses-over');
    world.clock.ahead = 0;
    const quiet = await it.out('information', { responses: 'staff' });
    await senegal.call(contracts.respond, { ...answer, notificationId: quiet.id });
    const hidden = await world.public.call(contracts.readIssued, { number: quiet.number });
    expect(hidden.responses).toEqual({ asked: 'staff', given: [] });
    const told = await senegal.call(contracts.readIssued, { number: quiet.number });
    expect(told.responses.given).toEqual([]);
  });
});

test('what is issued is there for programs, and for any cache: as data, for calendars, in a feed', async () => {
  const it = await announcing(world);
  const { number } = await it.out('information', { actionBy: new Date('2031-10-06T23:59:00Z') });
  const get = (path: string, etag = '') =>
    request(world.app.getHttpServer()).get(path).set('if-none-match', etag);
  const data = await get(`/n/${number}.json`);
  expect(data.body).toMatchObject({ number, kind: 'information' });
  expect(data.headers['cache-control']).toBe('public, max-age=300');
  expect(data.headers['vary']).toBeUndefined();
  expect((await get(`/n/${number}.json`, data.headers['etag'])).status).toBe(304);
  const calendar = await get(`/n/${number}.ics`);
  expect(calendar.headers['content-type']).toContain('text/calendar');
  expect(calendar.text).toContain('PRODID:-//Consilia//Notifications//EN\r\n');
  expect(calendar.text).toContain('DTSTART:20311006T235900Z\r\n');
  expect(calendar.text).toContain('TRANSP:TRANSPARENT\r\n');
  expect(calendar.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const feed = await get('/n/feed.atom');
  expect(feed.text).toContain(`/n/${number}.json`);
  expect(feed.text).toContain('http://www.w3.org/2005/Atom');
  for (const path of [`/n/${year}-99999.json`, '/n/first.ics', `/n/${randomUUID()}.json`])
    expect((await get(path)).status).toBe(404);
});

test('numbers given elsewhere are counted on from, and never backwards', async () => {
  const it = await announcing(world);
  const tell = (upTo: number) => ({ groupId: it.groupId, year: 2101, upTo, reason: 'Other offices.' });
  expect(await it.head.call(contracts.tellNumbersElsewhere, tell(80))).toEqual({ next: '2101-081' });
  const back = await it.head.refused(contracts.tellNumbersElsewhere, tell(80));
  expect([back.code, back.facts]).toEqual(['number-given', { last: '2101-080' }]);
  await it.head.call(contracts.tellNumbersElsewhere, tell(90));
  const { elsewhere } = await it.secretary.call(contracts.listNotifications, { groupId: it.groupId });
  expect(elsewhere.filter((one) => one.year === 2101).map(({ from, upTo }) => [from, upTo])).toEqual([
    [1, 80],
    [81, 90],
  ]);
});
