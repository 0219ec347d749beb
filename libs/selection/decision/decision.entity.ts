import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { DecisionView, Language, OutcomeReason, SelectionOutcome } from '@lib/contracts';
import type * as z from 'zod/mini';

type Accepted = z.output<typeof DecisionView>['accepted'];

/** What the head decided, and what it rests on. Sealed in the chamber of the group. */
@Entity({ name: 'selection_decision' })
export class Decision {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('uuid') proposalId: string;
  @Column('uuid') roundId: string;
  @Column('int') profileVersion: number;
  @Column('text') poolVersion: string;
  @Column('jsonb') accepted: Accepted;
  @Column('int') vacant: number;
  @Column('text') how: string;
  @Column('int') revision: number;
  @Column('timestamptz') decidedAt: Date;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) reopenedAt: Date | null;
}

/** What became of a nominee by a decision, and why. */
@Entity({ name: 'selection_outcome' })
export class Outcome {
  @PrimaryColumn('uuid') decisionId: string;
  @PrimaryColumn('uuid') nominationId: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') outcome: SelectionOutcome;
  @Column('text', { nullable: true }) category: string | null;
  @Column('int', { nullable: true }) rank: number | null;
  @Column('text', { nullable: true }) code: OutcomeReason | null;
  @Column('text', { default: '' }) text: string;
}

/** A letter to a nominee, or to whoever nominated them, as it is prepared and then sent. */
@Entity({ name: 'selection_letter' })
export class PreparedLetter {
  @PrimaryColumn('uuid') nominationId: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') kind: 'appointment' | 'reserve' | 'regret';
  @PrimaryColumn('text') addressee: 'nominee' | 'nominator';
  @PrimaryColumn('text') language: Language;
  @Column('text') subject: string;
  @Column('text') body: string;
  @Column('int') revision: number;
  /** When it was sent; null as long as it is prepared only. It never changes after. */
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('uuid', { nullable: true }) sentBy: string | null;
}
