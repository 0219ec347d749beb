import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mark, ParagraphKind, ProposalOutcome } from '@lib/contracts';

/** A task group's own copy of a paragraph, as it reads there now, and what the chair made of it. */
@Entity()
export class TaskProposal {
  @PrimaryColumn('uuid') taskGroupId: string;
  @PrimaryColumn('uuid') paragraphId: string;
  @Column('uuid') groupId: string;
  /** Where the paragraph stood in the draft, and what it was called, when the task group began. */
  @Column('int') position: number;
  @Column('text') label: string;
  /** The revision of the draft's paragraph of which it is a copy. */
  @Column('int') baseRevision: number;
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
