import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which entry somebody has seen what happened in a group, and when they said so. */
@Entity()
export class Visit {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') groupId: string;
  @Column('int') seq: number;
  @Column('timestamptz') at: Date;
}
