import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a creating or deciding request was answered, for when it comes again. */
@Entity()
export class JournalReply {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') route: string;
  @PrimaryColumn('text') key: string;
  @Column('text') body: string;
  @Column('jsonb') reply: unknown;
  @Column('timestamptz') at: Date;
}
