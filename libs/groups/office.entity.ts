import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { OfficeKind } from '@lib/contracts';

/** Somebody's time as chair or acting chair. */
@Entity()
export class Office {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: OfficeKind;
  @Column('timestamptz') fromAt: Date;
  /** Null while they hold it. */
  @Column('timestamptz', { nullable: true }) toAt: Date | null;
}
