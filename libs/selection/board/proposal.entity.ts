import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Place } from '@lib/contracts';

/** A set of places, by its letter. Sealed in the chamber of the group. */
@Entity()
export class Proposal {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') letter: string;
  @Column('text') name: string;
  @Column('int') revision: number;
  /** The profile and the pool that its last change was made with. */
  @Column('int', { nullable: true }) profileVersion: number | null;
  @Column('text') poolVersion: string;
  @Column('timestamptz') madeAt: Date;
  @Column('uuid', { nullable: true }) madeBy: string | null;
  @Column('timestamptz') changedAt: Date;
  @Column('uuid', { nullable: true }) changedBy: string | null;
  @Column('timestamptz', { nullable: true }) discardedAt: Date | null;
}

/** Where somebody was put in a proposal; who never was, is out. */
@Entity()
export class ProposalPlace {
  @PrimaryColumn('uuid') proposalId: string;
  @PrimaryColumn('uuid') nominationId: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') place: Place;
  @Column('int', { nullable: true }) rank: number | null;
  @Column('int') revision: number;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) movedBy: string | null;
}
