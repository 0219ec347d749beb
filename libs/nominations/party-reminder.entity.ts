import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a Party was reminded of a call, and at which of its two times: once each. */
@Entity()
export class PartyReminder {
  @PrimaryColumn('uuid') callId: string;
  @PrimaryColumn('text') party: string;
  @PrimaryColumn('text') which: 'half-time' | 'five-days';
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('timestamptz') at: Date;
}
