import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AnswerKind } from '@lib/contracts';

/** What somebody answered to exactly the texts whose fingerprints stand here. */
@Entity()
export class AgreementAnswer {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') circulationId: string;
  @Column('uuid') personId: string;
  @Column('text') party: string;
  @Column('text') kind: AnswerKind;
  @Column('text') note: string;
  /** Of an objection: what it is about, why, and the wording that would solve it; else empty. */
  @Column('text', { array: true }) paragraphs: string[];
  @Column('text') reason: string;
  @Column('text') proposed: string;
  @Column('text', { array: true }) hashes: string[];
  @Column('timestamptz') at: Date;
  /** When an objection was lifted. */
  @Column('timestamptz', { nullable: true }) liftedAt: Date | null;
  /** When another answer of the same person took its place. */
  @Column('timestamptz', { nullable: true }) replacedAt: Date | null;
  /** It came after the end: kept for the record, and changes nothing. */
  @Column('boolean') late: boolean;
}
