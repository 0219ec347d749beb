import type { Page } from '@lib/journal';
import { Refusal, signedIn } from '@lib/platform';
import type { Wording } from './merging';
import { Paragraph } from './paragraph.entity';
import { keepRevision } from './revising';

const placeOf = `
  select position from paragraph where id = $1 and draft_id = $2 and removed_at is null`;
const makeRoom = `update paragraph set position = position + 1 where draft_id = $1 and position > $2`;

/** Makes room behind a paragraph, or at the beginning with null, and gives the place. */
export async function roomAfter(page: Page, draftId: string, after: string | null): Promise<number> {
  const [before] =
    after === null ? [{ position: 0 }] : await page.ask<{ position: number }>(placeOf, after, draftId);
  if (!before) throw new Refusal('no-such-paragraph');
  await page.ask(makeRoom, draftId, before.position);
  return before.position + 1;
}

/** Where a new paragraph of the working text comes from. */
interface Origin {
  readonly draftId: string;
  /** The paragraph it stands after; null at the beginning. */
  readonly after: string | null;
  /** A task group's new paragraph has its id already. */
  readonly proposed?: { readonly id: string; readonly taskGroupId: string };
}

/** Puts a new paragraph into the working text, by whoever writes the page; gives its id. */
export async function addOn(page: Page, { draftId, after, proposed }: Origin, its: Wording): Promise<string> {
  const { kind, text, marks } = its;
  const position = await roomAfter(page, draftId, after);
  const of = { groupId: page.groupId, draftId, position, kind, text, marks, revision: 1 };
  const by = { updatedAt: page.at, updatedBy: signedIn(page.viewer) };
  const free = { approvedRevision: null, leaseBy: null, leaseUntil: null, removedAt: null };
  const known = proposed ? { id: proposed.id } : {};
  const { id } = await page.insert(Paragraph, { ...known, ...of, ...by, ...free });
  await keepRevision(page, id, { revision: 1, kind, text, marks }, proposed?.taskGroupId ?? null);
  return id;
}

/** Takes a paragraph out of the working text. It stays on record, and so does what was said of it. */
export async function removeOn(
  page: Page,
  { id, revision }: Pick<Paragraph, 'id' | 'revision'>,
): Promise<number> {
  const gone = { removedAt: page.at, leaseBy: null, leaseUntil: null, revision: revision + 1 };
  await page.update(Paragraph, { id }, { ...gone, updatedAt: page.at });
  return gone.revision;
}
