import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An administrator's request that somebody's second factor be reset: it waits for a second administrator. */
@Entity()
export class FactorReset {
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') askedBy: string;
  @Column('text') reason: string;
  @Column('timestamptz') askedAt: Date;
  /** Until when it may be done. */
  @Column('timestamptz') expiresAt: Date;
}
