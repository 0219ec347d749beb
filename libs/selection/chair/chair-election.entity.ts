import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ElectionState } from '@lib/contracts';

/** An election of the chair, and what came of it. */
@Entity()
export class ChairElection {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('int') n: number;
  @Column('text') state: ElectionState;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz') candidatesUntil: Date;
  @Column('timestamptz') objectionsUntil: Date;
  @Column('text') zone: string;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid', { nullable: true }) electedId: string | null;
  @Column('text', { nullable: true }) how: 'acclamation' | 'decision' | null;
  @Column('text', { default: '' }) meeting: string;
  @Column('text', { default: '' }) count: string;
  @Column('text', { default: '' }) record: string;
}

/** A member whom somebody has put forward. */
@Entity()
export class ChairCandidate {
  @PrimaryColumn('uuid') electionId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') groupId: string;
  @Column('uuid', { nullable: true }) putBy: string | null;
  @Column('timestamptz') at: Date;
  @Column('text') statement: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}

/** A member who objects to an acclamation. */
@Entity()
export class ChairObjection {
  @PrimaryColumn('uuid') electionId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') groupId: string;
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
}
