import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { DraftState, Language } from '@lib/contracts';

/** A text that the group is to agree on, and where the procedure on it is. */
@Entity()
export class Draft {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('text') title: string;
  /** What the symbols of its versions begin with, such as IAG-SYN/1/AD. */
  @Column('text') stem: string;
  @Column('text') language: Language;
  @Column('text') state: DraftState;
  /** The circulation under way or last decided; null before the first. */
  @Column('uuid', { nullable: true }) circulationId: string | null;
}
