import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SeatProfile } from '@lib/contracts';

/** A version of what the group must be. Once it is adopted it never changes. Sealed in the chamber of the group. */
@Entity({ name: 'seat_profile' })
export class WrittenProfile {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('int') version: number;
  @Column('jsonb') profile: SeatProfile;
  /** `2017-10-09`; null for the draft. */
  @Column('text', { nullable: true }) adoptedOn: string | null;
  @Column('text', { default: '' }) note: string;
  @Column('int') revision: number;
  @Column('timestamptz') writtenAt: Date;
  @Column('uuid', { nullable: true }) writtenBy: string | null;
}
