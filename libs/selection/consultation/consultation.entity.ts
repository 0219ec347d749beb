import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { BureauAnswer } from '@lib/contracts';
import type { FrozenList } from './frozen.rules';

/** A round in which the Bureau is asked about a proposal, as it was sent. Sealed in the chamber of the group. */
@Entity()
export class Consultation {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('int') n: number;
  @Column('uuid') proposalId: string;
  @Column('text') state: 'open' | 'closed' | 'concluded';
  @Column('int') profileVersion: number;
  @Column('text') poolVersion: string;
  @Column('jsonb') frozen: FrozenList;
  @Column('text') note: string;
  @Column('timestamptz') sentAt: Date;
  @Column('uuid', { nullable: true }) sentBy: string | null;
  @Column('timestamptz') endsAt: Date;
  @Column('text') zone: string;
  @Column('text', { default: '' }) outcome: string;
  @Column('boolean', { default: false }) rework: boolean;
  @Column('timestamptz', { nullable: true }) concludedAt: Date | null;
}

/** A member of the Bureau who is asked in a round, and what they said. */
@Entity()
export class ConsultationSeat {
  @PrimaryColumn('uuid') roundId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text', { nullable: true }) answer: BureauAnswer | null;
  @Column('text', { default: '' }) about: string;
  @Column('text', { default: '' }) text: string;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('boolean', { default: false }) byLink: boolean;
  /** That nothing had come by the end, as the clock recorded it. */
  @Column('boolean', { default: false }) noReply: boolean;
}

/** That a member of the Bureau keeps away from a file. Of their own Party they do anyhow. */
@Entity()
export class Recusal {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') nominationId: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') why: 'own' | 'recorded';
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
}
