import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An app that shows codes. Its secret is not kept: whoever knows the installation's secret can make it from the id. */
@Entity()
export class Authenticator {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('timestamptz') addedAt: Date;
  /** When its first code was right; null: it does not count yet. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** The half minute of the last code that was taken: it and those before are not taken again. */
  @Column('int', { default: 0 }) lastStep: number;
}
