import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A word that stands once for a lost factor. It is not kept: whoever knows the installation's secret can make it from the id. */
@Entity()
export class RecoveryCode {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
