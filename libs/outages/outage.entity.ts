import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A time in which nobody could reach the service: from the last sign of life before it to the first after it. */
@Entity()
export class Outage {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz') toAt: Date;
}
