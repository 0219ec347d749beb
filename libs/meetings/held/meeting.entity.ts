import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { MeetingKind, MeetingState } from '@lib/contracts';

/** A meeting of the group. It keeps its number and its id however often it is moved. */
@Entity()
export class Meeting {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('int') n: number;
  @Column('text') kind: MeetingKind;
  @Column('text') title: string;
  @Column('text') state: MeetingState;
  /** The few whose meeting it is, as they were chosen; null where it is that of the whole group. */
  @Column('uuid', { array: true, nullable: true }) memberIds: string[] | null;
  /** The zone in which its times were announced. */
  @Column('text') zone: string;
  @Column('text', { default: '' }) place: string;
  @Column('text', { default: '' }) joinUrl: string;
  @Column('text', { default: '' }) joinWords: string;
  /** How often calendars have been told another time, or to forget it (RFC 5545, 3.8.7.4). */
  @Column('int', { default: 0 }) sequence: number;
  @Column('int', { default: 1 }) version: number;
  /** When its agenda was first circulated: from then on everybody may know of it. */
  @Column('timestamptz', { nullable: true }) convenedAt: Date | null;
  /** How many members must be present for anything to be agreed; null until that is said. */
  @Column('int', { nullable: true }) quorum: number | null;
  /** Counts the edits of the agenda that is being prepared. */
  @Column('int', { default: 1 }) agendaVersion: number;
}

/** One day on which a meeting sits. */
@Entity({ name: 'meeting_day' })
export class MeetingDayRow {
  @PrimaryColumn('uuid') meetingId: string;
  @PrimaryColumn('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('uuid') groupId: string;
}
