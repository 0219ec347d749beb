import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member who supports another's comment. */
@Entity()
export class CommentSupport {
  @PrimaryColumn('uuid') commentId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('text') party: string;
}
