import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { CorrectionOutcome, ReportKind } from '@lib/contracts';

/** The report of a meeting, and how far it has come. */
@Entity()
export class MeetingReport {
  @PrimaryColumn('uuid') meetingId: string;
  @Column('uuid') groupId: string;
  @Column('int') version: number;
  @Column('timestamptz') draftedAt: Date;
  @Column('timestamptz', { nullable: true }) circulatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) correctionsUntil: Date | null;
  @Column('timestamptz', { nullable: true }) adoptedAt: Date | null;
  /** The chair who adopted it; null where silence did. */
  @Column('uuid', { nullable: true }) adoptedBy: string | null;
}

@Entity({ name: 'report_paragraph' })
export class ReportParagraphRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') meetingId: string;
  @Column('uuid') groupId: string;
  @Column('int') position: number;
  @Column('text') kind: ReportKind;
  @Column('text') text: string;
  /** The item of the agenda that it is about; null where it is about the meeting. */
  @Column('uuid', { nullable: true }) itemId: string | null;
}

/** Another wording of a paragraph, as somebody who attended would have it. */
@Entity({ name: 'report_correction' })
export class ReportCorrectionRow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') meetingId: string;
  @Column('uuid') groupId: string;
  @Column('uuid') paragraphId: string;
  @Column('uuid') personId: string;
  @Column('text') text: string;
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) outcome: CorrectionOutcome | null;
  @Column('text', { default: '' }) answer: string;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}

/** An error of an adopted report, put right beside it. */
@Entity()
export class ReportCorrigendum {
  @PrimaryColumn('uuid') meetingId: string;
  @PrimaryColumn('int') k: number;
  @Column('uuid') groupId: string;
  @Column('uuid') paragraphId: string;
  @Column('text') number: string;
  @Column('text') text: string;
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
}
