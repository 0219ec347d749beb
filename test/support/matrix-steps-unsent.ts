import type { Asker } from './matrix-facts';
import type { Scene } from './matrix-scene';
import { inEachDraft, type Step } from './matrix-step';

const key = 'f'.repeat(32);
const ofDraft = ({ groupId, draftId }: Scene) => ({ groupId, draftId });
const words = 'What nobody else has read';

/** Something that whoever asks has begun; nobody has begun nothing. */
const hasBegun = async (
  { world, people, groupId, draftId, versionId, paragraphId }: Scene,
  asker: Asker,
): Promise<void> => {
  if (asker === 'nobody') return;
  await world.query(
    `insert into unsent values ($1, $2, $3, $4, $5, $6, null, 'comment', 'question', $7, '', now())
     on conflict do nothing`,
    [people[asker].id, key, groupId, draftId, versionId, paragraphId, words],
  );
};

/** What people have begun to say and not sent. */
export const unsentSteps: Record<string, Step> = {
  listUnsent: { ...inEachDraft(), ready: hasBegun, input: ofDraft, shows: () => words },
  keepUnsent: {
    ...inEachDraft(),
    writes: 'books',
    input: (scene) => ({
      ...ofDraft(scene),
      key,
      paragraphId: scene.paragraphId,
      versionId: scene.versionId,
      anchor: null,
      mode: 'comment',
      text: words,
      wording: '',
      type: 'question',
    }),
  },
  dropUnsent: {
    ...inEachDraft(),
    writes: 'books',
    ready: hasBegun,
    input: (scene) => ({ ...ofDraft(scene), key }),
  },
};
