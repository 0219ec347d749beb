import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SeatGroup } from '@lib/contracts';

/** How many seats a group of seats has, and how many of them are for members of the EU and of JUSCANZ. */
@Entity()
export class SeatPlan {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('text') seatGroup: SeatGroup;
  @Column('int') seats: number;
  @Column('int', { default: 0 }) ofWhichEu: number;
  @Column('int', { default: 0 }) ofWhichJuscanz: number;
}
