import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisclosureStatus, DisclosureView } from '@lib/contracts';

/** The interests that a nominee has disclosed, and what was found. Sealed in the chamber of the group. */
@Entity()
export class Disclosure {
  @PrimaryColumn('uuid') nominationId: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') status: DisclosureStatus;
  @Column('int') formVersion: number;
  @Column('jsonb', { nullable: true }) answers: DisclosureView['answers'];
  @Column('text', { nullable: true }) signedAt: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('text', { default: '' }) note: string;
  @Column('text', { default: '' }) restriction: string;
  /** What the secretariat proposes to the head. */
  @Column('text', { nullable: true }) proposed: DisclosureStatus | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('uuid', { nullable: true }) reviewedBy: string | null;
  /** From what they keep away now; empty where from nothing. */
  @Column('text', { default: '' }) inForce: string;
  @Column('int') revision: number;
}
