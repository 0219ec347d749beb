import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SeatGroup } from '@lib/contracts';
import type { MembershipStatus, OverlayName } from './seats.rules';

/** A person's seat in the group, for a Party, from a day to a day. */
@Entity()
export class Membership {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') personId: string;
  @Column('text') party: string;
  @Column('text') seatGroup: SeatGroup;
  @Column('text', { array: true }) overlays: OverlayName[];
  @Column('text') timeZone: string;
  /** Codes of the conventions in which the member is at home. */
  @Column('text', { array: true }) expertise: string[];
  /** The nomination by which they sit; null where somebody was given a seat by hand. */
  @Column('uuid', { nullable: true }) nominationId: string | null;
  @Column('text') status: MembershipStatus;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz', { nullable: true }) endsAt: Date | null;
}
