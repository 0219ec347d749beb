import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { DateAnswer, MeetingKind, PollState } from '@lib/contracts';

/** The search for a date of a meeting that is to come. */
@Entity()
export class DatePoll {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('text') kind: MeetingKind;
  @Column('text') title: string;
  /** The few who are asked, and whose meeting it is to be; null where the whole group is. */
  @Column('uuid', { array: true, nullable: true }) memberIds: string[] | null;
  @Column('text', { default: '' }) note: string;
  /** How long the meeting is to last. */
  @Column('int') minutes: number;
  @Column('text') state: PollState;
  @Column('timestamptz') openedAt: Date;
  /** By when answers are asked for. */
  @Column('timestamptz') closesAt: Date;
  @Column('text') zone: string;
  @Column('timestamptz', { nullable: true }) remindedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid', { nullable: true }) meetingId: string | null;
  @Column('uuid', { nullable: true }) chosenId: string | null;
}

/** A time that is proposed. */
@Entity()
export class DateSlot {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') pollId: string;
  @Column('uuid') groupId: string;
  @Column('timestamptz') startsAt: Date;
}

/** What a member said to a time. */
@Entity({ name: 'date_answer' })
export class GivenDate {
  @PrimaryColumn('uuid') slotId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') pollId: string;
  @Column('uuid') groupId: string;
  @Column('text') answer: DateAnswer;
  @Column('timestamptz') at: Date;
}
