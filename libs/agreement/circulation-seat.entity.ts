import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who was a member when a circulation opened: one of those whom it asks. */
@Entity()
export class CirculationSeat {
  @PrimaryColumn('uuid') circulationId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('text') party: string;
}
