import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CirculationState, readCirculation, Reply } from '@lib/contracts';
import type { Mode } from './voices.rules';

export type BundledText = Reply<typeof readCirculation>['bundle'][number];

/** Texts that were put to the group for agreement together, and what has come of it. */
@Entity()
export class Circulation {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  /** The first text of the bundle. */
  @Column('uuid') draftId: string;
  /** Its number in the group. */
  @Column('int') n: number;
  @Column('text') state: CirculationState;
  @Column('text') mode: Mode;
  @Column('jsonb') bundle: BundledText[];
  @Column('text') note: string;
  @Column('timestamptz') openedAt: Date;
  @Column('uuid') openedBy: string;
  /** The end of the period. It does not move when the silence is broken. */
  @Column('timestamptz') expiresAt: Date;
  /** The zone in which the end was announced. */
  @Column('text') zone: string;
  /** Where the end was before the last extension. */
  @Column('timestamptz', { nullable: true }) movedFrom: Date | null;
  /** Since when the silence is broken; null while it is not. */
  @Column('timestamptz', { nullable: true }) brokenAt: Date | null;
  @Column('timestamptz', { nullable: true }) concludedAt: Date | null;
  /** What was said when it ended. */
  @Column('text', { default: '' }) conclusion: string;
  /** The circulation of the same text before this one, and after it. */
  @Column('uuid', { nullable: true }) predecessorId: string | null;
  @Column('uuid', { nullable: true }) successorId: string | null;
}
