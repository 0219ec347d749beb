import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MissingItem, NominationForm, NominationStatus, SeatGroup } from '@lib/contracts';

type NominatorRole = NominationForm['nominator']['role'];

/** What a Party says of somebody it wants in the group, from its first draft on. Sealed in the chamber of the group. */
@Entity()
export class Nomination {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  /** The notification that called for it. */
  @Column('uuid') callId: string;
  @Column('text') party: string;
  @Column('uuid') nomineeId: string;
  @Column('text') status: NominationStatus;
  @Column('text') channel: 'form' | 'letter' | 'email' | 'fax';
  /** Its number within the call, from the day it was submitted on. */
  @Column('int', { nullable: true }) receipt: number | null;
  @Column('text') nominatorName: string;
  @Column('text') nominatorTitle: string;
  @Column('text', { nullable: true }) nominatorRole: NominatorRole;
  @Column('text') nominatorEmail: string;
  /** `2017-09-30`. */
  @Column('text', { nullable: true }) letterDate: string | null;
  @Column('text', { nullable: true }) seatGroup: SeatGroup | null;
  @Column('timestamptz') begunAt: Date;
  /** The person or the pass it was begun by. */
  @Column('uuid', { nullable: true }) begunBy: string | null;
  @Column('timestamptz') savedAt: Date;
  @Column('int') revision: number;
  /** When it reached the secretariat: of the form, when it was submitted; of a letter, as it was entered. */
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('boolean', { default: false }) late: boolean;
  @Column('boolean', { nullable: true }) lateAdmitted: boolean | null;
  @Column('text', { default: '' }) lateReason: string;
  @Column('timestamptz', { nullable: true }) lateDecidedAt: Date | null;
  /** What was asked for, until when it is waited for, and in which zone that was said. */
  @Column('text', { array: true, default: [] }) missing: MissingItem[];
  @Column('text', { default: '' }) missingNote: string;
  @Column('timestamptz', { nullable: true }) supplyBy: Date | null;
  @Column('text', { nullable: true }) supplyZone: string | null;
  /** Why it stands as it does, where a reason was given. */
  @Column('text', { default: '' }) reason: string;
  @Column('text', { default: 'waiting' }) answer: 'waiting' | 'confirmed' | 'declined';
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  /** Which link of the nominee is good: another address gets another. */
  @Column('int', { default: 1 }) linkNo: number;
  @Column('timestamptz', { nullable: true }) erasedAt: Date | null;
}
