import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level, Topic } from '@lib/contracts';

/** How somebody has chosen to be told of a topic. Who has not chosen has no row. */
@Entity()
export class NoticeLevel {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') topic: Topic;
  @Column('text') level: Level;
}
