import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Language } from '@lib/contracts';

/** What was answered to a notification. */
@Entity({ name: 'notification_response' })
export class NotificationResponse {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') notificationId: string;
  @Column('text') fromKind: 'party' | 'non-party' | 'observer';
  @Column('text', { nullable: true }) party: string | null;
  @Column('text') name: string;
  @Column('text') text: string;
  @Column('text') language: Language;
  @Column('timestamptz') receivedAt: Date;
  /** It came by letter, and was entered for them. */
  @Column('bool') onBehalf: boolean;
  @Column('uuid', { nullable: true }) enteredBy: string | null;
}
