import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What lets a Party do something in a group without an account. Its code is made from its id, and kept nowhere. */
@Entity('pass')
export class PassRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('text') purpose: PassPurpose;
  @Column('text') party: string;
  @Column('timestamptz') madeAt: Date;
  /** From when on it is no longer good; null while it is. */
  @Column('timestamptz', { nullable: true }) endsAt: Date | null;
}

/** What a pass is for. */
export type PassPurpose = 'nominate';
