import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Mark, ParagraphKind } from '@lib/contracts';

/** A paragraph of the text that is being worked on. Its id stays, wherever it moves and however it reads. */
@Entity()
export class Paragraph {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') draftId: string;
  @Column('int') position: number;
  @Column('text') kind: ParagraphKind;
  @Column('text') text: string;
  @Column('jsonb') marks: Mark[];
  @Column('int') revision: number;
  @Column('timestamptz') updatedAt: Date;
  @Column('uuid') updatedBy: string;
  /** The revision that the chair has approved; null when none, or when it was moved since. */
  @Column('int', { nullable: true }) approvedRevision: number | null;
  /** Who holds it, and until when. A lease that is over holds nothing. */
  @Column('uuid', { nullable: true }) leaseBy: string | null;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
