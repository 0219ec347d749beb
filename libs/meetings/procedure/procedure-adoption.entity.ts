import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Procedure } from '@lib/contracts';

/** A version of the working procedure as a meeting adopted it. */
@Entity()
export class ProcedureAdoption {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('int') version: number;
  @Column('uuid') meetingId: string;
  @Column('jsonb') settings: Procedure;
  @Column('text') record: string;
  @Column('timestamptz') adoptedAt: Date;
  @Column('uuid', { nullable: true }) recordedBy: string | null;
}
