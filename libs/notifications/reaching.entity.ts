import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the staff has been told whom a notification has not reached; ended once all are, or it is too late. */
@Entity({ name: 'unreached' })
export class Unreached {
  @PrimaryColumn('uuid') notificationId: string;
  @Column('timestamptz') toldAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

/** That a Party was reached otherwise than by letter. */
@Entity({ name: 'party_reached' })
export class PartyReached {
  @PrimaryColumn('uuid') notificationId: string;
  @PrimaryColumn('text') party: string;
  @Column('text') how: string;
  @Column('uuid', { nullable: true }) notedBy: string | null;
  @Column('timestamptz') at: Date;
}
