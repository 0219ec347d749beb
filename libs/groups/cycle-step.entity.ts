import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StepName } from './cycle.rules';

/** When a step of the cycle began and ended, as far as that is known. */
@Entity()
export class CycleStep {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('text') step: StepName;
  @Column('timestamptz', { nullable: true }) fromAt: Date | null;
  @Column('timestamptz', { nullable: true }) toAt: Date | null;
}
