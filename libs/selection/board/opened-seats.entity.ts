import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Categories of seats that are open to a nominee otherwise than the profile says. Sealed in the chamber of the group. */
@Entity()
export class OpenedSeats {
  @PrimaryColumn('uuid') nominationId: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text', { array: true }) seats: string[];
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) openedBy: string | null;
}
