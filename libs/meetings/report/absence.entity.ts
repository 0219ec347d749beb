import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a member was absent when a decision was recorded, and what they say to it. The decision stays. */
@Entity()
export class AbsenceStatement {
  @PrimaryColumn('uuid') meetingId: string;
  /** Which decision of the meeting. */
  @PrimaryColumn('int') k: number;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') groupId: string;
  @Column('text') words: string;
  @Column('timestamptz') at: Date;
}
