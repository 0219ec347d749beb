import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Procedure } from '@lib/contracts';

/** What the group has agreed about how it works. */
@Entity()
export class WorkingProcedure {
  @PrimaryColumn('uuid') groupId: string;
  @Column('int') version: number;
  @Column('jsonb') settings: Procedure;
}
