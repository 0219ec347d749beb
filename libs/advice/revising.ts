import type { Page } from '@lib/journal';
import { signedIn } from '@lib/platform';
import type { Wording } from './merging';
import { ParagraphRevision } from './paragraph-revision.entity';
import { Paragraph } from './paragraph.entity';

/**
 * Gives a paragraph of the working text another wording, by whoever writes the page, and keeps how it came to be.
 *
 * @param taskGroupId the task group whose proposal it is; null when it is none
 * @returns the number of the new revision
 */
export async function reviseOn(
  page: Page,
  it: Pick<Paragraph, 'id' | 'revision'>,
  { kind, text, marks }: Wording,
  taskGroupId: string | null = null,
): Promise<number> {
  const revision = it.revision + 1;
  const by = { updatedAt: page.at, updatedBy: signedIn(page.viewer) };
  await page.update(Paragraph, { id: it.id }, { kind, text, marks, revision, ...by });
  await keepRevision(page, it.id, { revision, kind, text, marks }, taskGroupId);
  return revision;
}

/** Keeps how a paragraph reads from now on, and who wrote it so. */
export function keepRevision(
  page: Page,
  paragraphId: string,
  its: Wording & { revision: number },
  taskGroupId: string | null = null,
): Promise<ParagraphRevision> {
  const by = { authorId: signedIn(page.viewer), at: page.at };
  return page.insert(ParagraphRevision, { paragraphId, ...its, ...by, taskGroupId });
}
