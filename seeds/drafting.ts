import { Drafts, Paragraphs, Rounds, Versions } from '@lib/advice';
import type { Passage } from './facts/passage';
import type { Cast } from './people';
import type { Seeding } from './seeding';
import { written } from './writing';

/** A draft as its seeding knows it: where the passages of the facts stand in it. */
export interface SeededDraft {
  groupId: string;
  draftId: string;
  /** The version that was issued last. */
  versionId: string;
  /** Ids of paragraphs, and how they read in that version, by the keys of the facts. */
  paragraphs: Map<string, { id: string; text: string }>;
}

interface NewDraft {
  groupId: string;
  title: string;
  stem: string;
  passages: Passage[];
}

/** The secretariat writes a draft as its first version has it, and issues that. */
export async function writeDraft(
  seeding: Seeding,
  cast: Cast,
  { groupId, title, stem, passages }: NewDraft,
): Promise<SeededDraft> {
  const secretariat = cast.as('secretariat');
  const ask = { groupId, title, stem, language: 'en' as const };
  const { draftId } = await seeding.the(Drafts).create(secretariat, ask);
  const paragraphs: SeededDraft['paragraphs'] = new Map();
  let after: string | null = null;
  for (const { key, kind, text, first = text } of passages) {
    if (first === null) continue;
    const words = written(first);
    const added = { groupId, draftId, after, kind, ...words };
    const { paragraphId } = await seeding.the(Paragraphs).add(secretariat, added);
    paragraphs.set(key, { id: paragraphId, text: words.text });
    after = paragraphId;
  }
  const versionId = await issue(seeding, cast, { groupId, draftId }, 'First draft.');
  return { groupId, draftId, versionId, paragraphs };
}

/** Whether the secretariat gives it other words; what a task group proposed so reads so already. */
const isRevised = (
  { key, text, first }: Pick<Passage, 'key' | 'text' | 'first'>,
  settled: ReadonlySet<string>,
) => first !== text && !settled.has(key);

/** The secretariat brings the text to how its second version has it, and issues that. */
export async function reviseDraft(
  seeding: Seeding,
  cast: Cast,
  draft: SeededDraft,
  passages: Passage[],
  settled: ReadonlySet<string> = new Set(),
): Promise<SeededDraft> {
  const secretariat = cast.as('secretariat');
  const { groupId, draftId } = draft;
  const paragraphs = new Map(draft.paragraphs);
  let after: string | null = null;
  for (const { key, kind, text, first = text } of passages) {
    const words = written(text);
    const known = paragraphs.get(key);
    if (known && isRevised({ key, text, first }, settled)) {
      const edit = { groupId, draftId, paragraphId: known.id, kind, ...words };
      await seeding.the(Paragraphs).edit({ ...secretariat, match: 1 }, edit);
    }
    const added = { groupId, draftId, after, kind, ...words };
    const id: string = known?.id ?? (await seeding.the(Paragraphs).add(secretariat, added)).paragraphId;
    paragraphs.set(key, { id, text: words.text });
    after = id;
  }
  const note = 'After the first comment round and the task group of 7 May 2018.';
  const versionId = await issue(seeding, cast, draft, note);
  return { groupId, draftId, versionId, paragraphs };
}

async function issue(
  seeding: Seeding,
  cast: Cast,
  { groupId, draftId }: Pick<SeededDraft, 'groupId' | 'draftId'>,
  changeNote: string,
): Promise<string> {
  const ask = { groupId, draftId, kind: 'substantive' as const, changeNote };
  return (await seeding.the(Versions).issue(cast.as('secretariat'), ask)).id;
}

/** The chair opens the version that was issued last for comments. */
export async function openRound(
  seeding: Seeding,
  cast: Cast,
  { groupId, draftId }: SeededDraft,
  closesAt: Date,
): Promise<string> {
  const ask = { groupId, draftId, closesAt, zone: 'Africa/Dakar' };
  return (await seeding.the(Rounds).open(cast.as('chair'), ask)).id;
}
