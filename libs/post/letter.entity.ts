import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Language } from '@lib/contracts';

/**
 * A letter to an address, which need be nobody's account. It is written when it is sent, by whoever knows its kind, from
 * what it is about.
 */
@Entity({ name: 'letter' })
export class PostedLetter {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** On whose page it was posted. */
  @Column('uuid') journalId: string;
  @Column('text') kind: string;
  /** Ids of what it is about; no words. */
  @Column('jsonb') about: Record<string, unknown>;
  @Column('text', { nullable: true }) party: string | null;
  @Column('text') toName: string;
  @Column('text') toAddress: string;
  /** Where it goes when the first address does not take it. */
  @Column('text', { nullable: true }) fallbackAddress: string | null;
  @Column('text') language: Language;
  @Column('text') state: 'waiting' | 'leased' | 'accepted' | 'failed';
  @Column('int', { default: 0 }) leaseNo: number;
  @Column('timestamptz', { nullable: true }) leasedUntil: Date | null;
  @Column('int', { default: 0 }) tries: number;
  /** The first, second … sending: each has a Message-ID of its own, and keeps it however often it is tried. */
  @Column('int', { default: 1 }) sending: number;
  @Column('timestamptz') nextAt: Date;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  /** When it came back after a server had accepted it. */
  @Column('timestamptz', { nullable: true }) bouncedAt: Date | null;
  @Column('bool', { default: false }) usedFallback: boolean;
  /** What went wrong last; null when nothing did. */
  @Column('text', { nullable: true }) fault: string | null;
}
