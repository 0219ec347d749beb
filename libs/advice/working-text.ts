import type { FrozenParagraph } from '@lib/contracts';
import { namesOf } from './numbering.rules';
import type { Paragraph } from './paragraph.entity';

/** The text that is being worked on, in its order. */
export const workingParagraphs = `
  select id, kind, text, marks, revision, updated_at as "updatedAt", updated_by as "updatedBy",
         approved_revision as "approvedRevision", lease_by as "leaseBy", lease_until as "leaseUntil", position
    from paragraph where draft_id = $1 and removed_at is null order by position, id`;

export type WorkingRow = Omit<Paragraph, 'groupId' | 'draftId' | 'removedAt'>;
export type Labelled<T> = T & { label: string };

/** Gives each paragraph the label that it has in this order. */
export function labelled<T extends Pick<FrozenParagraph, 'kind'>>(paragraphs: readonly T[]): Labelled<T>[] {
  const names = namesOf(paragraphs.map(({ kind }) => kind));
  return paragraphs.map((it, i) => ({ ...it, label: names[i]?.label ?? '' }));
}
