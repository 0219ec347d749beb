import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mark, ParagraphKind } from '@lib/contracts';

/** How a proposal read at one time, and who wrote it so. The first is the copy, which nobody of the task group wrote. */
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
}
