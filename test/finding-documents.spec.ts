import {
  addParagraph,
  circulateMeetingReport,
  createDraft,
  draftMeetingReport,
  findDocument,
  findSymbol,
  issueVersion,
  issueAgenda,
  listDocuments,
  search,
  steerMeeting,
} from '@lib/contracts';
import { agendaItem, circulatedAgenda } from './support/agendas';
import { Drafted } from './support/drafted';
import type { Person } from './support/person';
import { sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();
const items = () => [agendaItem(0, 'Opening')];
const open = () => Drafted.open(world);

describe('documents', () => {
  test('stand in a list by their symbols, the newest first', async () => {
    const it = await open();
    const more = { after: null, kind: 'paragraph' as const, text: 'More.', marks: [] };
    await it.secretary.call(addParagraph, { ...it.here, ...more });
    await it.issue('Clearer.');
    const { documents } = await it.fiji.call(listDocuments, { groupId: it.groupId });
    expect(documents).toMatchObject([
      { of: 'text', symbol: 'IAG/1/AD/2', n: 2, state: 'issued' },
      { of: 'text', symbol: 'IAG/1/AD/1', n: 1, state: 'superseded' },
    ]);
    expect(documents[0]).toMatchObject({
      draftId: it.draftId,
      title: 'Advice on synergies',
      kind: 'substantive',
      language: 'en',
    });
  });

  test('are found by their symbol, in upper or lower case, and what there is not is not', async () => {
    const it = await open();
    const place = { symbol: 'IAG/1/AD/1', place: { of: 'text', draftId: it.draftId, n: 1 } };
    const ask = (symbol: string) => ({ groupId: it.groupId, symbol });
    expect(await it.fiji.call(findDocument, ask('IAG/1/AD/1'))).toEqual(place);
    expect(await it.fiji.call(findDocument, ask('iag/1/ad/1'))).toEqual(place);
    expect((await it.fiji.refused(findDocument, ask('IAG/1/AD/2'))).code).toBe('not-found');
  });

  test('are not there for an observer, nor for the Bureau before the group has decided, nor before they are issued', async () => {
    const it = await Drafted.write(world);
    const { groupId } = it;
    expect((await it.chair.call(listDocuments, { groupId })).documents).toEqual([]);
    await it.issue();
    for (const role of ['observer', 'bureau', 'focalPoint'] as const) {
      const guest = await world.person(groupId, role);
      expect((await guest.refused(listDocuments, { groupId })).status).toBe(404);
      expect((await guest.refused(findDocument, { groupId, symbol: 'IAG/1/AD/1' })).status).toBe(404);
    }
  });
});

describe('a permanent address', () => {
  async function issued({ groupId, secretary }: Drafted, stem: string): Promise<void> {
    const draft = { groupId, title: 'More', stem, language: 'en' as const };
    const { draftId } = await secretary.call(createDraft, draft);
    const text = { after: null, kind: 'paragraph' as const, text: 'Words.', marks: [] };
    await secretary.call(addParagraph, { groupId, draftId, ...text });
    await secretary.call(issueVersion, { groupId, draftId, kind: 'substantive', changeNote: '' });
  }

  test('leads to the text in whichever group the reader may read it', async () => {
    const [one, other] = [await open(), await open()];
    const found = await one.fiji.call(findSymbol, { symbol: 'IAG/1/AD/1' });
    expect(found).toMatchObject({ groupId: one.groupId, place: { draftId: one.draftId, n: 1 } });
    expect(await other.kenya.call(findSymbol, { symbol: 'iag/1/ad/1' })).toMatchObject({
      groupId: other.groupId,
    });
  });

  test('of what is hidden looks to the last byte like one of what there is not', async () => {
    const it = await open();
    const stem = `HIDDEN-${it.groupId.slice(0, 8)}`;
    await issued(it, stem);
    expect(await it.kenya.call(findSymbol, { symbol: `${stem}/1` })).toMatchObject({ groupId: it.groupId });
    const outsiders = [
      world.public,
      await world.stranger(null, { admin: true }),
      await world.person(it.groupId, 'observer'),
      await world.person(it.groupId, 'bureau'),
      (await open()).chair,
    ];
    for (const outsider of outsiders) {
      const [hidden, unknown] = [
        await outsider.ask(findSymbol, { symbol: `${stem}/1` }),
        await outsider.ask(findSymbol, { symbol: `${stem}/7` }),
      ];
      expect(hidden.status).toBe(404);
      const plain = ({ text, body }: typeof hidden) => text.replace(body.reference, '');
      expect(plain(hidden)).toBe(plain(unknown));
    }
  });
});

describe('what is said of meetings', () => {
  test('is found by symbol and by its words: agendas once circulated, reports once sent for corrections', async () => {
    const { is, of, groupId, desk, ann, chair } = await sittingMeeting(world);
    const papers = async () =>
      (await ann.call(listDocuments, of)).documents.map(({ symbol, state }) => `${symbol} ${state}`);
    expect(await papers()).toEqual(['CYCLE/M1/1 issued']);
    await chair.call(steerMeeting, { ...is, to: 'close' });
    await desk.call(draftMeetingReport, is);
    expect(await papers()).toEqual(['CYCLE/M1/1 issued']);
    expect((await ann.refused(findDocument, { ...of, symbol: 'CYCLE/M1/2' })).code).toBe('not-found');
    const correctionsUntil = new Date(Date.now() + world.clock.ahead + 100 * 3_600_000);
    await ann.sees(groupId, {}, () => desk.call(circulateMeetingReport, { ...is, correctionsUntil }));
    expect(await papers()).toEqual(['CYCLE/M1/2 for_correction', 'CYCLE/M1/1 issued']);
    expect(await ann.call(findDocument, { ...of, symbol: 'cycle/m1/2' })).toEqual({
      symbol: 'CYCLE/M1/2',
      place: { of: 'report', n: 1 },
    });
    const finds = async (q: string) =>
      (await ann.call(search, { ...of, q })).found.map(({ label, snippet }) => [label, snippet]);
    expect(await finds('key action 2.1')).toEqual(
      expect.arrayContaining([
        ['CYCLE/M1/1', 'Key action 2.1'],
        ['CYCLE/M1/2', expect.stringContaining('Key action 2.1')],
      ]),
    );
    expect((await finds('cycle/m1')).map(([label]) => label)).toEqual(['CYCLE/M1/2', 'CYCLE/M1/1']);
  });

  test('a symbol leads to the revision that it names, in the group of whoever asks', async () => {
    const [one, other] = [await circulatedAgenda(world, items()), await circulatedAgenda(world, items())];
    await one.edit([...items(), agendaItem(0, 'Other matters')], 2);
    await one.desk.call(issueAgenda, { ...one.is, note: '' });
    const leads = async (who: Person, symbol: string) => who.call(findSymbol, { symbol });
    expect(await leads(one.ann, 'CYCLE/M1/1/Rev.1')).toMatchObject({
      groupId: one.groupId,
      place: { of: 'agenda', n: 1, revision: 1 },
    });
    expect(await leads(other.ann, 'CYCLE/M1/1')).toMatchObject({ groupId: other.groupId });
    const observer = await world.person(one.groupId, 'observer');
    expect(await leads(observer, 'CYCLE/M1/1')).toMatchObject({ groupId: one.groupId });
    for (const who of [other.ann, world.public])
      expect((await who.ask(findSymbol, { symbol: 'CYCLE/M1/1/Rev.1' })).status).toBe(404);
  });
});
