import {
  addParagraph,
  createDraft,
  findDocument,
  findSymbol,
  issueVersion,
  listDocuments,
} from '@lib/contracts';
import { Drafted } from './support/drafted';
import { useWorld } from './support/world';

const world = useWorld();
const open = () => Drafted.open(world);

describe('documents', () => {
  test('stand in a list by their symbols, the newest first', async () => {
    const it = await open();
    const more = { after: null, kind: 'paragraph' as const, text: 'More.', marks: [] };
    await it.secretary.call(addParagraph, { ...it.here, ...more });
    await it.issue('Clearer.');
    const { documents } = await it.fiji.call(listDocuments, { groupId: it.groupId });
    expect(documents.map(({ symbol, n, state }) => [symbol, n, state])).toEqual([
      ['IAG/1/AD/2', 2, 'issued'],
      ['IAG/1/AD/1', 1, 'superseded'],
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
    const place = { draftId: it.draftId, n: 1, symbol: 'IAG/1/AD/1' };
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
    expect(found).toMatchObject({ groupId: one.groupId, draftId: one.draftId, n: 1 });
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
