import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Language, NotificationKind, NotificationState, Recipients } from '@lib/contracts';

/** An official notification, from its draft on. With its number it never changes. */
@Entity()
export class Notification {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('text') kind: NotificationKind;
  @Column('text') state: NotificationState;
  /** How often it was edited: what If-Match names. */
  @Column('int', { default: 1 }) version: number;
  @Column('int', { nullable: true }) year: number | null;
  @Column('int', { nullable: true }) serial: number | null;
  @Column('text', { nullable: true, unique: true }) number: string | null;
  @Column('text') reference: string;
  /** The language of the source text. */
  @Column('text') language: Language;
  @Column('text') signatory: string;
  @Column('jsonb') recipients: Recipients[];
  @Column('text', { array: true }) themes: string[];
  @Column('timestamptz', { nullable: true }) actionBy: Date | null;
  @Column('text', { nullable: true }) zone: string | null;
  @Column('text') responses: 'none' | 'public' | 'staff';
  @Column('uuid', { nullable: true }) relatesTo: string | null;
  @Column('uuid', { nullable: true }) supersededBy: string | null;
  /** Why it last came back from clearance; empty when it has not. */
  @Column('text') returned: string;
  @Column('int', { nullable: true }) sentTo: number | null;
  /** Parties of its classes that had no focal point when it was issued. */
  @Column('text', { array: true }) without: string[];
  @Column('uuid', { nullable: true }) draftedBy: string | null;
  @Column('timestamptz') draftedAt: Date;
  @Column('uuid', { nullable: true }) editedBy: string | null;
  @Column('timestamptz') editedAt: Date;
  @Column('uuid', { nullable: true }) submittedBy: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('uuid', { nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('uuid', { nullable: true }) issuedBy: string | null;
  @Column('timestamptz', { nullable: true }) issuedAt: Date | null;
}
