import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Anchor, CommentType } from '@lib/contracts';

/** What somebody has begun to say of a paragraph and not sent. Nobody else ever reads it. */
@Entity()
export class Unsent {
  @PrimaryColumn('uuid') personId: string;
  /** The Idempotency-Key under which it will be sent. */
  @PrimaryColumn('text') key: string;
  @Column('uuid') groupId: string;
  @Column('uuid') draftId: string;
  @Column('uuid') versionId: string;
  @Column('uuid') paragraphId: string;
  @Column('jsonb', { nullable: true }) anchor: Anchor | null;
  @Column('text') mode: 'comment' | 'wording';
  @Column('text') type: CommentType;
  @Column('text') text: string;
  @Column('text') wording: string;
  @Column('timestamptz') savedAt: Date;
}
