import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody said to a comment. */
@Entity()
export class CommentReply {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') commentId: string;
  @Column('uuid') authorId: string;
  @Column('text', { nullable: true }) party: string | null;
  @Column('text') text: string;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
