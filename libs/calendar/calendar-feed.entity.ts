import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The address of somebody's own feed. Whoever has it reads the feed, so only its digest is kept. */
@Entity()
export class CalendarFeed {
  @PrimaryColumn('uuid') personId: string;
  @Column('text', { unique: true }) tokenHash: string;
  @Column('timestamptz') madeAt: Date;
}
