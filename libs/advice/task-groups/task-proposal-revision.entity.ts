import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mark, ParagraphKind, ProposalStep } from '@lib/contracts';

/**
 * How a proposal read at one time, and who made it so. The first is the copy, or an empty sheet: nobody of the task
 * group wrote it.
 */
@Entity()
export class TaskProposalRevision {
  @PrimaryColumn('uuid') taskGroupId: string;
  @PrimaryColumn('uuid') paragraphId: string;
  @PrimaryColumn('int') revision: number;
  @Column('uuid') groupId: string;
  @Column('text') kind: ParagraphKind;
  @Column('text') text: string;
  @Column('jsonb') marks: Mark[];
  @Column('uuid', { nullable: true }) authorId: string | null;
  @Column('timestamptz') at: Date;
  /** Null of the first. */
  @Column('text', { nullable: true }) did: ProposalStep | null;
  /** Why the paragraph is to be left out, where that was proposed. */
  @Column('text', { default: '' }) why: string;
}
