import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level, Topic } from '@lib/contracts';

/** An entry that somebody is to be told of: soon, or next morning. Once a message is owed that tells it, it names it. */
@Entity()
export class News {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('int') seq: number;
  @Column('text') topic: Topic;
  @Column('text') level: Exclude<Level, 'off'>;
  /** When it happened. */
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) deliveryId: string | null;
}
