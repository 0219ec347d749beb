import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttendanceStatus } from '@lib/contracts';

/** How somebody attended a meeting. */
@Entity()
export class Attendance {
  @PrimaryColumn('uuid') meetingId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') groupId: string;
  @Column('text') status: AttendanceStatus;
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
  /** Since when their line is lost; null while it stands, and for whom has none. */
  @Column('timestamptz', { nullable: true }) awaySince: Date | null;
  @Column('text', { default: '' }) note: string;
}

/** When somebody's page was last heard of. A note of the machine's: what follows from it is recorded elsewhere. */
@Entity()
export class AttendanceSign {
  @PrimaryColumn('uuid') meetingId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('timestamptz') seenAt: Date;
}
