import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody's being signed in on a device. The cookie's token is not kept, only its digest. */
@Entity()
export class Session {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') tokenHash: string;
  @Column('text') device: string;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') usedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** When its holder last said with a code that it is still them; null: never since it began. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** Since when it counts as one with two factors; null: it came in by one. */
  @Column('timestamptz', { nullable: true }) secondFactorAt: Date | null;
}
