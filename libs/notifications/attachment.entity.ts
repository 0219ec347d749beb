import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that goes with a notification. With its number the notification has no others. */
@Entity('notification_attachment')
export class Attachment {
  /** As whoever sent it chose. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') notificationId: string;
  @Column('text') sha256: string;
  @Column('text') title: string;
  @Column('text') name: string;
  @Column('uuid', { nullable: true }) attachedBy: string | null;
  @Column('timestamptz') attachedAt: Date;
}
