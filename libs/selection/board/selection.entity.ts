import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SelectionState } from '@lib/contracts';

/** How far the selection of a group is. Sealed in its chamber. */
@Entity()
export class Selection {
  @PrimaryColumn('uuid') groupId: string;
  @Column('uuid') chamberId: string;
  @Column('text') state: SelectionState;
  @Column('timestamptz') begunAt: Date;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) erasedAt: Date | null;
}
