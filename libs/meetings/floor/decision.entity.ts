import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A decision that was proposed, and of which members were asked whether they object. */
@Entity()
export class Sounding {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') meetingId: string;
  @Column('uuid') groupId: string;
  @Column('uuid') itemId: string;
  @Column('text') text: string;
  @Column('text') state: 'open' | 'agreed' | 'set_aside';
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

@Entity()
export class SoundingAnswer {
  @PrimaryColumn('uuid') soundingId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('uuid') groupId: string;
  @Column('boolean') objects: boolean;
  @Column('text', { default: '' }) words: string;
  @Column('timestamptz') at: Date;
}

/** What was agreed. */
@Entity()
export class MeetingDecision {
  @PrimaryColumn('uuid') meetingId: string;
  /** The how manieth of the meeting. */
  @PrimaryColumn('int') k: number;
  @Column('uuid') groupId: string;
  @Column('uuid') itemId: string;
  @Column('uuid') soundingId: string;
  /** Such as 1/3: the third of the first meeting. */
  @Column('text') number: string;
  @Column('text') text: string;
  @Column('timestamptz') at: Date;
  /** Whose line was lost at that moment. */
  @Column('uuid', { array: true }) away: string[];
}

/** What somebody is to do, and by when. */
@Entity()
export class ActionPoint {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') meetingId: string;
  @Column('uuid') groupId: string;
  @Column('uuid', { nullable: true }) itemId: string | null;
  @Column('text') text: string;
  @Column('uuid') ownerId: string;
  @Column('date') dueOn: string;
  @Column('timestamptz') at: Date;
}
