import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Chance, Receipt } from '../engine';

/** A lottery that was held, with the list it was or will be drawn from. Sealed in the chamber of the group. */
@Entity()
export class Lottery {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) heldBy: string | null;
  @Column('text') among: 'all' | 'ties';
  @Column('int') size: number;
  @Column('jsonb') receipt: Receipt;
  @Column('jsonb') chances: Chance[];
  @Column('jsonb') panels: string[][];
  @Column('double precision') off: number;
  @Column('text', { nullable: true }) seed: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('int', { nullable: true }) number: number | null;
  @Column('timestamptz', { nullable: true }) drawnAt: Date | null;
}
