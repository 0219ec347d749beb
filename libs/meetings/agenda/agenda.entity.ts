import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { AgendaChange, AgendaItem, ItemVisibility, NumberedItem } from '@lib/contracts';

/** An item of the agenda that is being prepared. It keeps its id in every version that is circulated. */
@Entity({ name: 'agenda_item' })
export class AgendaItemRow {
  @PrimaryColumn('uuid') meetingId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('int') position: number;
  @Column('int') level: number;
  @Column('text') title: string;
  @Column('text', { default: '' }) annotation: string;
  @Column('int', { nullable: true }) minutes: number | null;
  @Column('text', { default: '' }) presenter: string;
  @Column('text') visibility: ItemVisibility;
  @Column('jsonb', { default: [] }) documents: AgendaItem['documents'];
}

/** An agenda as it was circulated. */
@Entity()
export class AgendaIssue {
  @PrimaryColumn('uuid') meetingId: string;
  /** 0 as first circulated; 1 for Rev.1. */
  @PrimaryColumn('int') revision: number;
  @Column('uuid') groupId: string;
  @Column('timestamptz') issuedAt: Date;
  @Column('uuid', { nullable: true }) issuedBy: string | null;
  @Column('text', { default: '' }) note: string;
  @Column('jsonb') items: NumberedItem[];
  @Column('jsonb') changes: AgendaChange[];
}

/** An item that a member would have on the agenda. */
@Entity({ name: 'agenda_suggestion' })
export class SuggestedItem {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') meetingId: string;
  @Column('uuid') personId: string;
  @Column('text') title: string;
  @Column('text') reason: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) outcome: 'taken' | 'declined' | null;
  @Column('text', { default: '' }) answer: string;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}
