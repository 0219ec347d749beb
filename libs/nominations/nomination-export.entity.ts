import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** That somebody took the register with them. */
@Entity()
export class NominationExport {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('uuid') personId: string;
  @Column('text') format: 'csv' | 'xlsx';
  @Column('timestamptz') at: Date;
}
