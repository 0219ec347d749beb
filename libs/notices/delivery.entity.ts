import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A message by mail that an entry owes a person. It is leased by whoever sends it: the number of the lease
 * tells a sender who was away too long that somebody else has taken over.
 */
@Entity()
export class Delivery {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') personId: string;
  @Column('int') seq: number;
  /** The kind of the entry; `news.` and a topic for several at once; `summary` for those of a day. */
  @Column('text') kind: string;
  /** Of a summary: the day, as its reader counts, whose morning it is of. */
  @Column('date', { nullable: true }) day: string | null;
  @Column('text') state: 'waiting' | 'leased' | 'sent' | 'failed';
  @Column('int', { default: 0 }) leaseNo: number;
  @Column('timestamptz', { nullable: true }) leasedUntil: Date | null;
  @Column('int', { default: 0 }) tries: number;
  /** The first, second … sending: each has a Message-ID of its own, and keeps it however often it is tried. */
  @Column('int', { default: 1 }) sending: number;
  @Column('timestamptz') nextAt: Date;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** When it came back after a server had accepted it. */
  @Column('timestamptz', { nullable: true }) bouncedAt: Date | null;
  /** What went wrong last; null when nothing did. */
  @Column('text', { nullable: true }) fault: string | null;
}
