import type { Asker } from './matrix-facts';
import { inEachDraft, once, type Step } from './matrix-step';

const readers: Asker[] = ['secretariat', 'head', 'chair', 'member'];

/** What has been issued and said, found by symbol, by words, and back in time. */
export const findingSteps: Record<string, Step> = {
  listDocuments: {
    ...inEachDraft(),
    isList: true,
    input: ({ groupId }) => ({ groupId }),
    shows: ({ versionId }) => versionId,
  },
  findDocument: {
    ...inEachDraft(),
    input: ({ groupId }) => ({ groupId, symbol: 'S/2' }),
    shows: ({ draftId }) => draftId,
  },
  findSymbol: {
    ...inEachDraft(),
    input: () => ({ symbol: 'S/2' }),
    shows: ({ draftId }) => draftId,
    instead: (_, asker) => (readers.includes(asker) ? null : 'not-found'),
  },
  search: {
    ...inEachDraft(),
    isList: true,
    input: ({ groupId }) => ({ groupId, q: 'wording' }),
    shows: ({ paragraphId }) => paragraphId,
  },
  readRecord: { ...once(), input: ({ groupId }) => ({ groupId }), shows: () => '"next":null' },
};
