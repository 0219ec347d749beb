import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { TaskGroupState } from '@lib/contracts';

/** A few members whom the chair has asked to work on some paragraphs of a draft. They propose; they change nothing. */
@Entity()
export class TaskGroup {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') draftId: string;
  /** From 1, in its draft. */
  @Column('int') n: number;
  @Column('text') mandate: string;
  @Column('uuid') leadId: string;
  @Column('text') state: TaskGroupState;
  @Column('timestamptz') endsAt: Date;
  /** The time zone in which the end was announced. */
  @Column('text') zone: string;
  /** How often it was sent to work: once more each time the chair sends back what it had returned. */
  @Column('int', { default: 1 }) turn: number;
  @Column('uuid') openedBy: string;
  @Column('timestamptz') openedAt: Date;
  @Column('uuid', { nullable: true }) returnedBy: string | null;
  @Column('timestamptz', { nullable: true }) returnedAt: Date | null;
  /** What the lead said when returning the result. */
  @Column('text', { default: '' }) note: string;
  /** Why the chair ended it or gave it more time, the last time. */
  @Column('text', { default: '' }) reason: string;
}
