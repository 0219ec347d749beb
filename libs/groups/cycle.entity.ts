import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, Stage } from '@lib/contracts';

/** Where a group is between the call for nominations and the presentation of its advice. */
@Entity()
export class Cycle {
  @PrimaryColumn('uuid') groupId: string;
  @Column('text') code: string;
  @Column('text') stage: Stage;
  /** What was said when the stage was last changed; null when nothing was. */
  @Column('text', { nullable: true }) stageReason: string | null;
  @Column('text') timeZone: string;
  @Column('text') language: Language;
}
