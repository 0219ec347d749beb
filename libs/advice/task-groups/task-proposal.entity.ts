import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mark, ParagraphKind, ProposalDoes, ProposalOutcome } from '@lib/contracts';

/**
 * A task group's own copy of a paragraph, or the sheet of one that it adds, as it reads there now; and what the chair
 * made of it.
 */
@Entity()
export class TaskProposal {
  @PrimaryColumn('uuid') taskGroupId: string;
  /** A new one has its id from the beginning, and keeps it in the text. */
  @PrimaryColumn('uuid') paragraphId: string;
  @Column('uuid') groupId: string;
  @Column('text', { default: 'reword' }) does: ProposalDoes;
  /** Why it is to be left out. */
  @Column('text', { default: '' }) why: string;
  /** The paragraph after which a new one is proposed. */
  @Column('uuid', { nullable: true }) afterId: string | null;
  /** From 1, among the new ones after the same paragraph; 0 of one that was given. */
  @Column('int', { default: 0 }) nth: number;
  /**
   * Where the paragraph stood in the draft, and what it was called, when the task group began; of a new one, where the
   * one before it did.
   */
  @Column('int') position: number;
  @Column('text') label: string;
  /** The revision of the draft's paragraph of which it is a copy; null of a new one. */
  @Column('int', { nullable: true }) baseRevision: number | null;
  @Column('text') kind: ParagraphKind;
  @Column('text') text: string;
  @Column('jsonb') marks: Mark[];
  @Column('int') revision: number;
  /** Null while the chair has decided nothing. */
  @Column('text', { nullable: true }) outcome: ProposalOutcome | null;
  @Column('text', { default: '' }) reason: string;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}
