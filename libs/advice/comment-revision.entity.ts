import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommentType } from '@lib/contracts';

/** How a comment read before its author changed it. */
@Entity()
export class CommentRevision {
  @PrimaryColumn('uuid') commentId: string;
  @PrimaryColumn('int') revision: number;
  @Column('text') type: CommentType;
  @Column('text') text: string;
  @Column('text', { nullable: true }) proposed: string | null;
  @Column('timestamptz') at: Date;
}
