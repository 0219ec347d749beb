import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnRegion } from '@lib/contracts';

/** A Party to the Convention, or a state that is none and why. */
@Entity()
export class Party {
  /** ISO 3166-1 alpha-2, or EU. */
  @PrimaryColumn('text') code: string;
  @Column('text', { nullable: true }) region: UnRegion | null;
  @Column('boolean') isParty: boolean;
  /** Least developed country, and small island developing State, as the United Nations list them. */
  @Column('boolean', { default: false }) ldc: boolean;
  @Column('boolean', { default: false }) sids: boolean;
  @Column('text', { nullable: true }) reason: string | null;
}
