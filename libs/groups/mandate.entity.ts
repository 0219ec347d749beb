import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a decision asks of the group, for whom, and to which body it reports. */
@Entity()
export class Mandate {
  @PrimaryColumn('uuid') groupId: string;
  @Column('text') decision: string;
  @Column('text') paragraph: string;
  @Column('text', { array: true }) tasks: string[];
  @Column('text', { array: true }) addressees: string[];
  @Column('text') reportsTo: string;
  @Column('timestamptz', { nullable: true }) reportDueAt: Date | null;
  /** Whom the Executive Secretary consults on it. */
  @Column('text') consults: string;
  @Column('boolean') subjectToResources: boolean;
}
