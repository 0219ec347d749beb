import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ItemState, SpeakerKind, SpeakerState } from '@lib/contracts';

/** What is put up for discussion, and from which draft it is, if it is from one. */
export interface TextUp {
  readonly place: string;
  readonly text: string;
  readonly draftId: string | null;
}

/** A meeting that was opened: who presides, and what it is at. */
@Entity()
export class MeetingFloor {
  @PrimaryColumn('uuid') meetingId: string;
  @Column('uuid') groupId: string;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { nullable: true }) pausedAt: Date | null;
  /** Whose meeting it is, and whether they are so in the place of a chair who was not there. */
  @Column('uuid') chairId: string;
  @Column('boolean') acting: boolean;
  /** To whom the chair was handed for the item that is open. */
  @Column('uuid', { nullable: true }) actingId: string | null;
  @Column('uuid', { nullable: true }) itemId: string | null;
  /** Whether those who have not spoken in this meeting come first. */
  @Column('boolean') newFirst: boolean;
  @Column('jsonb', { nullable: true }) text: TextUp | null;
}

/** How far the meeting is with an item. Those that it has not come to have no row. */
@Entity()
export class FloorItem {
  @PrimaryColumn('uuid') meetingId: string;
  @PrimaryColumn('uuid') itemId: string;
  @Column('uuid') groupId: string;
  @Column('text') state: ItemState;
  /** How long it was open, up to when it was opened last. */
  @Column('int') seconds: number;
  @Column('timestamptz', { nullable: true }) openSince: Date | null;
  @Column('boolean') listClosed: boolean;
}

/** That somebody asked for the floor on an item, and what became of it. */
@Entity()
export class FloorTurn {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') meetingId: string;
  @Column('uuid') groupId: string;
  @Column('uuid') itemId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: SpeakerKind;
  @Column('text') state: SpeakerState;
  @Column('int') position: number;
  @Column('timestamptz') askedAt: Date;
  /** Who asked for them, where they did not themselves. */
  @Column('uuid', { nullable: true }) askedBy: string | null;
  @Column('timestamptz', { nullable: true }) beganAt: Date | null;
  /** For how long they were given it. */
  @Column('int', { nullable: true }) seconds: number | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
