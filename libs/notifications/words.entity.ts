import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, NotificationKind, NotificationParagraph } from '@lib/contracts';

/** The text of a notification in one language. */
@Entity({ name: 'notification_text' })
export class WrittenText {
  @PrimaryColumn('uuid') notificationId: string;
  @PrimaryColumn('text') language: Language;
  @Column('text') subject: string;
  /** SHA-256 of the subject that this one translates; null in the source. */
  @Column('text', { nullable: true }) subjectOf: string | null;
  @Column('jsonb') paragraphs: NotificationParagraph[];
}

/** Leave to issue a notification without a language that its kind needs. */
@Entity({ name: 'notification_waiver' })
export class Waiver {
  @PrimaryColumn('uuid') notificationId: string;
  @PrimaryColumn('text') language: Language;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) waivedBy: string | null;
  @Column('timestamptz') at: Date;
}

/** The languages that notifications of a kind need beside their source. */
@Entity({ name: 'notification_languages' })
export class RequiredLanguages {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('text') kind: NotificationKind;
  @Column('text', { array: true }) languages: Language[];
}
