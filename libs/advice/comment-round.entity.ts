import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Round } from '@lib/contracts';

/** The time in which a draft takes comments: open, then over (`ended`), then closed with every comment answered. */
@Entity()
export class CommentRound {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') draftId: string;
  /** The version that is commented on; a newer one that is issued meanwhile takes its place. */
  @Column('uuid') versionId: string;
  @Column('int') n: number;
  @Column('timestamptz') opensAt: Date;
  @Column('timestamptz') closesAt: Date;
  /** The zone in which the deadline was announced. */
  @Column('text') zone: string;
  @Column('timestamptz', { nullable: true }) movedFrom: Date | null;
  @Column('text') state: Round['state'];
}
