import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { TaskKind } from '@lib/contracts';

/** Something a person has to do. The key tells one from another of its kind. */
@Entity()
export class Task {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: TaskKind;
  @Column('text') key: string;
  /** Names and ids of what it is about, as its entry told them. */
  @Column('jsonb') about: Record<string, unknown>;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('text', { nullable: true }) zone: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
