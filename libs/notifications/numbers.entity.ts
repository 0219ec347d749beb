import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number of a year that was given, here or elsewhere. Its row lock keeps two from getting the same. */
@Entity({ name: 'notification_counter' })
export class NotificationCounter {
  @PrimaryColumn('int') year: number;
  @Column('int') last: number;
}

/** Numbers that were given elsewhere, as the head of a group has told. */
@Entity({ name: 'numbers_elsewhere' })
export class NumbersElsewhere {
  @PrimaryColumn('int') year: number;
  @PrimaryColumn('int') fromNo: number;
  @Column('int') upTo: number;
  @Column('text') reason: string;
  @Column('uuid') groupId: string;
  @Column('uuid', { nullable: true }) toldBy: string | null;
  @Column('timestamptz') toldAt: Date;
}
