import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Anchor, CommentType, Disposition } from '@lib/contracts';

/** What somebody said of a paragraph, and what became of it. */
@Entity()
export class Comment {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') draftId: string;
  @Column('uuid') roundId: string;
  @Column('uuid') versionId: string;
  @Column('uuid') paragraphId: string;
  /** Where it was made, as people say it (12, 12(a), II.A), and its running number there: together “12.4”. */
  @Column('text') place: string;
  @Column('int') serial: number;
  @Column('uuid') authorId: string;
  @Column('text', { nullable: true }) party: string | null;
  @Column('text') type: CommentType;
  @Column('jsonb', { nullable: true }) anchor: Anchor | null;
  @Column('text') text: string;
  @Column('text', { nullable: true }) proposed: string | null;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('int') revision: number;
  @Column('boolean') late: boolean;
  /** Whether the chair took a late comment into the round; null while that is not decided. */
  @Column('boolean', { nullable: true }) admitted: boolean | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { nullable: true }) disposition: Disposition | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  /** Answered by the acting chair. */
  @Column('boolean', { default: false }) acting: boolean;
}
