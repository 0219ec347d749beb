import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mark, ParagraphKind } from '@lib/contracts';

/** How a paragraph read at one time, and who wrote it so. */
@Entity()
export class ParagraphRevision {
  @PrimaryColumn('uuid') paragraphId: string;
  @PrimaryColumn('int') revision: number;
  @Column('text') kind: ParagraphKind;
  @Column('text') text: string;
  @Column('jsonb') marks: Mark[];
  @Column('uuid') authorId: string;
  @Column('timestamptz') at: Date;
  /** The task group whose proposal the chair took over with it; null for any other. */
  @Column('uuid', { nullable: true }) taskGroupId: string | null;
}
